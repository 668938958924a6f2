import { type Actor, hasScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'diaspora:manage')

/** Returns whether the caller is a person with `diaspora:write`. Agents never qualify: text a model has read may leave the organisation. */
export const isVetted = (caller: Actor) => !caller.agent && hasScope(caller, 'diaspora:write')

/** Throws 403 `not-the-owner`. Events and bridges are public, so the refusal need not hide that they exist. */
export function assertOwner({ organisationId }: Actor, ownerOrganisationId: string) {
  if (organisationId !== ownerOrganisationId)
    throw commonsError('not-the-owner', 'Only members of the organisation that runs this can change it.')
}
