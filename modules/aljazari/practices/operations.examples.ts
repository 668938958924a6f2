import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const submitPractice = [
  {
    questions: [
      {
        fr: 'Propose une bonne pratique : télésuivi des patients diabétiques, avec les résultats mesurés',
        ar: 'اقترح ممارسة جيدة: التتبع عن بعد لمرضى السكري، مع النتائج المقاسة',
        en: 'Submit a good practice: remote follow-up of diabetic patients, with measured results',
      },
      {
        fr: 'Je veux partager une bonne pratique de notre équipe',
        ar: 'أريد مشاركة ممارسة جيدة لفريقنا مع الآخرين',
        en: 'I want to share a good practice of our team with others',
      },
    ],
    input: {
      instituteId: exampleIds.institute(3),
      title: {
        fr: 'Télésuivi des patients diabétiques',
        ar: 'التتبع عن بعد لمرضى السكري',
        en: 'Remote follow-up of diabetic patients',
      },
      problem: { fr: 'Des patients éloignés manquent leurs consultations.' },
      steps: [{ fr: 'Équiper les patients' }, { fr: 'Appeler chaque semaine' }],
      theme: 'DIGITAL_HEALTH',
      evidence: [{ indicator: { fr: 'Consultations manquées' }, unit: '%', baseline: 32, after: 14, n: 120 }],
      limits: { fr: 'Ne convient pas sans réseau mobile.' },
      transferability: 4,
    },
  },
  {
    questions: [
      {
        fr: 'Enregistre ce brouillon de bonne pratique en cybersécurité industrielle',
        ar: 'احفظ مسودة هذه الممارسة الجيدة في الأمن السيبراني الصناعي',
        en: 'Save this draft of a good practice in industrial cybersecurity',
      },
    ],
    input: {
      instituteId: exampleIds.institute(6),
      title: { fr: 'Inventaire passif des automates' },
      problem: { fr: 'Le parc d’automates est mal connu.' },
      steps: [{ fr: 'Écouter le réseau sans émettre' }],
      theme: 'INDUSTRIAL_CYBERSECURITY',
      limits: { fr: 'Les automates éteints restent invisibles.' },
      transferability: 3,
      draft: true,
    },
  },
] as const satisfies readonly OperationExample[]

export const getPractice = [
  {
    questions: [
      {
        fr: 'Montre cette bonne pratique et ses résultats',
        ar: 'اعرض هذه الممارسة الجيدة ونتائجها',
        en: 'Show this good practice and its results',
      },
      {
        fr: 'Cette pratique a-t-elle échoué quelque part ?',
        ar: 'هل فشلت هذه الممارسة في مكان ما؟',
        en: 'Has this practice failed anywhere?',
      },
      {
        fr: 'Quels résultats et quelles limites a cette pratique ?',
        ar: 'ما هي نتائج هذه الممارسة وحدودها؟',
        en: 'What results and limits does this practice have?',
      },
    ],
    input: { practiceId: exampleIds.practice(1) },
  },
] as const satisfies readonly OperationExample[]

export const listPractices = [
  {
    questions: [
      {
        fr: 'Quelles bonnes pratiques avons-nous soumises ?',
        ar: 'ما هي الممارسات الجيدة التي قدمناها؟',
        en: 'Which good practices have we submitted?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles pratiques attendent notre validation ?',
        ar: 'ما هي الممارسات التي تنتظر مصادقتنا؟',
        en: 'Which practices await our validation?',
      },
    ],
    input: { awaiting: true },
  },
] as const satisfies readonly OperationExample[]
