import { type Actor, holds } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const mayManage = ({ scopes, agent }: Actor) => holds(scopes, 'galaxys:manage') && (!agent || holds(agent.scopes, 'galaxys:manage'))

/** Does the caller run this zone? */
export const operates = (caller: Actor | null, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  caller !== null && mayManage(caller) && caller.organisationId === operatorOrganisationId

/** Zones are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertOperates(caller: Actor, zone: { operatorOrganisationId: string }) {
  if (!operates(caller, zone)) throw new Problem(403, 'not-the-operator', 'Another organisation runs this zone: only those who manage it there can do this.')
}
