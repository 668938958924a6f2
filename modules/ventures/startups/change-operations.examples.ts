import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const registerStartup = [
  {
    questions: [
      {
        fr: 'Enregistre notre projet de startup agritech à Béni Mellal',
        ar: 'سجل مشروع شركتنا الناشئة الفلاحية في بني ملال',
        en: 'Register our agritech startup project in Beni Mellal',
      },
    ],
    input: { name: { fr: 'Semis Exemple' }, stage: 'IDEA', nmaSection: 'A', regionCode: 'MA-05' },
  },
  {
    questions: [
      {
        fr: 'Inscris la startup Capteurs Exemple, fondée en 2025, au stade MVP',
        ar: 'سجل الشركة الناشئة «مستشعرات مثال»، تأسست سنة 2025، في مرحلة المنتج الأولي',
        en: 'Register the startup Sample Sensors, founded in 2025, at MVP stage',
      },
    ],
    input: {
      name: { fr: 'Capteurs Exemple', en: 'Sample Sensors' },
      stage: 'MVP',
      foundedOn: '2025-03-12',
      trl: 6,
      nmaSection: 'C',
      regionCode: 'MA-06',
    },
  },
] as const satisfies readonly OperationExample[]

export const updateStartup = [
  {
    questions: [
      {
        fr: 'Notre startup est maintenant au stade traction',
        ar: 'شركتنا الناشئة الآن في مرحلة أول الزبناء',
        en: 'Our startup is now at traction stage',
      },
    ],
    input: { startupId: exampleIds.startup(1), stage: 'TRACTION' },
  },
  {
    questions: [
      {
        fr: 'La startup a fermé fin janvier',
        ar: 'أغلقت الشركة الناشئة في نهاية يناير',
        en: 'The startup closed at the end of January',
      },
    ],
    input: { startupId: exampleIds.startup(2), status: 'CLOSED', closedOn: '2027-01-31' },
  },
] as const satisfies readonly OperationExample[]
