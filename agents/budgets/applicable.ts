import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { apiKeys } from '#platform/identity/tables.ts'
import type { Run } from '../run-store/events.ts'
import type { budgets } from './tables.ts'

export type BudgetRow = typeof budgets.$inferSelect
type Spender = Pick<Run, 'memberId' | 'keyId'>

/** Returns the budgets that apply to a run, longest period first, so that an error reports the budget that resets last. */
export async function applicableBudgets(
  db: Reads,
  all: readonly BudgetRow[],
  { memberId, keyId }: Spender,
): Promise<BudgetRow[]> {
  const keyBudgets = all.filter(({ scope }) => scope === 'key')
  const keys = keyBudgets.length > 0 ? await keyLineage(db, keyId) : new Set()
  const applies = ({ scope, subjectId }: BudgetRow) =>
    scope === 'organisation' || (scope === 'member' ? subjectId === memberId : keys.has(subjectId))
  return all.filter(applies).toSorted((a, b) => b.period.localeCompare(a.period) || a.id.localeCompare(b.id))
}

/** Returns a key and those it replaces, since rotating a key must not give it a new budget. */
async function keyLineage(db: Reads, keyId: string): Promise<Set<string>> {
  const keys = new Set<string>()
  for (let next: string | null | undefined = keyId; next && !keys.has(next); ) {
    keys.add(next)
    const [key] = await db.select({ replaces: apiKeys.replaces }).from(apiKeys).where(eq(apiKeys.id, next))
    next = key?.replaces
  }
  return keys
}
