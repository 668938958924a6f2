import type { budgetUsage } from './tables.ts'

export type BudgetUsage = Omit<typeof budgetUsage.$inferSelect, 'budgetId' | 'startsAt'>

export const noBudgetUsage: BudgetUsage = {
  runs: 0,
  tokens: 0,
  costMicros: 0,
  reservedTokens: 0,
  reservedCostMicros: 0,
}
