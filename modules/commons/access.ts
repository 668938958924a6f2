import { type Actor, forbiddenScope, holds } from '#platform/access.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const mayManage = ({ scopes, agent }: Actor) => holds(scopes, 'commons:manage') && (!agent || holds(agent.scopes, 'commons:manage'))

export const mayWrite = ({ scopes, agent }: Actor) => holds(scopes, 'commons:write') && (!agent || holds(agent.scopes, 'commons:write'))

/** Of others within the organisation only who manages keeps the records; of oneself everyone. */
export function assertSelfOrManager(caller: Actor, personId: string) {
  if (caller.id !== personId && !mayManage(caller)) throw forbiddenScope('commons:manage', 'is needed for the record of another person')
}
