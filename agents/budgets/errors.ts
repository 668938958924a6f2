import type { BudgetRow } from './applicable.ts'
import { budgetStatus } from './remaining.ts'
import type { BudgetUsage } from './usage.ts'

const limitLabels = { runs: 'runs', tokens: 'tokens', costMicros: 'cost' } as const
export type BudgetLimit = keyof typeof limitLabels

const subjectLabels = { organisation: 'Your organisation', member: 'This member', key: 'This key' } as const

/** A budget is exhausted. With `isReserved`, running calls have reserved the rest and may release it; otherwise nothing is left until the reset. */
export class BudgetExceeded extends Error {
  readonly isReserved: boolean
  readonly resetsAt: string
  /** Further fields of the problem. */
  readonly extensions

  /** `checked` are the limits that apply. */
  constructor(budget: BudgetRow, usage: BudgetUsage, resetsAt: Date, checked: readonly BudgetLimit[]) {
    const { limits, used, reserved, remaining } = budgetStatus(budget, usage)
    const usedUp = checked.find((name) => used[name] >= limits[name]!)
    const amount = usedUp
      ? ` (${used[usedUp]} of ${limits[usedUp]}${usedUp === 'costMicros' ? ` millionths of ${budget.currency}` : ''})`
      : ''
    const text = usedUp
      ? `has used up the ${limitLabels[usedUp]} of this ${budget.period}${amount}`
      : `has reserved the rest of this ${budget.period} for running calls`
    super(
      `${subjectLabels[budget.scope]} ${text}. It resets at ${resetsAt.toISOString()}. agents.getBudget shows what is left; agents.setBudget changes it.`,
    )
    this.isReserved = !usedUp
    this.resetsAt = resetsAt.toISOString()
    const { id: budgetId, scope, period } = budget
    this.extensions = {
      budgetId,
      scope,
      period,
      usedUp: usedUp ?? null,
      limits,
      used,
      reserved,
      remaining,
      resetsAt: this.resetsAt,
    }
  }
}
