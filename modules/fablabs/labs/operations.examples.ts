import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listLabs = [
  {
    questions: [
      {
        fr: 'Quels FabLabs y a-t-il à Marrakech ?',
        ar: 'ما هي مختبرات التصنيع الموجودة في مراكش؟',
        en: 'Which FabLabs are there in Marrakesh?',
      },
    ],
    input: { regionCode: 'MA-07' },
  },
  {
    questions: [
      {
        fr: 'Quels FabLabs ont une brodeuse ?',
        ar: 'أي مختبرات التصنيع لديها آلة تطريز؟',
        en: 'Which FabLabs have an embroidery machine?',
      },
    ],
    input: { category: 'EMBROIDERY' },
  },
  {
    questions: [
      {
        fr: 'Trouve un FabLab à moins de 50 km de chez moi',
        ar: 'ابحث عن مختبر تصنيع على بعد أقل من 50 كيلومترا مني',
        en: 'Find a FabLab within 50 km of me',
      },
    ],
    input: { latitude: 33.57, longitude: -7.59, withinKm: 50 },
  },
  {
    questions: [
      {
        fr: 'Quels laboratoires sont ouverts samedi 6 mars à 10 h ?',
        ar: 'أي المختبرات مفتوحة يوم السبت 6 مارس على الساعة العاشرة؟',
        en: 'Which labs are open on Saturday 6 March at 10?',
      },
    ],
    input: { openAt: '2027-03-06T10:00' },
  },
  {
    questions: [
      {
        fr: 'Quels laboratoires de fabrication sont près de Rabat ?',
        ar: 'ما هي المختبرات القريبة من الرباط؟',
        en: 'Which fabrication labs are near Rabat?',
      },
    ],
    input: { regionCode: 'MA-04' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il un atelier de fabrication près de chez moi ?',
        ar: 'هل يوجد مختبر تصنيع قريب مني؟',
        en: 'Is there a workshop near me?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getLab = [
  {
    questions: [
      {
        fr: "Quels sont les horaires d'ouverture de ce FabLab ?",
        ar: 'ما هي أوقات عمل هذا المختبر؟',
        en: 'What are the opening hours of this FabLab?',
      },
      {
        fr: 'À quelle heure ce laboratoire ouvre-t-il et ferme-t-il ?',
        ar: 'متى يفتح هذا المختبر ومتى يغلق؟',
        en: 'When does this lab open and close?',
      },
    ],
    input: { labId: exampleIds.lab(6) },
  },
  {
    questions: [
      {
        fr: 'Quelles machines et quels services propose ce laboratoire ?',
        ar: 'ما هي الآلات والخدمات التي يقدمها هذا المختبر؟',
        en: 'Which machines and services does this lab offer?',
      },
    ],
    input: { labId: exampleIds.lab(4) },
  },
] as const satisfies readonly OperationExample[]
