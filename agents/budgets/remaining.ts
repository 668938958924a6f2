import type { BudgetRow } from './applicable.ts'
import type { BudgetUsage } from './usage.ts'

const remainingOf = (limit: number | null, ...spent: number[]) =>
  limit === null
    ? null
    : Math.max(
        0,
        spent.reduce((rest, amount) => rest - amount, limit),
      )

/** Returns limits, usage and remainder of a budget in a period. Reservations count as spent until they are settled. */
export function budgetStatus(
  { runs, tokens, costMicros }: Pick<BudgetRow, 'runs' | 'tokens' | 'costMicros'>,
  usage: BudgetUsage,
) {
  return {
    limits: { runs, tokens, costMicros },
    used: { runs: usage.runs, tokens: usage.tokens, costMicros: usage.costMicros },
    reserved: { tokens: usage.reservedTokens, costMicros: usage.reservedCostMicros },
    remaining: {
      runs: remainingOf(runs, usage.runs),
      tokens: remainingOf(tokens, usage.tokens, usage.reservedTokens),
      costMicros: remainingOf(costMicros, usage.costMicros, usage.reservedCostMicros),
    },
  }
}
