import type { Budget } from './applicable.ts'
import type { Usage } from './usage.ts'

const left = (limit: number | null, ...spent: number[]) =>
  limit === null
    ? null
    : Math.max(
        0,
        spent.reduce((rest, one) => rest - one, limit),
      )

/** How a budget stands in a period. What is reserved counts as spent until it is known. */
export function standingOf({ runs, tokens, costMicros }: Pick<Budget, 'runs' | 'tokens' | 'costMicros'>, usage: Usage) {
  return {
    limits: { runs, tokens, costMicros },
    used: { runs: usage.runs, tokens: usage.tokens, costMicros: usage.costMicros },
    reserved: { tokens: usage.heldTokens, costMicros: usage.heldCostMicros },
    remaining: {
      runs: left(runs, usage.runs),
      tokens: left(tokens, usage.tokens, usage.heldTokens),
      costMicros: left(costMicros, usage.costMicros, usage.heldCostMicros),
    },
  }
}
