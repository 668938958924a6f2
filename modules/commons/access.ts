import { type Actor, forbiddenScope, includesScope } from '#platform/access.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'commons:manage') && (!agent || includesScope(agent.scopes, 'commons:manage'))

export const canWrite = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'commons:write') && (!agent || includesScope(agent.scopes, 'commons:write'))

/** Of others within the organisation only who manages keeps the records; of oneself everyone. */
export function assertSelfOrManager(caller: Actor, personId: string) {
  if (caller.id !== personId && !canManage(caller))
    throw forbiddenScope('commons:manage', 'is needed for the record of another person')
}
