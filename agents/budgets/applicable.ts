import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { apiKeys } from '#platform/identity/tables.ts'
import type { Run } from '../run-store/events.ts'
import type { budgets } from './tables.ts'

export type BudgetRow = typeof budgets.$inferSelect
type Spender = Pick<Run, 'memberId' | 'keyId'>

/** Of the budgets of an organisation those that a run counts for: the longest period first, so that what is told to be used up is what resets last. */
export async function applicableBudgets(
  db: Reads,
  all: readonly BudgetRow[],
  { memberId, keyId }: Spender,
): Promise<BudgetRow[]> {
  const ofKeys = all.filter(({ scope }) => scope === 'key')
  const keys = ofKeys.length > 0 ? await keyLineage(db, keyId) : new Set()
  const applies = ({ scope, subjectId }: BudgetRow) =>
    scope === 'organisation' || (scope === 'member' ? subjectId === memberId : keys.has(subjectId))
  return all.filter(applies).toSorted((a, b) => b.period.localeCompare(a.period) || a.id.localeCompare(b.id))
}

/** A key and those it was rotated from: nobody gets a new budget by renewing a key. */
async function keyLineage(db: Reads, keyId: string): Promise<Set<string>> {
  const keys = new Set<string>()
  for (let next: string | null | undefined = keyId; next && !keys.has(next); ) {
    keys.add(next)
    const [key] = await db.select({ replaces: apiKeys.replaces }).from(apiKeys).where(eq(apiKeys.id, next))
    next = key?.replaces
  }
  return keys
}
