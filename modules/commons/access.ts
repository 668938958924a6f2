import { type Actor, forbiddenScope, includesScope } from '#platform/access.ts'

/** Returns whether the caller, and the agent acting for the caller if any, both have `commons:manage`. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'commons:manage') && (!agent || includesScope(agent.scopes, 'commons:manage'))

/** Returns whether the caller, and the agent acting for the caller if any, both have `commons:write`. */
export const canWrite = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'commons:write') && (!agent || includesScope(agent.scopes, 'commons:write'))

/** Throws 403 unless the record is the caller's own or the caller manages records. */
export function assertSelfOrManager(caller: Actor, personId: string) {
  if (caller.id !== personId && !canManage(caller))
    throw forbiddenScope('commons:manage', 'is required for the record of another person')
}
