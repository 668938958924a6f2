import { type Actor, hasScope } from '#platform/access.ts'

/** Whether the caller may see and cancel the runs of other members of the organisation. */
export const canManageAgents = (caller: Actor) => hasScope(caller, 'agents:manage')
