import { expect, it } from 'vitest'
import type { Scope } from '../access.ts'
import { auditEvents } from '../audit/tables.ts'
import { eq } from '../db/query-builder.ts'
import { idempotencyKeys } from '../idempotency/tables.ts'
import { createTestPlatform } from '../testing/platform.ts'
import { generateKey, hashSecret, parseKey, verifySecret } from './api-key.ts'
import { identity } from './index.ts'
import { apiKeys, members, organisations } from './tables.ts'

const clock = { at: new Date('2026-03-01T09:00:00Z') }
const { db, join, request } = await createTestPlatform([identity], { now: () => new Date(clock.at) })
const later = (hours: number) => {
  clock.at = new Date(clock.at.getTime() + hours * 3_600_000)
}

const create = async (key: string, body: object) => {
  const response = await request(key, 'POST', '/keys', body)
  return { status: response.status, body: await response.json() }
}
const works = async (key: string) => (await request(key, 'GET', '/me')).status === 200

it('creates keys of 256 random bits that contain the id of their row', () => {
  const { id, key, hash, last4 } = generateKey()
  expect(key).toMatch(/^ff_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/)
  expect(parseKey(key)).toEqual({ id, secret: key.slice(-43) })
  expect(Buffer.from(key.slice(-43), 'base64url')).toHaveLength(32)
  expect(hash).toBe(hashSecret(key.slice(-43)))
  expect(key.endsWith(last4)).toBe(true)
  expect(new Set(Array.from({ length: 500 }, () => generateKey().key)).size).toBe(500)
})

it.each([
  '',
  'ff_',
  'ff_1_2',
  'sk-12345678',
  `ff_${'0'.repeat(32)}_short`,
  `ff_${'g'.repeat(32)}_${'A'.repeat(43)}`,
  `ff_${'0'.repeat(32)}_${'A'.repeat(44)}`,
  `${generateKey().key}\n`,
])('parseKey rejects %j', (text) => expect(parseKey(text)).toBeUndefined())

it('compares with a dummy hash for an unknown key', () => {
  const { key, hash } = generateKey()
  const presented = parseKey(key)!
  expect(verifySecret(presented, hash)).toBe(true)
  expect(verifySecret(presented, generateKey().hash)).toBe(false)
  expect(verifySecret(presented, undefined)).toBe(false)
})

it('shows a key once and stores its hash only', async () => {
  const { key } = await join(['owner'])
  const headers = { 'idempotency-key': 'make-one-key' }
  const body = { name: 'tableau de bord', scopes: ['fablabs:read'], expiresInDays: 90 }
  const first = await (await request(key, 'POST', '/keys', body, headers)).json()
  expect(first).toMatchObject({
    name: 'tableau de bord',
    last4: first.key.slice(-4),
    scopes: ['fablabs:read'],
    expiresAt: new Date(clock.at.getTime() + 90 * 86_400_000).toISOString(),
  })
  expect(await works(first.key)).toBe(true)
  expect(await (await request(key, 'POST', '/keys', body, headers)).json()).toEqual({ ...first, key: null })

  const secrets = [key, first.key].map((text) => text.slice(-43))
  const everything = JSON.stringify(
    await Promise.all(
      [organisations, members, apiKeys, auditEvents, idempotencyKeys].map((table) =>
        db.select().from(table as typeof apiKeys),
      ),
    ),
  )
  for (const secret of secrets) {
    expect(everything).not.toContain(secret)
    expect(everything).toContain(hashSecret(secret))
  }
  const listed = await (await request(key, 'GET', '/keys')).text()
  for (const secret of secrets) for (const hidden of [secret, hashSecret(secret)]) expect(listed).not.toContain(hidden)
})

it('creates no key with more scopes than its creator or its member', async () => {
  const owner = await join(['owner'])
  const maker = await join(['maker'], { organisationId: owner.organisationId })
  const narrow = await join(['owner'], { scopes: ['identity:manage', 'fablabs:read'] })
  const refused: [string, Scope, string?][] = [
    [maker.key, 'fablabs:manage'],
    [maker.key, 'identity:manage'],
    [narrow.key, 'fablabs:write'],
    [narrow.key, '*:read'],
    [owner.key, 'platform:manage'],
    [owner.key, 'platform:read'],
    [owner.key, 'fablabs:manage', maker.memberId], // allowed for the owner, but not for the member
    [maker.key, 'fablabs:read', owner.memberId],
  ]
  for (const [key, scope, memberId] of refused) {
    expect(await create(key, { name: 'x', scopes: [scope], memberId }), scope).toMatchObject({
      status: 403,
      body: { scope: expect.any(String) },
    })
  }
  expect((await create(maker.key, { name: 'x', scopes: ['fablabs:write'] })).status).toBe(201)
  expect(
    (await create(owner.key, { name: 'x', scopes: ['fablabs:write'], memberId: maker.memberId })).body.memberId,
  ).toBe(maker.memberId)
  for (const scopes of [[], ['everything'], ['fablabs:'], ['FABLABS:read'], ['a:read:b']])
    expect((await create(owner.key, { name: 'x', scopes })).status).toBe(422)
})

