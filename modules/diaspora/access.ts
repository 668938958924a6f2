import { type Actor, includesScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

const hasDiasporaScope =
  (level: 'write' | 'manage') =>
  ({ scopes, agent }: Actor) =>
    includesScope(scopes, `diaspora:${level}`) && (!agent || includesScope(agent.scopes, `diaspora:${level}`))

/** Returns whether the caller, and the agent acting for the caller if any, both have `diaspora:manage`. */
export const canManage = hasDiasporaScope('manage')

/** Returns whether the caller is a person with `diaspora:write`. Agents never qualify: text a model has read may leave the organisation. */
export const isVetted = (caller: Actor) => !caller.agent && hasDiasporaScope('write')(caller)

/** Throws 403 `not-the-owner`. Events and bridges are public, so the refusal need not hide that they exist. */
export function assertOwner({ organisationId }: Actor, ownerOrganisationId: string) {
  if (organisationId !== ownerOrganisationId)
    throw commonsError('not-the-owner', 'Only members of the organisation that runs this can change it.')
}
