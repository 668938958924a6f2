import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, type SQL, sql } from '#platform/db/query-builder.ts'
import type { BudgetRow } from './applicable.ts'
import { BudgetExceeded, type BudgetLimit } from './errors.ts'
import { type PeriodClock, periodAt } from './period.ts'
import { budgetReservations, budgetUsage } from './tables.ts'
import { type BudgetUsage, noBudgetUsage } from './usage.ts'

/** A limit, and the expression that must be below it. */
type LimitCheck = [limited: BudgetLimit, spent: SQL]

export const { runs, tokens, costMicros, reservedTokens, reservedCostMicros } = budgetUsage

/** Counts one run. Also throws where the tokens are used up, since the run could not call a model. */
export const countRun = (tx: Queries, budget: BudgetRow, clock: PeriodClock) =>
  incrementBelowLimits(tx, budget, clock, { runs: 1 }, [
    ['runs', sql`${runs}`],
    ['tokens', sql`${tokens}`],
  ])

export interface Reservation {
  tokens: number
  /** Null where the price of the model is not known. */
  costMicros: number | null
}

/** Reserves the estimate of a model call as long as something is left, so that at most one call exceeds the limit. */
export async function reserveBudget(
  tx: Queries,
  budget: BudgetRow,
  { runId, seq }: { runId: string; seq: number },
  estimate: Reservation,
  clock: PeriodClock,
) {
  const reservation = { tokens: estimate.tokens, costMicros: estimate.costMicros ?? 0 }
  const startsAt = await incrementBelowLimits(
    tx,
    budget,
    clock,
    { reservedTokens: reservation.tokens, reservedCostMicros: reservation.costMicros },
    [
      ['tokens', sql`${tokens} + ${reservedTokens}`],
      ...(reservation.costMicros > 0
        ? [['costMicros', sql`${costMicros} + ${reservedCostMicros}`] satisfies LimitCheck]
        : []),
    ],
  )
  await tx.insert(budgetReservations).values({ runId, seq, budgetId: budget.id, startsAt, ...reservation })
}

/** Releases the reservations of a run and counts `spent` instead, by default nothing. */
export async function settleReservations(
  tx: Queries,
  runId: string,
  spent: Reservation = { tokens: 0, costMicros: 0 },
) {
  for (const reservation of await tx
    .delete(budgetReservations)
    .where(eq(budgetReservations.runId, runId))
    .returning()) {
    await tx
      .update(budgetUsage)
      .set({
        tokens: sql`${tokens} + ${spent.tokens}`,
        costMicros: sql`${costMicros} + ${spent.costMicros ?? 0}`,
        reservedTokens: sql`${reservedTokens} - ${reservation.tokens}`,
        reservedCostMicros: sql`${reservedCostMicros} - ${reservation.costMicros}`,
      })
      .where(whereUsage(reservation))
  }
}

/** Increments usage in one statement, which decides between concurrent callers. Returns the start of the period; throws `BudgetExceeded`. */
async function incrementBelowLimits(
  tx: Queries,
  budget: BudgetRow,
  clock: PeriodClock,
  more: Partial<BudgetUsage>,
  checks: LimitCheck[],
): Promise<Date> {
  const { startsAt, resetsAt } = periodAt(budget.period, clock)
  const limited = checks.filter(([name]) => budget[name] !== null)
  const increments = Object.entries(more).map(([name, value]) => [
    name,
    sql`${budgetUsage[name as keyof BudgetUsage]} + ${value}`,
  ])
  const [counted] = limited.some(([name]) => budget[name] === 0)
    ? [] // the insert of a new period would not check the limit
    : await tx
        .insert(budgetUsage)
        .values({ budgetId: budget.id, startsAt, ...noBudgetUsage, ...more })
        .onConflictDoUpdate({
          target: [budgetUsage.budgetId, budgetUsage.startsAt],
          set: Object.fromEntries(increments),
          setWhere: and(...limited.map(([name, spent]) => sql`${spent} < ${budget[name]}`)),
        })
        .returning({ startsAt: budgetUsage.startsAt })
  if (counted) return counted.startsAt
  throw new BudgetExceeded(
    budget,
    await loadBudgetUsage(tx, budget.id, startsAt),
    resetsAt,
    limited.map(([name]) => name),
  )
}

const whereUsage = ({ budgetId, startsAt }: { budgetId: string; startsAt: Date }) =>
  and(eq(budgetUsage.budgetId, budgetId), eq(budgetUsage.startsAt, startsAt))

export async function loadBudgetUsage(db: Reads, budgetId: string, startsAt: Date): Promise<BudgetUsage> {
  const [usage] = await db.select().from(budgetUsage).where(whereUsage({ budgetId, startsAt }))
  return usage ?? noBudgetUsage
}
