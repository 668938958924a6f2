import { type Actor, includesScope } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'galaxys:manage') && (!agent || includesScope(agent.scopes, 'galaxys:manage'))

/** Does the caller run this zone? */
export const canManageZone = (caller: Actor | null, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  caller !== null && canManage(caller) && caller.organisationId === operatorOrganisationId

/** Zones are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertCanManageZone(caller: Actor, zone: { operatorOrganisationId: string }) {
  if (!canManageZone(caller, zone))
    throw new Problem(
      403,
      'not-the-operator',
      'Another organisation runs this zone: only those who manage it there can do this.',
    )
}

/** Whose it is, who runs the zone, and the clock of the server. */
export type GalaxysRole = 'applicant' | 'operator' | 'system'
