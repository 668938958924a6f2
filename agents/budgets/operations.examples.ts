import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleBudgetId } from './budget-view.ts'

const exampleSubjectId = exampleId()

export const setBudget = [
  {
    questions: [
      {
        fr: 'Fixe un budget de 500 exécutions par jour pour notre organisation',
        ar: 'حدد ميزانية من 500 تنفيذ في اليوم لمؤسستنا',
        en: 'Set a budget of 500 runs a day for our organisation',
      },
    ],
    input: { period: 'day', runs: 500 },
  },
  {
    questions: [
      {
        fr: 'Limite le budget mensuel de jetons de ce membre',
        ar: 'حدد الميزانية الشهرية لرموز هذا العضو',
        en: 'Limit the monthly token budget of this member',
      },
    ],
    input: { memberId: exampleSubjectId, period: 'month', tokens: 2_000_000 },
  },
  {
    questions: [
      {
        fr: 'Plafonne le budget de coût mensuel de cette clé',
        ar: 'ضع سقفا لميزانية الكلفة الشهرية لهذا المفتاح',
        en: 'Cap the monthly cost budget of this key',
      },
    ],
    input: { keyId: exampleSubjectId, period: 'month', costMicros: 20_000_000, currency: 'USD' },
  },
] as const satisfies readonly OperationExample[]

export const listBudgets = [
  {
    questions: [
      { fr: 'Quels sont nos budgets ?', ar: 'ما هي ميزانياتنا؟', en: 'What are our budgets?' },
      {
        fr: 'Liste les budgets et ce qu’il en reste',
        ar: 'اعرض الميزانيات وما تبقى منها',
        en: 'List the budgets and what is left of them',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getBudget = [
  {
    questions: [
      { fr: 'Que reste-t-il de ce budget ?', ar: 'كم بقي من هذه الميزانية؟', en: 'What remains of this budget?' },
      {
        fr: 'Quand ce budget se renouvelle-t-il ?',
        ar: 'متى تتجدد هذه الميزانية؟',
        en: 'When does this budget reset?',
      },
    ],
    input: { budgetId: exampleBudgetId },
  },
] as const satisfies readonly OperationExample[]

export const deleteBudget = [
  {
    questions: [
      { fr: 'Supprime ce budget', ar: 'احذف هذه الميزانية', en: 'Delete this budget' },
      { fr: 'Retire la limite de ce budget', ar: 'أزل هذه الميزانية', en: 'Remove this budget' },
    ],
    input: { budgetId: exampleBudgetId },
  },
] as const satisfies readonly OperationExample[]