it('limits a key to the current roles of its member', async () => {
  const owner = await join(['owner'])
  const other = await join(['owner'], { organisationId: owner.organisationId })
  expect((await request(other.key, 'GET', '/audit-events')).status).toBe(200)
  await request(owner.key, 'PATCH', `/members/${other.memberId}`, { roles: ['reader'] })
  expect((await request(other.key, 'GET', '/audit-events')).status).toBe(403)
  expect((await (await request(other.key, 'GET', '/me')).json()).scopes).toEqual(['*:read'])
})

it('rejects an expired key', async () => {
  const { key } = await join(['owner'])
  const { body } = await create(key, { name: 'un jour', scopes: ['identity:read'], expiresInDays: 1 })
  later(23.9)
  expect(await works(body.key)).toBe(true)
  later(0.1)
  expect(await works(body.key)).toBe(false)
})

it('rejects a revoked key at once, and answers 409 to a second revocation', async () => {
  const { key } = await join(['owner'])
  const { body } = await create(key, { name: 'x', scopes: ['identity:read'] })
  expect(await works(body.key)).toBe(true)
  expect(await (await request(key, 'DELETE', `/keys/${body.id}`)).json()).toMatchObject({
    id: body.id,
    revokedAt: clock.at.toISOString(),
  })
  expect(await works(body.key)).toBe(false)
  expect((await request(key, 'DELETE', `/keys/${body.id}`)).status).toBe(409)
})

it('lets members list and revoke their own keys, and managers those of all members', async () => {
  const owner = await join(['owner'])
  const [one, two] = [
    await join(['maker'], { organisationId: owner.organisationId }),
    await join(['maker'], { organisationId: owner.organisationId }),
  ]
  const idsOf = async (key: string) =>
    (await (await request(key, 'GET', '/keys')).json()).items.map(({ id }: { id: string }) => id)
  expect(await idsOf(one.key)).toEqual([one.keyId])
  expect(new Set(await idsOf(owner.key))).toEqual(new Set([owner.keyId, one.keyId, two.keyId]))
  expect((await request(one.key, 'DELETE', `/keys/${two.keyId}`)).status).toBe(404)
  expect((await request(owner.key, 'DELETE', `/keys/${two.keyId}`)).status).toBe(200)
})

it('has at most two active keys during a rotation', async () => {
  const { key } = await join(['owner'])
  const { body: first } = await create(key, { name: 'serveur', scopes: ['identity:read'], expiresInDays: 30 })
  const rotate = async (id: string, body = {}) => (await request(key, 'POST', `/keys/${id}/rotate`, body)).json()
  const second = await rotate(first.id)
  expect(second).toMatchObject({
    name: 'serveur',
    scopes: ['identity:read'],
    memberId: first.memberId,
    expiresAt: new Date(clock.at.getTime() + 30 * 86_400_000).toISOString(),
  })
  expect([await works(first.key), await works(second.key)]).toEqual([true, true])

  expect(await rotate(first.id)).toMatchObject({
    status: 409,
    code: 'already-rotated',
    otherKeyId: second.id,
  })
  expect(await rotate(second.id)).toMatchObject({
    status: 409,
    code: 'already-rotated',
    otherKeyId: first.id,
  })

  later(24)
  expect([await works(first.key), await works(second.key)]).toEqual([false, true])
  expect(await rotate(first.id)).toMatchObject({ status: 409, code: 'key-inactive' })
  const third = await rotate(second.id, { overlapHours: 0 })
  expect([await works(second.key), await works(third.key)]).toEqual([false, true])
})

it('creates one successor for concurrent rotations', async () => {
  const { key, keyId, memberId } = await join(['owner'])
  const responses = await Promise.all(
    Array.from({ length: 8 }, () => request(key, 'POST', `/keys/${keyId}/rotate`, {})),
  )
  expect(responses.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)])
  expect(await db.select().from(apiKeys).where(eq(apiKeys.memberId, memberId))).toHaveLength(2)
})
