import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const searchMachines = [
  {
    questions: [
      {
        fr: 'Trouve une découpeuse laser à Fès',
        ar: 'ابحث عن قاطعة ليزر في فاس',
        en: 'Find a laser cutter in Fez',
      },
    ],
    input: { category: 'LASER_CUTTER', regionCode: 'MA-03' },
  },
  {
    questions: [
      {
        fr: "Quelle machine peut usiner de l'aluminium de 300 mm à Casablanca ?",
        ar: 'أي آلة يمكنها تشكيل الألمنيوم بعرض 300 ملم في الدار البيضاء؟',
        en: 'Which machine can work 300 mm aluminium in Casablanca?',
      },
    ],
    input: { material: 'ALUMINIUM', regionCode: 'MA-06', widthMm: 300 },
  },
  {
    questions: [
      {
        fr: 'Quelles machines y a-t-il dans ce laboratoire ?',
        ar: 'ما هي الآلات الموجودة في هذا المختبر؟',
        en: 'Which machines are in this lab?',
      },
    ],
    input: { labId: exampleIds.lab(6) },
  },
  {
    questions: [
      { fr: 'Où y a-t-il une brodeuse ?', ar: 'أين توجد آلة تطريز؟', en: 'Where is there an embroidery machine?' },
    ],
    input: { category: 'EMBROIDERY' },
  },
] as const satisfies readonly OperationExample[]

export const getMachine = [
  {
    questions: [
      {
        fr: 'Combien coûte cette machine et que peut-elle faire ?',
        ar: 'كم تكلفة هذه الآلة وماذا يمكنها أن تفعل؟',
        en: 'What does this machine cost and what can it do?',
      },
      {
        fr: 'Quelle taille de pièce cette machine accepte-t-elle, et à quel prix ?',
        ar: 'ما حجم القطعة التي تقبلها هذه الآلة وبأي ثمن؟',
        en: 'What size of piece does this machine take, and at what price?',
      },
    ],
    input: { machineId: exampleIds.machine(1) },
  },
  {
    questions: [
      {
        fr: 'Quelle qualification faut-il pour cette machine ?',
        ar: 'ما هو التأهيل المطلوب لهذه الآلة؟',
        en: 'Which qualification does this machine need?',
      },
    ],
    input: { machineId: exampleIds.machine(2) },
  },
] as const satisfies readonly OperationExample[]
