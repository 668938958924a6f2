import { expect, it } from 'vitest'
import { createTestPlatform } from '../testing/platform.ts'
import { identity } from './index.ts'

const { join, request } = await createTestPlatform([identity])
const startup = {
  name: { fr: 'Exemple', ar: 'مثال' },
  kind: 'startup',
  owner: { name: 'Personne Exemple', email: 'personne@example.org' },
}
const operator = await join(['operator'], { scopes: ['*:manage', 'platform:manage'] })

it('creates an organisation whose owner can start at once', async () => {
  const response = await request(operator.key, 'POST', '/organisations', startup)
  expect(response.status).toBe(201)
  const { id, key, ownerId } = await response.json()
  expect(await (await request(key, 'GET', '/organisation')).json()).toMatchObject({
    id,
    name: startup.name,
    kind: 'startup',
  })
  expect(await (await request(key, 'GET', '/me')).json()).toMatchObject({
    memberId: ownerId,
    organisationId: id,
    name: 'Personne Exemple',
  })
  expect((await (await request(key, 'GET', '/members')).json()).items).toEqual([
    expect.objectContaining({ id: ownerId, roles: ['owner'], email: 'personne@example.org' }),
  ])
  expect((await request(key, 'POST', '/members', { name: 'Autre Exemple', roles: ['maker'] })).status).toBe(201)
})

it('shows the first key once', async () => {
  const twice = [1, 2].map(async () =>
    (await request(operator.key, 'POST', '/organisations', startup, { 'idempotency-key': 'open-once' })).json(),
  )
  const [first, second] = await Promise.all(twice)
  expect(second.id).toBe(first.id)
  expect([first.key, second.key].filter((key) => key !== null)).toHaveLength(1)
})

it('requires operators of the installation: all scopes of an organisation are not enough', async () => {
  const owner = await join(['owner'], { scopes: ['*:manage', 'platform:manage'] })
  const narrow = await join(['operator'], { scopes: ['*:manage'] })
  const reading = await join(['operator'], { scopes: ['*:manage', 'platform:read'] })
  for (const { key } of [owner, narrow, reading]) {
    expect((await request(key, 'POST', '/organisations', startup)).status).toBe(403)
    expect((await request(key, 'GET', '/organisations')).status).toBe(403)
  }
  const only = await join(['operator'], { scopes: ['platform:manage'] })
  expect((await request(only.key, 'GET', '/organisations?limit=1')).status).toBe(200)
  expect((await request(only.key, 'GET', '/members')).status).toBe(403)
})

it('stores nothing on a dry run', async () => {
  const countOf = async () =>
    (await (await request(operator.key, 'GET', '/organisations?limit=100')).json()).items.length
  const before = await countOf()
  const dryRun = await request(operator.key, 'POST', '/organisations', startup, { 'dry-run': 'true' })
  expect(dryRun.status).toBe(200)
  expect(await countOf()).toBe(before)
  expect((await request((await dryRun.json()).key, 'GET', '/me')).status).toBe(401)
})

it.each([
  [{ ...startup, kind: 'empire' }, 'kind'],
  [{ ...startup, name: { ar: 'مثال' } }, 'name.fr'],
  [{ ...startup, name: { fr: 'x', de: 'y' } }, 'name'],
  [{ ...startup, owner: { name: '' } }, 'owner.name'],
  [{ ...startup, owner: { name: 'x', email: 'invalid' } }, 'owner.email'],
  [{ ...startup, owner: { name: 'x', roles: ['operator'] } }, 'owner'],
])('rejects %j at %s', async (body, path) => {
  const response = await request(operator.key, 'POST', '/organisations', body)
  expect(response.status).toBe(422)
  expect((await response.json()).issues).toEqual([{ path, message: expect.any(String) }])
})
