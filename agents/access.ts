import { type Actor, holds } from '#platform/access.ts'

/** May see, and stop, what others of the organisation run. For an agent both must hold: the person's right and its own. */
export const manages = ({ scopes, agent }: Actor) => holds(scopes, 'agents:manage') && (!agent || holds(agent.scopes, 'agents:manage'))
