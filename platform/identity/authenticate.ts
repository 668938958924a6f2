import { type Actor, intersectScopes } from '../access.ts'
import type { Reads } from '../db/database.ts'
import { prepared, textParam } from '../db/prepared-statements.ts'
import { eq } from '../db/query-builder.ts'
import { unauthenticated } from '../problem.ts'
import { parseKey, verifySecret } from './api-key.ts'
import { scopesOf } from './roles.ts'
import { apiKeys, members } from './tables.ts'

const { id, organisationId, hash, scopes, expiresAt, revokedAt } = apiKeys
const keyColumns = { id, organisationId, hash, scopes, expiresAt, revokedAt }
const memberColumns = { id: members.id, name: members.name, roles: members.roles, status: members.status }

const selectKeyById = prepared((db) =>
  db
    .select({ key: keyColumns, member: memberColumns })
    .from(apiKeys)
    .innerJoin(members, eq(members.id, apiKeys.memberId))
    .where(eq(apiKeys.id, textParam('id')))
    .prepare('key_by_id'),
)

/**
 * Returns the actor of a request from `Authorization: Bearer` or `x-api-key`, or null without either. Rejects invalid keys
 * with 401. The only place that creates an actor from a request.
 */
export async function authenticate(db: Reads, headers: Headers, now: Date): Promise<Actor | null> {
  const presented = headers.get('x-api-key') ?? bearerTokenIn(headers.get('authorization'))
  if (presented === undefined) return null
  const key = parseKey(presented.trim())
  if (!key) throw unauthenticated('The API key is malformed. Keys have the form ff_<id>_<secret>.')
  const [row] = await selectKeyById(db as never).execute({ id: key.id })
  if (!verifySecret(key, row?.key.hash)) throw unauthenticated('The API key is unknown.')
  return toActiveActor(row!, now)
}

function bearerTokenIn(header: string | null) {
  if (header === null) return undefined
  const [, token] = header.match(/^Bearer +(\S+) *$/i) ?? []
  if (token === undefined) throw unauthenticated('Send the key as `Authorization: Bearer ff_…`.')
  return token
}

/** Returns the actor of a key with its current scopes. A run reads it at every call, so that a revocation takes effect at once. */
export async function actorOfKey(db: Reads, keyId: string, now: Date): Promise<Actor> {
  const [row] = await selectKeyById(db as never).execute({ id: keyId })
  if (!row) throw unauthenticated('The API key that started this run no longer exists.')
  return toActiveActor(row, now)
}

type KeyAndMember = Awaited<ReturnType<ReturnType<typeof selectKeyById>['execute']>>[number]

function toActiveActor({ key, member }: KeyAndMember, now: Date): Actor {
  if (key.revokedAt) throw unauthenticated('This API key was revoked.')
  if (key.expiresAt && key.expiresAt <= now) throw unauthenticated('This API key has expired.')
  if (member.status !== 'active') throw unauthenticated('The member of this API key is suspended.')
  return {
    id: member.id,
    name: member.name,
    organisationId: key.organisationId,
    keyId: key.id,
    scopes: intersectScopes(scopesOf(member.roles), key.scopes),
  }
}
