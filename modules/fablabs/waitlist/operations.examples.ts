import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const joinWaitlist = [
  {
    questions: [
      {
        fr: "Mets-moi sur la liste d'attente d'une fraiseuse CNC pour le 2 mars",
        ar: 'ضعني في لائحة انتظار آلة تفريز رقمية ليوم 2 مارس',
        en: 'Put me on the waiting list for a CNC mill on 2 March',
      },
      {
        fr: 'Tout est pris, mets-moi en attente',
        ar: 'كل شيء محجوز، ضعني في الانتظار',
        en: 'Everything is taken, put me in the queue',
      },
      {
        fr: 'Avertis-moi dès qu’un créneau se libère sur une imprimante',
        ar: 'أخبرني عندما يتحرر مكان على طابعة',
        en: 'Let me know as soon as a printer becomes free',
      },
      {
        fr: 'Je veux attendre qu’une machine se libère',
        ar: 'أريد الانتظار حتى تتحرر آلة',
        en: 'I want to wait for a machine to come free',
      },
    ],
    input: { category: 'CNC_MILL', from: '2027-03-02T08:00', to: '2027-03-02T20:00', durationMinutes: 60 },
  },
  {
    questions: [
      {
        fr: 'Préviens-moi et garde la place si une découpeuse laser se libère dans ce laboratoire',
        ar: 'احجز لي المكان إذا تحررت قاطعة ليزر في هذا المختبر',
        en: 'Keep a place for me if a laser cutter comes free in this lab',
      },
    ],
    input: {
      category: 'LASER_CUTTER',
      labIds: [exampleIds.lab(6)],
      from: '2027-03-07T00:00',
      to: '2027-03-08T00:00',
      durationMinutes: 120,
    },
  },
] as const satisfies readonly OperationExample[]

export const listWaitlist = [
  {
    questions: [
      {
        fr: "Où en suis-je sur la liste d'attente ?",
        ar: 'ما هو ترتيبي في لائحة الانتظار؟',
        en: 'Where am I on the waiting list?',
      },
      {
        fr: 'Combien de gens sont devant moi dans la file ?',
        ar: 'كم شخصا أمامي في الطابور؟',
        en: 'How many people are ahead of me in the queue?',
      },
      { fr: 'Qu’est-ce que j’attends ?', ar: 'ما الذي أنتظره حاليا؟', en: 'What am I waiting for?' },
      { fr: 'Une place m’est-elle proposée ?', ar: 'هل عرض علي مكان؟', en: 'Is a place being offered to me?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const leaveWaitlist = [
  {
    questions: [
      {
        fr: "Retire-moi de la liste d'attente",
        ar: 'اسحبني من لائحة الانتظار',
        en: 'Take me off the waiting list',
      },
      {
        fr: 'Je n’attends plus, enlève-moi de la file',
        ar: 'لن أنتظر بعد الآن، أزلني من الطابور',
        en: 'I am not waiting any longer, remove me from the queue',
      },
      {
        fr: 'Quitte la liste d’attente pour moi',
        ar: 'غادر لائحة الانتظار نيابة عني',
        en: 'Leave the waiting list for me',
      },
      { fr: 'Annule mon attente', ar: 'ألغ انتظاري', en: 'Cancel my place in the queue' },
    ],
    input: { entryId: exampleIds.waitlistEntry(1) },
  },
] as const satisfies readonly OperationExample[]
