import { pino } from 'pino'
import { expect, it } from 'vitest'
import { identity } from '../identity/index.ts'
import { createLog } from '../log.ts'
import { canary, httpFixtureModule } from '../testing/http-fixture-module.ts'
import { createTestPlatform } from '../testing/platform.ts'

const lines: string[] = []
const log = createLog('trace', { write: (line: string) => void lines.push(line) })
const { app, join, request, services } = await createTestPlatform([identity, httpFixtureModule], {
  log,
  env: { BODY_LIMIT_BYTES: '2000' },
})
const { key } = await join(['owner'])
const refuse = (how: string) => request(undefined, 'POST', `/desk/refusals/${how}`, {})

it('answers errors with problem details that reference the request', async () => {
  const response = await app.request('/v1/me', { headers: { 'x-request-id': 'abc-123' } })
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="fusion-factory"')
  expect(await response.json()).toEqual({
    type: 'http://localhost/errors/unauthenticated',
    code: 'unauthenticated',
    title: 'Unauthenticated',
    status: 401,
    detail: expect.stringContaining('Authorization: Bearer'),
    instance: 'urn:request:abc-123',
  })
})

it('includes the fields that help to recover', async () => {
  const taken = await refuse('taken')
  expect(taken.status).toBe(409)
  expect(await taken.json()).toMatchObject({ status: 409, alternatives: [{ startsAt: '2027-01-05T10:00:00Z' }] }) // without the `status` of the handler
  const busy = await refuse('busy')
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '7'])
  const unavailable = await refuse('database')
  expect([unavailable.status, unavailable.headers.get('retry-after')]).toEqual([503, '2'])
})

it.each(['unexpected', 'odd-answer'])('hides the details of internal errors: %s', async (how) => {
  const response = await refuse(how)
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({
    code: 'internal',
    detail: expect.not.stringContaining('mistake'),
  })
})

it('logs no secrets, and the route instead of the URL', async () => {
  lines.length = 0
  await refuse('unexpected')
  await refuse('database')
  await request(key, 'GET', `/me?token=${canary}`)
  await request(key, 'POST', '/keys', { name: 'x', scopes: ['identity:read'] })
  await app.request(`/v1/nothing/${canary}`, { headers: { authorization: `Bearer ${canary}` } })
  const written = lines.join('')
  expect(written).toContain('a mistake about [redacted]')
  expect(written).toContain('/v1/desk/refusals/:how')
  for (const secret of [canary, key]) expect(written).not.toContain(secret.slice(-43))
  expect(written).not.toContain('token=')
})

it('puts the same request id into the response, the problem and the log', async () => {
  lines.length = 0
  const response = await app.request('/v1/nowhere')
  const id = response.headers.get('x-request-id')!
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect((await response.json()).instance).toBe(`urn:request:${id}`)
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ requestId: id, route: 'unmatched', status: 404 }),
  )
  for (const bad of ['x'.repeat(200), 'a b', '<script>', 'é']) {
    const { headers } = await app.request('/healthz', { headers: { 'x-request-id': bad } })
    expect(headers.get('x-request-id')).not.toBe(bad)
  }
})

it.each([
  '/',
  '/healthz',
  '/metrics',
  '/openapi.json',
  '/reference',
  '/reference/start.js',
  '/v1/me',
  '/v1/desk/things',
  '/mcp',
  '/nowhere',
  '/v1/desk/numbers/three/events',
])('sends security headers with %s', async (path) => {
  const { headers, body } = await app.request(path)
  const policy = headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.has('x-powered-by')).toBe(false)
  await body?.cancel()
})

it('answers 404 for an unknown path, and 405 with the allowed methods for an unknown method', async () => {
  const nowhere = await request(key, 'GET', '/nowhere')
  expect([nowhere.status, (await nowhere.json()).detail]).toEqual([404, expect.stringContaining('/openapi.json')])
  const wrong = await request(key, 'DELETE', '/members')
  expect([wrong.status, wrong.headers.get('allow'), (await wrong.json()).allowed]).toEqual([
    405,
    'GET, POST',
    ['GET', 'POST'],
  ])
  expect((await app.request('/mcp')).headers.get('allow')).toBe('POST')
})

