import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listStartups = [
  {
    questions: [
      {
        fr: 'Quelles startups sont accompagnées à Agadir ?',
        ar: 'ما هي الشركات الناشئة المواكبة في أكادير؟',
        en: 'Which startups are supported in Agadir?',
      },
    ],
    input: { regionCode: 'MA-09' },
  },
  {
    questions: [
      {
        fr: 'Liste les startups industrielles qui ont des clients',
        ar: 'اعرض الشركات الناشئة الصناعية التي لها زبناء',
        en: 'List the manufacturing startups that have customers',
      },
    ],
    input: { nmaSection: 'C', stage: 'TRACTION' },
  },
  {
    questions: [
      { fr: 'Montre mes startups', ar: 'اعرض شركاتي الناشئة', en: 'Show my startups' },
      {
        fr: 'Quelles startups sont à moi, à mon organisation ?',
        ar: 'ما هي الشركات الناشئة التابعة لمنظمتي؟',
        en: 'Which startups belong to my organisation?',
      },
      {
        fr: 'Lesquelles des startups sont à nous ?',
        ar: 'أي الشركات الناشئة لنا؟',
        en: 'Which of the startups are ours?',
      },
    ],
    input: { own: true },
  },
  {
    questions: [
      {
        fr: 'Quelles entreprises le programme accompagne-t-il ?',
        ar: 'ما هي الشركات التي يواكبها البرنامج؟',
        en: 'Which companies does the programme support?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getStartup = [
  {
    questions: [
      { fr: 'Présente-moi cette startup', ar: 'قدم لي هذه الشركة الناشئة', en: 'Tell me about this startup' },
      {
        fr: 'Que sait-on de cette startup, de son équipe et de son stade ?',
        ar: 'ماذا نعرف عن هذه الشركة الناشئة ومرحلتها؟',
        en: 'What is known about this startup and its stage?',
      },
    ],
    input: { startupId: exampleIds.startup(1) },
  },
  {
    questions: [
      {
        fr: 'Quel chiffre d’affaires avons-nous déclaré pour notre startup ?',
        ar: 'ما هو رقم المعاملات الذي صرحنا به لشركتنا الناشئة؟',
        en: 'Which turnover have we reported for our startup?',
      },
    ],
    input: { startupId: exampleIds.startup(2) },
  },
] as const satisfies readonly OperationExample[]
