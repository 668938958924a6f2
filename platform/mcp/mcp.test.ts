import { serve } from '@hono/node-server'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, expect, it, vi } from 'vitest'
import { identity } from '../identity/index.ts'
import { canary, httpFixtureModule } from '../testing/http-fixture-module.ts'
import { createTestPlatform } from '../testing/platform.ts'
import { isTool, toolName } from '../tools/tools.ts'

const { app, join, services } = await createTestPlatform([identity, httpFixtureModule], {
  env: { LOG_LEVEL: 'silent' },
})
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
afterAll(() => server.close())
await vi.waitUntil(() => server.address())
const url = new URL(`http://127.0.0.1:${(server.address() as { port: number }).port}/mcp`)

/** Connects the client of the MCP SDK over HTTP. */
async function connect(key?: string) {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StreamableHTTPClientTransport(url, { requestInit: { headers: key ? { authorization: `Bearer ${key}` } : {} } }),
  )
  return client
}
type Answer = {
  isError?: boolean
  structuredContent?: Record<string, unknown>
  content: { type: string; text: string }[]
}
const call = async (client: Client, name: string, args: Record<string, unknown> = {}) =>
  (await client.callTool({ name, arguments: args })) as Answer

it('lists exactly the operations that models may call', async () => {
  const { key } = await join(['owner'])
  const client = await connect(key)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(services.operations.all.filter(isTool).map(toolName))
  const names = tools.map(({ name }) => name)
  for (const secret of ['identity_createKey', 'identity_rotateKey', 'identity_createOrganisation', 'desk_watch'])
    expect(names).not.toContain(secret)
  for (const { name, description, inputSchema, outputSchema } of tools) {
    expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/)
    expect(description?.length).toBeGreaterThan(10)
    expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object'])
  }
  expect(tools.find(({ name }) => name === 'identity_whoAmI')!.annotations).toMatchObject({ readOnlyHint: true })
  await client.close()
})

it('answers with valid structured content and the same as text', async () => {
  const { key, memberId } = await join(['owner'])
  const client = await connect(key)
  await client.listTools() // the client then validates answers against their schemas
  for (const [name, args] of [
    ['identity_whoAmI', {}],
    ['identity_listMembers', { limit: 5 }],
    ['identity_listKeys', {}],
    ['identity_listRoles', {}],
    ['identity_getOrganisation', {}],
    ['identity_listAuditEvents', {}],
    ['desk_find', { tags: ['a'] }],
  ] as const) {
    const answer = await call(client, name, args)
    expect(answer.isError, `${name} ${answer.content[0]?.text}`).toBeFalsy()
    expect(JSON.parse(answer.content[0]!.text)).toEqual(answer.structuredContent)
  }
  expect((await call(client, 'identity_whoAmI')).structuredContent).toMatchObject({ memberId })
  const added = await call(client, 'identity_addMember', { name: 'Personne Exemple', roles: ['maker'] })
  expect(added.structuredContent).toMatchObject({ name: 'Personne Exemple', roles: ['maker'] })
  await client.close()
})

it('returns errors to the model as readable problems', async () => {
  const { key } = await join(['reader'])
  const client = await connect(key)
  const problem = async (name: string, args?: Record<string, unknown>) => {
    const answer = await call(client, name, args)
    expect(answer.isError).toBe(true)
    expect(answer.structuredContent).toBeUndefined()
    return JSON.parse(answer.content[0]!.text)
  }
  expect(await problem('identity_addMember', { name: 'x', roles: ['maker'] })).toMatchObject({
    status: 403,
    scope: 'identity:manage',
  })
  expect(await problem('identity_listMembers', { limit: 1_000 })).toMatchObject({
    status: 422,
    issues: [{ path: 'limit' }],
  })
  expect(await problem('identity_createKey', { name: 'x', scopes: ['identity:read'] })).toMatchObject({
    status: 404,
    detail: expect.stringContaining('tools/list'),
  })
  expect(await problem('desk_fail', { how: 'taken' })).toMatchObject({
    status: 409,
    alternatives: [{ startsAt: expect.any(String) }],
  })
  const ours = await problem('desk_fail', { how: 'unexpected' })
  expect(ours).toMatchObject({ status: 500 })
  expect(JSON.stringify(ours)).not.toContain(canary)
  await client.close()
})

it('rejects calls without a key', async () => {
  await expect(connect()).rejects.toThrow(/401|nauth/)
  await expect(connect(canary)).rejects.toThrow(/401|nauth/)
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
  const response = await app.request('/mcp', {
    method: 'POST',
    body: JSON.stringify(message),
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  })
  expect([response.status, response.headers.get('content-type'), response.headers.get('www-authenticate')]).toEqual([
    401,
    'application/problem+json',
    expect.stringContaining('Bearer'),
  ])
})

it('answers each of many concurrent clients', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => join(['owner'])))
  const clients = await Promise.all(people.map(({ key }) => connect(key)))
  const asked = clients.flatMap((client, n) =>
    Array.from({ length: 10 }, async () => [
      people[n]!.memberId,
      (await call(client, 'identity_whoAmI')).structuredContent!.memberId,
    ]),
  )
  for (const [expected, received] of await Promise.all(asked)) expect(received).toBe(expected)
  await Promise.all(clients.map((client) => client.close()))
})

it.each([
  ['half a message', '{', 400],
  ['another protocol', '{"jsonrpc":"1.0","id":1,"method":"x"}', 400],
  ['no message', '"x"', 400],
  ['too much', 'x'.repeat(1_100_000), 413],
])('rejects %s', async (_, body, status) => {
  const { key } = await join(['owner'])
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  }
  expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(status)
})
