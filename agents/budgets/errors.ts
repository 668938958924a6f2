import type { BudgetRow } from './applicable.ts'
import { budgetStatus } from './remaining.ts'
import type { BudgetUsage } from './usage.ts'

const limitLabels = { runs: 'runs', tokens: 'tokens', costMicros: 'cost' } as const
export type BudgetLimit = keyof typeof limitLabels

const subjectLabels = { organisation: 'Your organisation', member: 'This member', key: 'This key' } as const

/** A budget does not allow it. `isReserved`: not yet, for what is left may be used by calls under way; else not before it resets. */
export class BudgetExceeded extends Error {
  readonly isReserved: boolean
  readonly resetsAt: string
  /** What a caller is told beside the text. */
  readonly extensions

  /** `asked`: which of its limits were looked at. */
  constructor(budget: BudgetRow, usage: BudgetUsage, resetsAt: Date, asked: readonly BudgetLimit[]) {
    const { limits, used, reserved, remaining } = budgetStatus(budget, usage)
    const usedUp = asked.find((name) => used[name] >= limits[name]!)
    const amount = usedUp
      ? ` (${used[usedUp]} of ${limits[usedUp]}${usedUp === 'costMicros' ? ` millionths of ${budget.currency}` : ''})`
      : ''
    const text = usedUp
      ? `has used up the ${limitLabels[usedUp]} of this ${budget.period}${amount}`
      : `has reserved what is left of this ${budget.period} for calls under way`
    super(
      `${subjectLabels[budget.scope]} ${text}. It resets at ${resetsAt.toISOString()}; agents.getBudget shows what is left, agents.setBudget changes it.`,
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
