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

/** The one place that makes an actor of a request. `Authorization: Bearer` and `x-api-key` mean the same. */
export async function authenticate(db: Reads, headers: Headers, now: Date): Promise<Actor | null> {
  const presented = headers.get('x-api-key') ?? bearerTokenIn(headers.get('authorization'))
  if (presented === undefined) return null
  const key = parseKey(presented.trim())
  if (!key) throw unauthenticated('That is not one of our keys: they look like ff_<id>_<secret>.')
  const [row] = await selectKeyById(db as never).execute({ id: key.id })
  if (!verifySecret(key, row?.key.hash)) throw unauthenticated('This key is not known here.')
  return toActiveActor(row!, now)
}

function bearerTokenIn(header: string | null) {
  if (header === null) return undefined
  const [, token] = header.match(/^Bearer +(\S+) *$/i) ?? []
  if (token === undefined) throw unauthenticated('Send the key as `Authorization: Bearer ff_…`.')
  return token
}

/** The rights a key has at this moment; a run asks again at every call, so what was revoked in between is gone. */
export async function actorOfKey(db: Reads, keyId: string, now: Date): Promise<Actor> {
  const [row] = await selectKeyById(db as never).execute({ id: keyId })
  if (!row) throw unauthenticated('The key this run was started with is gone.')
  return toActiveActor(row, now)
}

type KeyAndMember = Awaited<ReturnType<ReturnType<typeof selectKeyById>['execute']>>[number]

function toActiveActor({ key, member }: KeyAndMember, now: Date): Actor {
  if (key.revokedAt) throw unauthenticated('This key was revoked.')
  if (key.expiresAt && key.expiresAt <= now) throw unauthenticated('This key has expired.')
  if (member.status !== 'active') throw unauthenticated('The member this key belongs to is suspended.')
  return {
    id: member.id,
    name: member.name,
    organisationId: key.organisationId,
    keyId: key.id,
    scopes: intersectScopes(scopesOf(member.roles), key.scopes),
  }
}
