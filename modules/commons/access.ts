import { type Actor, forbiddenScope, hasScope } from '#platform/access.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'commons:manage')

export const canWrite = (caller: Actor | null) => hasScope(caller, 'commons:write')

/** Throws 403 unless the record is the caller's own or the caller manages records. */
export function assertSelfOrManager(caller: Actor, personId: string) {
  if (caller.id !== personId && !canManage(caller))
    throw forbiddenScope('commons:manage', 'is required for the record of another person')
}
