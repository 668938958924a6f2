import { expect, it } from 'vitest'
import { identity } from '../identity/index.ts'
import { httpFixtureModule } from '../testing/http-fixture-module.ts'
import { createTestPlatform } from '../testing/platform.ts'
import { networkPrefix } from './client-address.ts'
import { openApiDocument } from './openapi.ts'

const env = { RATE_LIMIT_PER_MINUTE: '20', RATE_LIMIT_ANONYMOUS_PER_MINUTE: '10', TRUST_PROXY: '1' }
const { join, request, app, modules } = await createTestPlatform([identity, httpFixtureModule], { env })
const counted = async (times: number, ask: (i: number) => Response | Promise<Response>) => {
  const statuses = (await Promise.all(Array.from({ length: times }, async (_, i) => ask(i)))).map(
    ({ status }) => status,
  )
  return (status: number) => statuses.filter((one) => one === status).length
}
const from = (address: string, headers = {}) =>
  app.request('/v1/keys', { headers: { 'x-forwarded-for': address, ...headers } })

it('answers calls within the limit and rejects the rest, with the key in either header', async () => {
  const { key } = await join(['owner'])
  const of = await counted(200, (i) =>
    i % 2 ? request(key, 'GET', '/keys') : request(undefined, 'GET', '/keys', undefined, { 'x-api-key': key }),
  )
  expect([of(200), of(429)]).toEqual([20, 180])
})

it('reports the remaining calls, and when to retry', async () => {
  const { key } = await join(['owner'])
  const first = await request(key, 'GET', '/keys')
  expect(first.headers.get('ratelimit-policy')).toBe('"key";q=20;w=60')
  expect(first.headers.get('ratelimit')).toMatch(/^"key";r=19;t=\d+$/)
  await counted(19, () => request(key, 'GET', '/keys'))
  const refused = await request(key, 'GET', '/keys')
  expect(await refused.json()).toMatchObject({ status: 429, code: 'rate-limited' })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/)
})

it('documents its headers and its 429 in OpenAPI', async () => {
  const { paths, components } = openApiDocument(modules)
  const headers = {
    'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
    RateLimit: { $ref: '#/components/headers/RateLimit' },
  }
  expect(Object.keys(components.headers)).toEqual(Object.keys(headers))
  for (const response of Object.values(components.responses)) expect(response.headers).toMatchObject(headers)
  const operations = Object.values(paths).flatMap(
    (path) => Object.values(path) as { responses: Record<string, { $ref?: string; headers?: object }> }[],
  )
  expect(operations.length).toBeGreaterThan(10)
  for (const { responses } of operations)
    for (const [status, { $ref, headers: own }] of Object.entries(responses)) {
      if ($ref) expect($ref).toBe(`#/components/responses/${status}`)
      else expect(own).toMatchObject(headers)
    }
  const { key } = await join(['owner'])
  const asked: [number, Response][] = [
    [200, await request(key, 'GET', '/keys')],
    [200, await request(key, 'GET', '/desk/numbers/three/events')],
    [404, await request(key, 'GET', '/desk/numbers/none/events')],
    [415, await request(key, 'POST', '/desk/refusals/taken', {}, { 'content-type': 'text/plain' })],
    [409, await request(key, 'POST', '/desk/refusals/taken', {})],
    [401, await from('192.0.2.9')],
  ]
  for (const [status, response] of asked) {
    expect(response.status).toBe(status)
    expect(response.headers.get('ratelimit')).toMatch(/^"(key|anonymous)";r=\d+;t=\d+$/)
  }
})

it('counts addresses within one /64 and guessed keys as one caller', async () => {
  const addresses = await counted(30, (i) => from(`2001:db8:1:2::${i.toString(16)}`))
  expect([addresses(401), addresses(429)]).toEqual([10, 20])
  const guesses = await counted(30, (i) => from('192.0.2.7', { 'x-api-key': `ff_guess_${i}` }))
  expect([guesses(401), guesses(429)]).toEqual([10, 20])
  expect((await from('192.0.2.8')).status).toBe(401)
})

it('does not count health probes', async () => {
  const probes = await counted(30, () => app.request('/healthz'))
  expect(probes(200)).toBe(30)
})

it('returns the network of an address', () => {
  expect(networkPrefix('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkPrefix('2001:DB8:0:0:ffff::')).toBe('2001:db8:0:0')
  expect(networkPrefix('::ffff:192.0.2.1')).toBe('192.0.2.1')
})
