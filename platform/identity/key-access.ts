import { type Actor, includesScope } from '../access.ts'
import type { Reads } from '../db/database.ts'
import { and, eq, gt, isNull, or } from '../db/query-builder.ts'
import { notFound } from '../problem.ts'
import { identityError } from './errors.ts'
import { apiKeys } from './tables.ts'

/** The keys of the caller; with `identity:manage`, those of the whole organisation. */
export const whereVisible = ({ id, organisationId, scopes }: Actor) =>
  and(
    eq(apiKeys.organisationId, organisationId),
    includesScope(scopes, 'identity:manage') ? undefined : eq(apiKeys.memberId, id),
  )

/** Returns a visible key that still works; 404 if it is not visible, 409 if it was revoked or has expired. */
export async function requireUsableKey(db: Reads, caller: Actor, keyId: string, now: Date) {
  const [key] = await db
    .select()
    .from(apiKeys)
    .where(and(whereVisible(caller), eq(apiKeys.id, keyId)))
  if (!key) throw notFound('key')
  if (key.revokedAt || (key.expiresAt && key.expiresAt <= now))
    throw identityError('key-inactive', 'This key was revoked or has expired.')
  return key
}

/** The keys that are neither revoked nor expired. */
export const whereUsable = (now: Date) =>
  and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)))

/** Returns the keys of a member that still work. */
export const usableKeysOf = (db: Reads, memberId: string, now: Date) =>
  db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.memberId, memberId), whereUsable(now)))
