import type { OperationExample } from '#platform/operation.ts'

export const listModelPrices = [
  {
    questions: [
      {
        fr: 'Quels sont les prix des modèles ?',
        ar: 'ما هي أسعار النماذج؟',
        en: 'What are the prices of the models?',
      },
      { fr: 'Liste les tarifs des modèles', ar: 'اعرض أسعار النماذج', en: 'List the model prices' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const setModelPrice = [
  {
    questions: [
      {
        fr: 'Fixe le prix du modèle openai/exemple à 0,25 dollar en entrée et 2 dollars en sortie',
        ar: 'حدد سعر النموذج openai/exemple',
        en: 'Set the price of the model openai/exemple to 0.25 dollars in and 2 dollars out',
      },
    ],
    input: {
      model: 'openai/exemple',
      inputMicrosPerMillion: 250_000,
      outputMicrosPerMillion: 2_000_000,
      currency: 'USD',
    },
  },
] as const satisfies readonly OperationExample[]

export const deleteModelPrice = [
  {
    questions: [
      {
        fr: 'Supprime le prix du modèle openai/exemple',
        ar: 'احذف سعر النموذج openai/exemple',
        en: 'Delete the price of the model openai/exemple',
      },
    ],
    input: { model: 'openai/exemple' },
  },
] as const satisfies readonly OperationExample[]
