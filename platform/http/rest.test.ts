import { expect, it } from 'vitest'
import { identity } from '../identity/index.ts'
import { httpFixtureModule } from '../testing/http-fixture-module.ts'
import { createTestPlatform } from '../testing/platform.ts'

const { app, join, request } = await createTestPlatform([identity, httpFixtureModule])
const { key } = await join(['owner'])

it.each([
  ['', { limit: 20 }],
  ['limit=7', { limit: 7 }],
  ['limit=-3&ratio=0.5', { limit: -3, ratio: 0.5 }],
  ['exact=true', { limit: 20, exact: true }],
  ['exact=false', { limit: 20, exact: false }],
  ['tags=a', { limit: 20, tags: ['a'] }],
  ['tags=a&tags=b', { limit: 20, tags: ['a', 'b'] }],
  ['sizes=1&sizes=2', { limit: 20, sizes: [1, 2] }],
  ['text=12', { limit: 20, text: '12' }],
  ['text=true', { limit: 20, text: 'true' }],
  ['text=a%20b+c%26%C3%A9', { limit: 20, text: 'a b c&é' }],
  ['text=', { limit: 20, text: '' }],
  ['text=a?b', { limit: 20, text: 'a?b' }],
])('parses ?%s', async (query, input) => {
  expect(await (await request(undefined, 'GET', `/desk/things?${query}`)).json()).toEqual(input)
})

it.each([
  ['limit=ten', 'limit'],
  ['limit=', 'limit'],
  ['limit=1e3', 'limit'],
  ['limit=0x10', 'limit'],
  ['limit=1.5', 'limit'],
  ['limit=101', 'limit'],
  ['limit=1&limit=2', 'limit'],
  ['exact=1', 'exact'],
  ['exact=TRUE', 'exact'],
  ['sizes=1&sizes=x', 'sizes.1'],
  ['text=a&text=b', 'text'],
  ['tags=a&tags=a&tags=a&tags=a&tags=a&tags=a', 'tags'],
  ['nonsense=1', ''],
  ['toString=1', ''],
  ['limit[]=1', ''],
  ['__proto__=1', ''],
  ['__proto__=1&__proto__=2', ''],
])('rejects ?%s at "%s"', async (query, path) => {
  const response = await request(undefined, 'GET', `/desk/things?${query}`)
  expect(response.status).toBe(422)
  expect((await response.json()).issues).toEqual([{ path, message: expect.any(String) }])
})

it('reads path parameters from the path only', async () => {
  const { memberId, organisationId } = await join(['maker'])
  const { key: owner } = await join(['owner'], { organisationId })
  const other = await join(['maker'], { organisationId })
  const response = await request(owner, 'PATCH', `/members/${memberId}`, {
    memberId: other.memberId,
    status: 'suspended',
  })
  expect((await response.json()).id).toBe(memberId)
})

const add = (name: string, headers?: Record<string, string>) =>
  request(key, 'POST', '/members', { name, roles: ['maker'] }, headers)
const count = async () => (await (await request(key, 'GET', '/members?limit=100')).json()).items.length

it('executes once per idempotency key, with the same answer', async () => {
  const before = await count()
  const answers = await Promise.all(Array.from({ length: 5 }, () => add('Une Fois', { 'idempotency-key': 'once' })))
  const bodies = await Promise.all(answers.map((answer) => answer.text()))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
  expect(new Set(bodies).size).toBe(1)
  expect(await count()).toBe(before + 1)
  const reused = await add('Autre Chose', { 'idempotency-key': 'once' })
  expect([reused.status, (await reused.json()).code]).toEqual([422, 'idempotency-key-reused'])
  for (const bad of ['', 'x'.repeat(256), 'é', 'a b'])
    expect((await add('x', { 'idempotency-key': bad })).status, bad.slice(0, 9)).toBe(422)
})

it('performs a dry run without stored rows, and rejects other header values', async () => {
  const before = await count()
  const dryRun = await add('Répétition', { 'dry-run': 'true', 'idempotency-key': 'dry-run-key' })
  expect([dryRun.status, (await dryRun.json()).name]).toEqual([200, 'Répétition'])
  for (const unclear of ['TRUE', '1', 'yes', '', 'maybe'])
    expect((await add('x', { 'dry-run': unclear })).status, unclear).toBe(422)
  expect(await count()).toBe(before)
  expect((await add('Répétition', { 'dry-run': 'false', 'idempotency-key': 'dry-run-key' })).status).toBe(201)
  expect(await count()).toBe(before + 1)
  expect((await app.request('/v1/desk/refusals/busy', { method: 'POST', headers: { 'dry-run': 'true' } })).status).toBe(
    422,
  )
})
