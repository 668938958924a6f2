import { type Actor, includesScope } from '#platform/access.ts'

/** Returns whether the caller may see and stop the runs of other members. An agent needs both the member's scope and its own. */
export const canManageAgents = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'agents:manage') && (!agent || includesScope(agent.scopes, 'agents:manage'))
