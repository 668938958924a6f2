import { type Actor, holds } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const mayManage = ({ scopes, agent }: Actor) => holds(scopes, 'institute:manage') && (!agent || holds(agent.scopes, 'institute:manage'))

/** Does the caller run what this organisation runs? */
export const operates = (caller: Actor, operatorOrganisationId: string) => mayManage(caller) && caller.organisationId === operatorOrganisationId

/** Programmes and sessions are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertOperates(caller: Actor, operatorOrganisationId: string) {
  if (!operates(caller, operatorOrganisationId)) throw new Problem(403, 'not-the-operator', 'Another organisation runs this: only its people can do this.')
}
