import type { OperationExample } from '#platform/operation.ts'

export const packageOffer = [
  {
    questions: [
      {
        fr: 'Prépare une offre complète pour une startup IA : 60 m2 de laboratoire et 24 heures de GPU par jour',
        ar: 'هيئ عرضا متكاملا لشركة ناشئة في الذكاء الاصطناعي: مختبر مساحته 60 مترا مربعا و24 ساعة من المعالج الرسومي في اليوم',
        en: 'Prepare a complete offer for an AI startup: a 60 m2 laboratory and 24 GPU hours a day',
      },
    ],
    input: { kind: 'LAB', areaDm2: 6_000, gpuHoursPerDay: 24, skillIds: ['machine-learning', 'mlops'] },
  },
  {
    questions: [
      {
        fr: 'Qu’est-ce que la zone peut offrir à un investisseur étranger avec 30 personnes ?',
        ar: 'ماذا يمكن للمنطقة أن تقدم لمستثمر أجنبي لديه 30 شخصا؟',
        en: 'What can the zone offer a foreign investor with 30 people?',
      },
    ],
    input: { persons: 30, skillIds: ['cloud-architecture'] },
  },
  {
    questions: [
      {
        fr: 'Fais une offre de bureaux et de 64 vCPU pour des données sensibles',
        ar: 'قدم عرضا لمكاتب و64 معالجا افتراضيا لبيانات حساسة',
        en: 'Make an offer of offices and 64 vCPUs for sensitive data',
      },
    ],
    input: { kind: 'OFFICE', persons: 5, vcpu: 64, dataClass: 'SENSITIVE_DATA' },
  },
  {
    questions: [
      {
        fr: 'Que nous proposez-vous si nous venons dans la zone ?',
        ar: 'ماذا تقترحون علينا إذا جئنا إلى المنطقة؟',
        en: 'What do you offer us if we come to the zone?',
      },
      {
        fr: 'Que nous coûterait une installation, tout compris ?',
        ar: 'كم يكلفنا الاستقرار شاملا كل شيء؟',
        en: 'What would settling in take, all included?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
