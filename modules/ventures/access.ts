import { type AccessLevel, type Actor, includesScope } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { notFound, Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
const hasLevel = ({ scopes, agent }: Actor, level: AccessLevel) =>
  includesScope(scopes, `ventures:${level}`) && (!agent || includesScope(agent.scopes, `ventures:${level}`))

export const canManage = (caller: Actor) => hasLevel(caller, 'manage')

/** Does the caller run this call? */
export const canManageCall = (caller: Actor, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  canManage(caller) && caller.organisationId === operatorOrganisationId

/** Calls are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertCanManageCall(caller: Actor, call: { operatorOrganisationId: string }) {
  if (!canManageCall(caller, call))
    throw new Problem(
      403,
      'not-the-operator',
      'Another organisation runs this call: only those who manage it there can do this.',
    )
}

/** Active members of an organisation; 404 as soon as one of these is not. */
export async function assertMembers(db: Reads, organisationId: string, memberIds: readonly string[]) {
  const wanted = [...new Set(memberIds)]
  const found = await db
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.id, wanted), eq(members.organisationId, organisationId), eq(members.status, 'active')))
  if (found.length < wanted.length) throw notFound('member')
  return wanted
}
