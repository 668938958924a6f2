import type { OperationExample } from '#platform/operation.ts'

export const listModels = [
  {
    questions: [
      { fr: 'Quels modèles sont disponibles ?', ar: 'ما هي النماذج المتاحة؟', en: 'Which models are available?' },
      {
        fr: 'Avec quel modèle de langage les agents peuvent-ils fonctionner ?',
        ar: 'بأي نموذج لغوي يمكن للوكلاء أن يعملوا؟',
        en: 'With which language model can agents work?',
      },
      { fr: 'Y a-t-il des modèles locaux ?', ar: 'هل توجد نماذج محلية؟', en: 'Are there any local models?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const probeModel = [
  {
    questions: [
      {
        fr: 'Vérifie ce que sait faire ollama/qwen3:4b',
        ar: 'تحقق مما يستطيعه ollama/qwen3:4b',
        en: 'Check what ollama/qwen3:4b can do',
      },
    ],
    input: { model: 'ollama/qwen3:4b' },
  },
] as const satisfies readonly OperationExample[]
