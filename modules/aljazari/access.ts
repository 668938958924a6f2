import { type Actor, forbiddenScope, hasScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'aljazari:manage')

/** Throws 403 unless the caller manages what their own organisation runs. */
export function assertCanManage(caller: Actor) {
  if (!canManage(caller)) throw forbiddenScope('aljazari:manage', 'is required to act for the institute')
}

/** Throws 403 unless the caller manages the institute. Institutes are public, so a 404 would hide nothing. */
export function assertCanManageInstitute(
  caller: Actor,
  { operatorOrganisationId }: { operatorOrganisationId: string },
) {
  if (caller.organisationId !== operatorOrganisationId || !canManage(caller))
    throw commonsError('not-the-operator', 'Another organisation runs this institute. Only its managers can do this.')
}
