import { type Actor, hasScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'galaxys:manage')

/** Returns whether the caller manages this zone for its operator. */
export const canManageZone = (caller: Actor | null, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  canManage(caller) && caller?.organisationId === operatorOrganisationId

/** Throws 403 unless the caller manages the zone. Zones are public, so a 404 would hide nothing. */
export function assertCanManageZone(caller: Actor, zone: { operatorOrganisationId: string }) {
  if (!canManageZone(caller, zone))
    throw commonsError('not-the-operator', 'Another organisation runs this zone. Only its zone managers can do this.')
}

/** The roles of the state machines: the applicant or tenant, the operator of the zone, and the server's clock. */
export type GalaxysRole = 'applicant' | 'operator' | 'system'
