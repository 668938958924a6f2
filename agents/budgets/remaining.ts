import type { BudgetRow } from './applicable.ts'
import type { BudgetUsage } from './usage.ts'

const remainingOf = (limit: number | null, ...spent: number[]) =>
  limit === null
    ? null
    : Math.max(
        0,
        spent.reduce((rest, one) => rest - one, limit),
      )

/** How a budget stands in a period. What is reserved counts as spent until it is known. */
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
