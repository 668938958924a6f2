import type { OperationExample } from '#platform/operation.ts'

export const lookUp = [
  { questions: [{ fr: 'Cherche', ar: 'ابحث', en: 'Look' }], input: { query: 'laser' } },
] as const satisfies readonly OperationExample[]
