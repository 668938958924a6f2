import { type Actor, includesScope } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'institute:manage') && (!agent || includesScope(agent.scopes, 'institute:manage'))

/** Does the caller run what this organisation runs? */
export const canManageAsOperator = (caller: Actor, operatorOrganisationId: string) =>
  canManage(caller) && caller.organisationId === operatorOrganisationId

/** Programmes and sessions are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertCanManageAsOperator(caller: Actor, operatorOrganisationId: string) {
  if (!canManageAsOperator(caller, operatorOrganisationId))
    throw new Problem(403, 'not-the-operator', 'Another organisation runs this: only its people can do this.')
}
