import { type Actor, includesScope } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

const hasDiasporaScope =
  (level: 'write' | 'manage') =>
  ({ scopes, agent }: Actor) =>
    includesScope(scopes, `diaspora:${level}`) && (!agent || includesScope(agent.scopes, `diaspora:${level}`))

/** Both the person and, where one acts for them, the agent must hold it. */
export const canManage = hasDiasporaScope('manage')

/** A member of the programme, whom an organisation of it lets take part; never an agent: what a model has read may leave the house. */
export const isVetted = (caller: Actor) => !caller.agent && hasDiasporaScope('write')(caller)

/** Events and bridges are everyone's to see, so there is nothing to hide: who does not own one is told so. */
export function assertOwner({ organisationId }: Actor, ownerOrganisationId: string) {
  if (organisationId !== ownerOrganisationId)
    throw new Problem(403, 'not-the-owner', 'Another organisation runs this: only its people can change it.')
}