const post = (body: BodyInit | undefined, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.request('/v1/keys', { method: 'POST', body, headers: { authorization: `Bearer ${key}`, ...headers } })

it.each([
  ['{', 400],
  ['[]', 400],
  ['null', 400],
  ['"text"', 400],
  [new Uint8Array([0x7b, 0xff, 0x7d]), 400],
  ['', 422],
  ['{}', 422],
  ['{"name":"a\\u0000b","scopes":["identity:read"]}', 422],
  ['{"name":"\\ud800","scopes":["identity:read"]}', 422],
  ['{"name":"x","scopes":["identity:read"],"__proto__":{"x":1}}', 422],
  [`{"name":${'['.repeat(900)}${']'.repeat(900)}}`, 422],
])('rejects the body %j with %i', async (body, status) => {
  const response = await post(body as string)
  expect(response.status).toBe(status)
  if (status === 422) expect((await response.json()).issues).not.toHaveLength(0)
})

it('rejects text that is not UTF-8', async () => {
  const bytes = Buffer.from('{"name":"\xff","scopes":["identity:read"]}', 'latin1')
  expect((await post(bytes)).status).toBe(400)
})

it('accepts bodies declared as JSON only', async () => {
  const body = JSON.stringify({ name: 'x', scopes: ['identity:read'] })
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
    '',
  ]) {
    expect((await post(body, { 'content-type': type })).status, type).toBe(415)
  }
  for (const type of ['application/json', 'Application/JSON; charset=utf-8'])
    expect((await post(body, { 'content-type': type })).status, type).toBe(201)
})

it('rejects a body above the limit, with and without a content length', async () => {
  const name = 'x'.repeat(3_000)
  const withLength = await post(JSON.stringify({ name }), {
    'content-type': 'application/json',
    'content-length': '3011',
  })
  expect([withLength.status, (await withLength.json()).maxBytes]).toEqual([413, 2_000])
  const untold = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(name))
    },
  })
  const request = new Request('http://127.0.0.1/v1/keys', {
    method: 'POST',
    body: untold,
    duplex: 'half',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  } as RequestInit)
  expect((await app.request(request)).status).toBe(413)
})

it('checks the key before it reads the body', async () => {
  expect(
    (await app.request('/v1/keys', { method: 'POST', body: '{', headers: { 'content-type': 'text/plain' } })).status,
  ).toBe(401)
  const { key: reader } = await join(['reader'])
  expect(
    (await app.request('/v1/members', { method: 'POST', body: '{', headers: { authorization: `Bearer ${reader}` } }))
      .status,
  ).toBe(403)
})

it('rejects other origins by default', async () => {
  const origin = 'https://console.example.org'
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    const { headers } = await app.request('/v1/me', {
      method,
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect(headers.has('access-control-allow-origin'), method).toBe(false)
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  }
  const open = await createTestPlatform([identity], {
    env: { CORS_ORIGINS: `${origin}, https://other.example.org` },
    log: pino({ level: 'silent' }),
  })
  const preflight = await open.app.request('/v1/me', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-headers': 'authorization' },
  })
  expect([
    preflight.status,
    preflight.headers.get('access-control-allow-origin'),
    preflight.headers.get('access-control-allow-headers'),
  ]).toEqual([204, origin, 'authorization'])
  expect(
    (await open.app.request('/v1/me', { headers: { origin: 'https://evil.example.org' } })).headers.has(
      'access-control-allow-origin',
    ),
  ).toBe(false)
  const { headers } = await open.app.request('/v1/me', { headers: { origin } })
  expect([
    headers.get('access-control-allow-origin'),
    headers.get('access-control-expose-headers'),
    headers.get('vary'),
  ]).toEqual([origin, 'x-request-id,content-location,retry-after,ratelimit,ratelimit-policy', 'Origin'])
  expect((await open.app.request('/v1/me')).headers.get('vary')).toBe('Origin')
})

it('answers HEAD like GET, without the body', async () => {
  for (const path of ['/healthz', '/v1/desk/things', '/openapi.json']) {
    const [got, head] = await Promise.all(['GET', 'HEAD'].map((method) => app.request(path, { method })))
    expect([head!.status, head!.headers.get('content-type'), await head!.text()]).toEqual([
      got!.status,
      got!.headers.get('content-type'),
      '',
    ])
  }
  expect((await app.request('/v1/keys', { method: 'HEAD' })).status).toBe(401)
  expect((await app.request('/v1/desk/refusals/busy', { method: 'HEAD' })).status).toBe(405)
})

it('publishes its OpenAPI document', async () => {
  const response = await app.request('/openapi.json')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const { openapi, paths } = await response.json()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toHaveLength(new Set(services.operations.all.map(({ route }) => route.split(' ')[1])).size)
})
