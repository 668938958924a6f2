import type { Budget } from './applicable.ts'
import { standingOf } from './remaining.ts'
import type { Usage } from './usage.ts'

const named = { runs: 'runs', tokens: 'tokens', costMicros: 'cost' } as const
export type Limited = keyof typeof named

const whose = { organisation: 'Your organisation', member: 'This member', key: 'This key' } as const

/** A budget does not allow it. `isReserved`: not yet, for what is left may be used by calls under way; else not before it resets. */
export class BudgetRefused extends Error {
  readonly isReserved: boolean
  readonly resetsAt: string
  /** What a caller is told beside the text. */
  readonly extensions

  /** `asked`: which of its limits were looked at. */
  constructor(budget: Budget, usage: Usage, resetsAt: Date, asked: readonly Limited[]) {
    const { limits, used, reserved, remaining } = standingOf(budget, usage)
    const usedUp = asked.find((name) => used[name] >= limits[name]!)
    const amount = usedUp ? ` (${used[usedUp]} of ${limits[usedUp]}${usedUp === 'costMicros' ? ` millionths of ${budget.currency}` : ''})` : ''
    const text = usedUp
      ? `has used up the ${named[usedUp]} of this ${budget.period}${amount}`
      : `has reserved what is left of this ${budget.period} for calls under way`
    super(`${whose[budget.scope]} ${text}. It resets at ${resetsAt.toISOString()}; agents.getBudget shows what is left, agents.setBudget changes it.`)
    this.isReserved = !usedUp
    this.resetsAt = resetsAt.toISOString()
    const { id: budgetId, scope, period } = budget
    this.extensions = { budgetId, scope, period, usedUp: usedUp ?? null, limits, used, reserved, remaining, resetsAt: this.resetsAt }
  }
}
