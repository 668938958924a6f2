import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const assignReviews = [
  {
    questions: [
      {
        fr: 'Répartis les dossiers de l’appel entre ces évaluateurs, deux par dossier',
        ar: 'وزع ملفات النداء على هؤلاء المقيمين، اثنان لكل ملف',
        en: 'Share the files of the call out among these reviewers, two each',
      },
    ],
    input: {
      callId: exampleIds.call(1),
      reviewerIds: [sampleMembers.researcher.id, sampleMembers.student.id, sampleMembers.auditor.id],
      perApplication: 2,
    },
  },
  {
    questions: [
      {
        fr: 'Affecte trois évaluateurs à chaque candidature',
        ar: 'عين ثلاثة مقيمين لكل طلب ترشيح',
        en: 'Assign three reviewers to every application',
      },
    ],
    input: {
      callId: exampleIds.call(1),
      reviewerIds: [sampleMembers.researcher.id, sampleMembers.student.id, sampleMembers.auditor.id],
      perApplication: 3,
    },
  },
] as const satisfies readonly OperationExample[]

export const listAssignments = [
  {
    questions: [
      {
        fr: 'Quels dossiers dois-je évaluer ?',
        ar: 'ما هي الملفات التي علي تقييمها؟',
        en: 'Which files do I have to review?',
      },
    ],
    input: { done: false },
  },
  {
    questions: [
      {
        fr: 'Quelles évaluations ai-je rendues ?',
        ar: 'ما هي التقييمات التي قدمتها؟',
        en: 'Which reviews have I handed in?',
      },
    ],
    input: { done: true },
  },
  {
    questions: [
      {
        fr: 'Quelles évaluations me sont confiées ?',
        ar: 'ما هي التقييمات المسندة إلي؟',
        en: 'Which reviews were assigned to me?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
