import { type Actor, hasScope } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { notFound } from '#platform/problem.ts'
import { commonsError } from '../commons/errors.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'ventures:manage')

/** Returns whether the caller manages the organisation that runs the call. */
export const canManageCall = (caller: Actor, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  canManage(caller) && caller.organisationId === operatorOrganisationId

/** Throws 403 `not-the-operator` for a call of another organisation. Not 404: calls are public. */
export function assertCanManageCall(caller: Actor, call: { operatorOrganisationId: string }) {
  if (!canManageCall(caller, call))
    throw commonsError('not-the-operator', 'Another organisation runs this call. Only its managers can do this.')
}

/** Returns the ids without duplicates. Throws 404 unless all are active members of the organisation. */
export async function assertMembers(db: Reads, organisationId: string, memberIds: readonly string[]) {
  const uniqueIds = [...new Set(memberIds)]
  const found = await db
    .select({ id: members.id })
    .from(members)
    .where(
      and(inArray(members.id, uniqueIds), eq(members.organisationId, organisationId), eq(members.status, 'active')),
    )
  if (found.length < uniqueIds.length) throw notFound('member')
  return uniqueIds
}
