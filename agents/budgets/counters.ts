import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, type SQL, sql } from '#platform/db/query-builder.ts'
import type { BudgetRow } from './applicable.ts'
import { BudgetExceeded, type BudgetLimit } from './errors.ts'
import { type PeriodClock, periodAt } from './period.ts'
import { budgetReservations, budgetUsage } from './tables.ts'
import { type BudgetUsage, noBudgetUsage } from './usage.ts'

/** What has to be below its limit for more to be begun. */
type LimitCheck = [limited: BudgetLimit, spent: SQL]

export const { runs, tokens, costMicros, reservedTokens, reservedCostMicros } = budgetUsage

/** One more run. Where the tokens are used up it could do nothing, so it is not begun. */
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

/** As long as something is left the next call is begun, and reserves what it may come to: so the last one alone may pass the limit. */
export async function reserveBudget(
  tx: Queries,
  budget: BudgetRow,
  { runId, seq }: { runId: string; seq: number },
  ask: Reservation,
  clock: PeriodClock,
) {
  const held = { tokens: ask.tokens, costMicros: ask.costMicros ?? 0 }
  const startsAt = await incrementBelowLimits(
    tx,
    budget,
    clock,
    { reservedTokens: held.tokens, reservedCostMicros: held.costMicros },
    [
      ['tokens', sql`${tokens} + ${reservedTokens}`],
      ...(held.costMicros > 0 ? [['costMicros', sql`${costMicros} + ${reservedCostMicros}`] satisfies LimitCheck] : []),
    ],
  )
  await tx.insert(budgetReservations).values({ runId, seq, budgetId: budget.id, startsAt, ...held })
}

/** Gives back what a run has reserved, and counts in its place what it has spent: nothing, unless told. */
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

/** One statement decides between all who want to spend at the same time. Answers with the beginning of the period it is counted in; throws BudgetRefused. */
async function incrementBelowLimits(
  tx: Queries,
  budget: BudgetRow,
  clock: PeriodClock,
  more: Partial<BudgetUsage>,
  checks: LimitCheck[],
): Promise<Date> {
  const { startsAt, resetsAt } = periodAt(budget.period, clock)
  const limited = checks.filter(([name]) => budget[name] !== null)
  const rise = Object.entries(more).map(([name, value]) => [
    name,
    sql`${budgetUsage[name as keyof BudgetUsage]} + ${value}`,
  ])
  const [counted] = limited.some(([name]) => budget[name] === 0)
    ? [] // a first of the period would not be held against it
    : await tx
        .insert(budgetUsage)
        .values({ budgetId: budget.id, startsAt, ...noBudgetUsage, ...more })
        .onConflictDoUpdate({
          target: [budgetUsage.budgetId, budgetUsage.startsAt],
          set: Object.fromEntries(rise),
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
