import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getAvailability = [
  {
    questions: [
      {
        fr: 'Quand une découpeuse laser est-elle libre à Casablanca pour deux heures ?',
        ar: 'متى تكون قاطعة الليزر متاحة في الدار البيضاء لمدة ساعتين؟',
        en: 'When is a laser cutter free in Casablanca for two hours?',
      },
    ],
    input: { category: 'LASER_CUTTER', regionCode: 'MA-06', durationMinutes: 120 },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il une imprimante 3D disponible à Rabat le 2 mars 2027 ?',
        ar: 'هل توجد طابعة ثلاثية الأبعاد متاحة في الرباط يوم 2 مارس 2027؟',
        en: 'Is a 3D printer available in Rabat on 2 March 2027?',
      },
    ],
    input: { category: 'FDM_PRINTER', regionCode: 'MA-04', from: '2027-03-02T00:00:00Z', to: '2027-03-03T00:00:00Z' },
  },
  {
    questions: [
      {
        fr: 'Quels sont les créneaux libres de cette machine ?',
        ar: 'ما هي الفترات المتاحة لهذه الآلة؟',
        en: 'Which slots are free on this machine?',
      },
    ],
    input: { machineId: exampleIds.machine(1), durationMinutes: 60 },
  },
  {
    questions: [
      {
        fr: 'Que reste-t-il de libre sur les brodeuses à Agadir ?',
        ar: 'ما الذي بقي متاحا على آلات التطريز في أكادير؟',
        en: 'What is left free on the embroidery machines in Agadir?',
      },
    ],
    input: { category: 'EMBROIDERY', regionCode: 'MA-09' },
  },
  {
    questions: [
      {
        fr: 'Trouve deux heures libres sur une machine',
        ar: 'ابحث عن ساعتين متاحتين على آلة',
        en: 'Find two free hours on a machine',
      },
    ],
    input: { durationMinutes: 120 },
  },
] as const satisfies readonly OperationExample[]
