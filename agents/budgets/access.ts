import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, or } from '#platform/db/query-builder.ts'
import { apiKeys, members } from '#platform/identity/tables.ts'
import { notFound } from '#platform/problem.ts'
import { canManageAgents } from '../access.ts'
import type { BudgetRow } from './applicable.ts'
import type { BudgetScope } from './tables.ts'
import { budgets } from './tables.ts'

/** Restricts to the caller's own budgets and those of the organisation. Agent managers see all. */
export const whereBudgetVisible = (db: Reads, caller: Actor) =>
  and(
    eq(budgets.organisationId, caller.organisationId),
    canManageAgents(caller)
      ? undefined
      : or(
          eq(budgets.scope, 'organisation'),
          and(eq(budgets.scope, 'member'), eq(budgets.subjectId, caller.id)),
          and(
            eq(budgets.scope, 'key'),
            inArray(
              budgets.subjectId,
              db.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.memberId, caller.id)),
            ),
          ),
        ),
  )

export async function requireVisibleBudget(db: Reads, caller: Actor, budgetId: string): Promise<BudgetRow> {
  const [budget] = await db
    .select()
    .from(budgets)
    .where(and(whereBudgetVisible(db, caller), eq(budgets.id, budgetId)))
  if (!budget) throw notFound('budget')
  return budget
}

/** Returns scope and subject of a budget. Throws 404 for members and keys of another organisation. */
export async function resolveSubject(
  db: Reads,
  { organisationId }: Actor,
  { memberId, keyId }: { memberId?: string | undefined; keyId?: string | undefined },
) {
  const subject = (scope: BudgetScope, subjectId: string) => ({ scope, subjectId })
  if (keyId) {
    const exists = await db.$count(apiKeys, and(eq(apiKeys.id, keyId), eq(apiKeys.organisationId, organisationId)))
    if (!exists) throw notFound('key')
    return subject('key', keyId)
  }
  if (!memberId) return subject('organisation', organisationId)
  const exists = await db.$count(members, and(eq(members.id, memberId), eq(members.organisationId, organisationId)))
  if (!exists) throw notFound('member')
  return subject('member', memberId)
}
