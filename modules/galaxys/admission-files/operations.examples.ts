import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const submitFile = [
  {
    questions: [
      {
        fr: 'Dépose un dossier d’admission pour notre projet de capteurs agricoles',
        ar: 'أودع ملف قبول لمشروعنا الخاص بالمستشعرات الفلاحية',
        en: 'Submit an admission file for our farm sensor project',
      },
      {
        fr: 'Nous voulons nous installer dans la zone, ouvre un dossier',
        ar: 'نريد الاستقرار في المنطقة، افتح ملفا',
        en: 'We want to move into the zone, open a file',
      },
    ],
    input: {
      zoneId: exampleIds.zone(1),
      category: 'STARTUP',
      project: {
        title: { fr: 'Capteurs agricoles Exemple' },
        summary: { fr: 'Des capteurs pour l’irrigation.' },
        trl: 5,
        jobsPlanned: 12,
        investment: { amountMinor: 300_000_000, currency: 'MAD' },
        rdLinks: ['Université Exemple'],
      },
      requested: [{ kind: 'LAB', areaDm2: 6_000, persons: 6, from: '2027-04-01T00:00', to: '2029-04-01T00:00' }],
    },
  },
  {
    questions: [
      {
        fr: 'Prépare un brouillon de candidature à la zone pour du calcul GPU',
        ar: 'هيئ مسودة ترشيح للمنطقة من أجل حوسبة المعالجات الرسومية',
        en: 'Prepare a draft application to the zone for GPU computing',
      },
    ],
    input: {
      zoneId: exampleIds.zone(1),
      category: 'RESEARCH',
      draft: true,
      project: {
        title: { fr: 'Modèles de langue Exemple' },
        summary: { fr: 'Entraînement de petits modèles.' },
        trl: 3,
        jobsPlanned: 4,
        investment: { amountMinor: 50_000_000, currency: 'MAD' },
      },
      requested: [{ class: 'GPU_H', quantity: 48, from: '2027-04-01T00:00', to: '2027-10-01T00:00' }],
    },
  },
] as const satisfies readonly OperationExample[]

export const updateFile = [
  {
    questions: [
      {
        fr: 'Complète notre dossier et dépose-le à nouveau',
        ar: 'أكمل ملفنا وأودعه من جديد',
        en: 'Complete our file and submit it again',
      },
    ],
    input: { fileId: exampleIds.file(1), submit: true },
  },
  {
    questions: [
      {
        fr: 'Change la catégorie de notre dossier en PME',
        ar: 'غير صنف ملفنا إلى مقاولة صغرى أو متوسطة',
        en: 'Change the category of our file to SME',
      },
    ],
    input: { fileId: exampleIds.file(1), category: 'SME' },
  },
] as const satisfies readonly OperationExample[]

export const acceptRegulation = [
  {
    questions: [
      {
        fr: 'J’accepte le règlement intérieur de la zone',
        ar: 'أقبل النظام الداخلي للمنطقة',
        en: 'I accept the internal regulation of the zone',
      },
    ],
    input: { fileId: exampleIds.file(1), regulationHash: '0'.repeat(64) },
  },
] as const satisfies readonly OperationExample[]

export const getFile = [
  {
    questions: [
      {
        fr: 'Où en est notre dossier d’admission ?',
        ar: 'أين وصل ملف قبولنا؟',
        en: 'Where does our admission file stand?',
      },
      {
        fr: 'Montre le détail de ce dossier d’admission',
        ar: 'اعرض تفاصيل ملف القبول هذا',
        en: 'Show this admission file in detail',
      },
    ],
    input: { fileId: exampleIds.file(1) },
  },
  {
    questions: [
      {
        fr: 'Quelles conditions le comité a-t-il posées à notre dossier ?',
        ar: 'ما هي الشروط التي وضعتها اللجنة لملفنا؟',
        en: 'Which conditions has the committee set for our file?',
      },
    ],
    input: { fileId: exampleIds.file(2) },
  },
] as const satisfies readonly OperationExample[]

export const listFiles = [
  {
    questions: [
      {
        fr: 'Quels dossiers d’admission avons-nous déposés ?',
        ar: 'ما هي ملفات القبول التي أودعناها؟',
        en: 'Which admission files have we submitted?',
      },
      { fr: 'Montre nos dossiers et leur état', ar: 'اعرض ملفاتنا وحالتها', en: 'Show our files and their state' },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quels dossiers attendent le comité de la zone ?',
        ar: 'ما هي الملفات التي تنتظر لجنة المنطقة؟',
        en: 'Which files are waiting for the committee of the zone?',
      },
    ],
    input: { whose: 'zone', state: 'COMMITTEE' },
  },
  {
    questions: [
      {
        fr: 'Lesquels de nos dossiers sont incomplets ?',
        ar: 'أي ملفاتنا ناقصة؟',
        en: 'Which of our files are incomplete?',
      },
    ],
    input: { state: 'INCOMPLETE' },
  },
] as const satisfies readonly OperationExample[]
