import { type Actor, includesScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

/** Requires the scope of both the person and, if an agent acts for them, the agent. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'galaxys:manage') && (!agent || includesScope(agent.scopes, 'galaxys:manage'))

/** Returns whether the caller manages this zone for its operator. */
export const canManageZone = (caller: Actor | null, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  caller !== null && canManage(caller) && caller.organisationId === operatorOrganisationId

/** Throws 403 unless the caller manages the zone. Zones are public, so a 404 would hide nothing. */
export function assertCanManageZone(caller: Actor, zone: { operatorOrganisationId: string }) {
  if (!canManageZone(caller, zone))
    throw commonsError('not-the-operator', 'Another organisation runs this zone. Only its zone managers can do this.')
}

/** The roles of the state machines: the applicant or tenant, the operator of the zone, and the server's clock. */
export type GalaxysRole = 'applicant' | 'operator' | 'system'
