import type { budgetUsage } from './tables.ts'

export type Usage = Omit<typeof budgetUsage.$inferSelect, 'budgetId' | 'startsAt'>

export const unspent: Usage = { runs: 0, tokens: 0, costMicros: 0, heldTokens: 0, heldCostMicros: 0 }
