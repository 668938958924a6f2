import { type Actor, hasScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'institute:manage')

/** Returns whether the caller manages what this organisation operates. */
export const canManageAsOperator = (caller: Actor, operatorOrganisationId: string) =>
  canManage(caller) && caller.organisationId === operatorOrganisationId

/**
 * Throws 403 unless the caller manages the operator. Programmes and sessions are public, so a 404 would hide
 * nothing.
 */
export function assertCanManageAsOperator(caller: Actor, operatorOrganisationId: string) {
  if (!canManageAsOperator(caller, operatorOrganisationId))
    throw commonsError('not-the-operator', 'Another organisation runs this. Only its managers can do this.')
}
