import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { agentsError } from '../errors.ts'
import type { Run } from '../run-store/events.ts'
import { applicableBudgets } from './applicable.ts'
import { countRun } from './counters.ts'
import { BudgetExceeded } from './errors.ts'
import type { PeriodClock } from './period.ts'
import { budgets } from './tables.ts'

/** Counts a run in the transaction that starts it. Throws 429 where a budget is used up. Subagent runs count as part of their parent. */
export async function countRunStart(tx: Queries, run: Run, clock: PeriodClock): Promise<void> {
  if (!run.budgeted) return
  const all = await tx.select().from(budgets).where(eq(budgets.organisationId, run.organisationId))
  for (const budget of await applicableBudgets(tx, all, run)) {
    await countRun(tx, budget, clock).catch((error) => {
      throw error instanceof BudgetExceeded ? exhaustedProblem(error, clock.now) : error
    })
  }
}

function exhaustedProblem({ message, extensions, resetsAt }: BudgetExceeded, now: Date) {
  const retryAfter = Math.max(1, Math.ceil((Date.parse(resetsAt) - now.getTime()) / 1_000))
  return agentsError('budget-exhausted', message, { ...extensions, retryAfter })
}
