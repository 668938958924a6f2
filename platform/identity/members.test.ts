import { expect, it } from 'vitest'
import type { Scope } from '../access.ts'
import { createTestPlatform } from '../testing/platform.ts'
import { identity } from './index.ts'
import { type MemberRole, roleNames, roles } from './roles.ts'

const { join, request } = await createTestPlatform([identity])
const json = async (response: Response | Promise<Response>) => (await response).json()

it('returns the caller with the scopes of the key', async () => {
  const { key, memberId, organisationId } = await join(['maker'], { scopes: ['fablabs:manage', 'identity:read'] })
  const me = await json(request(key, 'GET', '/me'))
  expect(me).toMatchObject({ memberId, organisationId, name: 'Membre Exemple' })
  expect(me.scopes.toSorted()).toEqual(['fablabs:read', 'fablabs:write', 'identity:read'])
})

it('lists all roles with their scopes', async () => {
  const { key } = await join(['reader'])
  const { items } = await json(request(key, 'GET', '/roles'))
  expect(items).toEqual(roleNames.map((role) => ({ role, scopes: [...roles[role]] })))
})

it('adds members to the caller’s organisation and lists them page by page', async () => {
  const { key, memberId, organisationId } = await join(['owner'])
  const added: string[] = []
  for (let n = 1; n <= 4; n++)
    added.push((await json(request(key, 'POST', '/members', { name: `Personne Exemple ${n}`, roles: ['maker'] }))).id)
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: { id: string }[]; nextCursor: string | null } = await json(
      request(key, 'GET', `/members?limit=2${cursor && `&cursor=${cursor}`}`),
    )
    expect(page.items.length).toBeLessThanOrEqual(2)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  }
  expect(new Set(seen)).toEqual(new Set([memberId, ...added]))
  expect(seen).toHaveLength(5)
  expect(
    (await request(key, 'POST', '/members', { name: 'Personne Exemple', roles: ['maker'], organisationId })).status,
  ).toBe(422)
  for (const cursor of ['x', btoa('[1]'), btoa('["a","b"]'), btoa('{}')])
    expect((await request(key, 'GET', `/members?cursor=${cursor}`)).status).toBe(422)
})

it('rejects granting or withdrawing scopes that the caller lacks', async () => {
  const owner = await join(['owner'])
  const operator = await join(['operator'], {
    organisationId: owner.organisationId,
    scopes: ['*:manage', 'platform:manage'],
  })
  const narrow = await join(['owner'], {
    organisationId: owner.organisationId,
    scopes: ['identity:manage', 'fablabs:write'] as Scope[],
  })
  const add = async (key: string, ...granted: MemberRole[]) =>
    (await request(key, 'POST', '/members', { name: 'Personne Exemple', roles: granted })).status
  expect(await add(owner.key, 'operator')).toBe(403)
  expect(await add(owner.key, 'owner')).toBe(201)
  expect(await add(narrow.key, 'owner')).toBe(403)
  expect(await add(narrow.key, 'maker')).toBe(403) // the key lacks agents:write
  expect(await add(operator.key, 'operator')).toBe(201)
  expect((await request(owner.key, 'PATCH', `/members/${operator.memberId}`, { status: 'suspended' })).status).toBe(403)
  expect((await request(owner.key, 'PATCH', `/members/${operator.memberId}`, { roles: ['reader'] })).status).toBe(403)
})

it('rejects changes to the caller’s own roles or status', async () => {
  const { key, memberId } = await join(['owner'])
  for (const change of [{ roles: ['owner'] }, { roles: ['reader'] }, { status: 'suspended' }, {}]) {
    expect(await json(request(key, 'PATCH', `/members/${memberId}`, change))).toMatchObject({
      status: 409,
      code: 'own-membership',
    })
  }
  expect((await json(request(key, 'GET', '/me'))).scopes).toContain('*:manage')
})

it('rejects the keys of a suspended member until the member is active again', async () => {
  const owner = await join(['owner'])
  const other = await join(['maker'], { organisationId: owner.organisationId })
  const set = (status: string) => json(request(owner.key, 'PATCH', `/members/${other.memberId}`, { status }))
  expect(await set('suspended')).toMatchObject({ id: other.memberId, status: 'suspended', roles: ['maker'] })
  const refused = await request(other.key, 'GET', '/me')
  expect([refused.status, (await refused.json()).detail]).toEqual([401, expect.stringContaining('suspended')])
  await set('active')
  expect((await request(other.key, 'GET', '/me')).status).toBe(200)
})

it('hides members of other organisations', async () => {
  const [ours, theirs] = [await join(['owner']), await join(['owner'])]
  const answers = await Promise.all(
    [theirs.memberId, crypto.randomUUID()].map((id) =>
      json(request(ours.key, 'PATCH', `/members/${id}`, { status: 'suspended' })),
    ),
  )
  expect(answers.map(({ instance, type, ...rest }) => rest)).toEqual(
    Array(2).fill({
      code: 'not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such member.',
    }),
  )
  expect((await request(theirs.key, 'GET', '/me')).status).toBe(200)
})

it('lists audit events for managers, newest first', async () => {
  const owner = await join(['owner'])
  const maker = await join(['maker'], { organisationId: owner.organisationId })
  await request(owner.key, 'POST', '/members', { name: 'Personne Exemple', roles: ['reader'] })
  await request(maker.key, 'POST', '/keys', { name: 'x', scopes: ['fablabs:read'] })
  await request(owner.key, 'POST', '/members', { name: 'Personne Exemple', roles: ['reader'] }, { 'dry-run': 'true' })
  await request(owner.key, 'POST', '/members', { name: 'Personne Exemple', roles: ['operator'] })
  const { items } = await json(request(owner.key, 'GET', '/audit-events'))
  expect(items.map((event: Record<string, unknown>) => [event.operation, event.actorId, event.keyId])).toEqual([
    ['identity.createKey', maker.memberId, maker.keyId],
    ['identity.addMember', owner.memberId, owner.keyId],
  ])
  expect(Object.keys(items[0]).toSorted()).toEqual([
    'actorId',
    'agent',
    'approvedBy',
    'at',
    'hash',
    'id',
    'keyId',
    'operation',
    'parentId',
    'runId',
    'seq',
  ])
  expect((await json(request(owner.key, 'GET', '/audit-events?operation=identity.addMember'))).items).toHaveLength(1)
  expect((await request(maker.key, 'GET', '/audit-events')).status).toBe(403)
  const page = await json(request(owner.key, 'GET', '/audit-events?limit=1'))
  expect(
    (await json(request(owner.key, 'GET', `/audit-events?limit=1&cursor=${page.nextCursor}`))).items[0].operation,
  ).toBe('identity.addMember')
})
