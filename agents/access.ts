import { type Actor, includesScope } from '#platform/access.ts'

/** May see, and stop, what others of the organisation run. For an agent both must hold: the person's right and its own. */
export const canManageAgents = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'agents:manage') && (!agent || includesScope(agent.scopes, 'agents:manage'))
