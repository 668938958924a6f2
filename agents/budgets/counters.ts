import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, type SQL, sql } from '#platform/db/query-builder.ts'
import type { Budget } from './applicable.ts'
import { BudgetRefused, type Limited } from './errors.ts'
import { periodAt } from './period.ts'
import { budgetHolds, budgetUsage } from './tables.ts'
import { type Usage, unspent } from './usage.ts'

/** What has to be below its limit for more to be begun. */
type Check = [limited: Limited, spent: SQL]

export const { runs, tokens, costMicros, heldTokens, heldCostMicros } = budgetUsage

/** One more run. Where the tokens are used up it could do nothing, so it is not begun. */
export const countRun = (tx: Queries, budget: Budget, now: Date) =>
  add(tx, budget, now, { runs: 1 }, [
    ['runs', sql`${runs}`],
    ['tokens', sql`${tokens}`],
  ])

export interface Ask {
  tokens: number
  /** Null where the price of the model is not known. */
  costMicros: number | null
}

/** As long as something is left the next call is begun, and reserves what it may come to: so the last one alone may pass the limit. */
export async function reserve(tx: Queries, budget: Budget, { runId, seq }: { runId: string; seq: number }, ask: Ask, now: Date) {
  const held = { tokens: ask.tokens, costMicros: ask.costMicros ?? 0 }
  const startsAt = await add(tx, budget, now, { heldTokens: held.tokens, heldCostMicros: held.costMicros }, [
    ['tokens', sql`${tokens} + ${heldTokens}`],
    ...(held.costMicros > 0 ? [['costMicros', sql`${costMicros} + ${heldCostMicros}`] satisfies Check] : []),
  ])
  await tx.insert(budgetHolds).values({ runId, seq, budgetId: budget.id, startsAt, ...held })
}

/** Gives back what a run has reserved, and counts in its place what it has spent: nothing, unless told. */
export async function settleHolds(tx: Queries, runId: string, spent: Ask = { tokens: 0, costMicros: 0 }) {
  for (const hold of await tx.delete(budgetHolds).where(eq(budgetHolds.runId, runId)).returning()) {
    await tx
      .update(budgetUsage)
      .set({
        tokens: sql`${tokens} + ${spent.tokens}`,
        costMicros: sql`${costMicros} + ${spent.costMicros ?? 0}`,
        heldTokens: sql`${heldTokens} - ${hold.tokens}`,
        heldCostMicros: sql`${heldCostMicros} - ${hold.costMicros}`,
      })
      .where(isOf(hold))
  }
}

/** One statement decides between all who want to spend at the same time. Answers with the beginning of the period it is counted in; throws BudgetRefused. */
async function add(tx: Queries, budget: Budget, now: Date, more: Partial<Usage>, checks: Check[]): Promise<Date> {
  const { startsAt, resetsAt } = periodAt(budget.period, now)
  const limited = checks.filter(([name]) => budget[name] !== null)
  const rise = Object.entries(more).map(([name, value]) => [name, sql`${budgetUsage[name as keyof Usage]} + ${value}`])
  const [counted] = limited.some(([name]) => budget[name] === 0)
    ? [] // a first of the period would not be held against it
    : await tx
        .insert(budgetUsage)
        .values({ budgetId: budget.id, startsAt, ...unspent, ...more })
        .onConflictDoUpdate({
          target: [budgetUsage.budgetId, budgetUsage.startsAt],
          set: Object.fromEntries(rise),
          setWhere: and(...limited.map(([name, spent]) => sql`${spent} < ${budget[name]}`)),
        })
        .returning({ startsAt: budgetUsage.startsAt })
  if (counted) return counted.startsAt
  throw new BudgetRefused(
    budget,
    await usageOf(tx, budget.id, startsAt),
    resetsAt,
    limited.map(([name]) => name),
  )
}

const isOf = ({ budgetId, startsAt }: { budgetId: string; startsAt: Date }) => and(eq(budgetUsage.budgetId, budgetId), eq(budgetUsage.startsAt, startsAt))

export async function usageOf(db: Reads, budgetId: string, startsAt: Date): Promise<Usage> {
  const [usage] = await db.select().from(budgetUsage).where(isOf({ budgetId, startsAt }))
  return usage ?? unspent
}
