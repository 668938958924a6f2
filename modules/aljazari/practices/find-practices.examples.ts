import type { OperationExample } from '#platform/operation.ts'

export const findPractices = [
  {
    questions: [
      {
        fr: 'Quelles bonnes pratiques réduisent les pannes des pompes ?',
        ar: 'ما هي الممارسات الجيدة التي تقلل أعطال المضخات؟',
        en: 'Which good practices reduce pump failures?',
      },
    ],
    input: { query: 'pannes pompes' },
  },
  {
    questions: [
      {
        fr: 'Trouve des bonnes pratiques de santé numérique transposables à Errachidia',
        ar: 'ابحث عن ممارسات جيدة في الصحة الرقمية قابلة للتطبيق في الرشيدية',
        en: 'Find good practices in digital health that could be used in Errachidia',
      },
    ],
    input: { theme: 'DIGITAL_HEALTH', regionCode: 'MA-08' },
  },
  {
    questions: [
      {
        fr: 'Quelles bonnes pratiques ont échoué ailleurs ?',
        ar: 'ما هي الممارسات الجيدة التي فشلت في مكان آخر؟',
        en: 'Which good practices failed elsewhere?',
      },
    ],
    input: { verdict: 'FAILED' },
  },
  {
    questions: [
      {
        fr: 'Des bonnes pratiques de cybersécurité industrielle à moins de 200 000 dirhams',
        ar: 'ممارسات جيدة في الأمن السيبراني الصناعي بأقل من 200000 درهم',
        en: 'Good practices in industrial cybersecurity under 200,000 dirhams',
      },
    ],
    input: { theme: 'INDUSTRIAL_CYBERSECURITY', maxBudgetMinor: 20_000_000 },
  },
  {
    questions: [
      {
        fr: 'Qu’est-ce qui fonctionne en santé numérique ?',
        ar: 'ما الذي ينجح في الصحة الرقمية؟',
        en: 'What works in digital health?',
      },
    ],
    input: { theme: 'DIGITAL_HEALTH' },
  },
  {
    questions: [
      {
        fr: 'Montre les bonnes pratiques publiées',
        ar: 'اعرض الممارسات الجيدة المنشورة',
        en: 'Show the good practices that were published',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
