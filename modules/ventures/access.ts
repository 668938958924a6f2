import { type AccessLevel, type Actor, includesScope } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

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
