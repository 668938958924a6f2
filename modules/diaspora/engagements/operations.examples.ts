import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const proposeEngagement = [
  {
    questions: [
      {
        fr: 'Propose à cet expert une mission de cinq jours à distance en mars',
        ar: 'اقترح على هذا الخبير مهمة عن بعد لخمسة أيام في مارس',
        en: 'Propose a five-day remote mission to this expert in March',
      },
    ],
    input: {
      requestId: exampleIds.request(2),
      kind: 'EXPERT_MISSION',
      tor: {
        objectives: 'Auditer le contrôle visuel des soudures.',
        deliverables: ['Rapport d’audit'],
        days: 5,
        mode: 'REMOTE',
      },
      startOn: '2027-03-08',
      endOn: '2027-03-26',
      compensation: { kind: 'FEE', amount: { amountMinor: 2_500_000, currency: 'MAD' } },
    },
  },
  {
    questions: [
      {
        fr: 'Propose un mentorat bénévole de six mois à ce membre de la diaspora',
        ar: 'اقترح إرشادا تطوعيا لستة أشهر على هذا العضو من مغاربة العالم',
        en: 'Propose six months of unpaid mentoring to this member of the diaspora',
      },
    ],
    input: {
      requestId: exampleIds.request(2),
      kind: 'REMOTE_MENTORING',
      tor: {
        objectives: 'Accompagner l’équipe produit deux heures par mois.',
        deliverables: ['Bilan de fin de mentorat'],
        days: 6,
        mode: 'REMOTE',
      },
      startOn: '2027-04-01',
      endOn: '2027-09-30',
      compensation: { kind: 'PRO_BONO' },
    },
  },
] as const satisfies readonly OperationExample[]

export const getEngagement = [
  {
    questions: [
      {
        fr: 'Où en est cet engagement avec la diaspora ?',
        ar: 'إلى أين وصل هذا الالتزام مع مغاربة العالم؟',
        en: 'How far is this diaspora engagement?',
      },
    ],
    input: { engagementId: exampleIds.engagement(1) },
  },
] as const satisfies readonly OperationExample[]

export const listEngagements = [
  {
    questions: [
      {
        fr: 'Liste nos engagements avec la diaspora',
        ar: 'اعرض التزاماتنا مع مغاربة العالم',
        en: 'List our engagements with the diaspora',
      },
      {
        fr: 'Quels engagements ont été conclus avec des experts à l’étranger ?',
        ar: 'ما هي الالتزامات المبرمة مع خبراء بالخارج؟',
        en: 'Which engagements were agreed with experts abroad?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles missions de la diaspora sont en cours ?',
        ar: 'ما هي مهام مغاربة العالم الجارية؟',
        en: 'Which diaspora missions are in progress?',
      },
    ],
    input: { state: 'IN_PROGRESS' },
  },
] as const satisfies readonly OperationExample[]
