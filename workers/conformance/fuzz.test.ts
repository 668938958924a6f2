import { connect } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, it } from 'vitest'
import { openApiDocument } from '#platform/http/openapi.ts'
import fc from '#platform/testing/fast-check.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { modules } from '../modules.ts'
import { serve } from '../server/serve.ts'
import { type FuzzEndpoint, malformedRequests, type RawRequest, sendRaw } from './fuzz.ts'
import { httpRequestOf } from './request.ts'
import { createSeededPlatform } from './seeded-platform.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20_300)
const lines: { level: number; msg: string; err?: unknown }[] = []
const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) })
const world = await createSeededPlatform(modules, { env: { PORT: '0' }, log })
const { url, stop } = await serve(world)
afterAll(stop)
const key = await world.withRole('operator')

/** As a caller reads it, which is as JSON. */
const document = JSON.parse(JSON.stringify(openApiDocument(modules))) as {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
}

const targets = await Promise.all(
  world.services.operations.all.map(async (op): Promise<FuzzEndpoint> => {
    const { method, path, body } = httpRequestOf(
      op,
      await world.plausible(op, op.examples[0]!.input, world.ours.organisationId),
    )
    const headers: Record<string, string> = {
      authorization: `Bearer ${key}`,
      ...(body && { 'content-type': 'application/json' }),
    }
    return {
      name: op.name,
      validRequest: { method, path: `/v1${path}`, headers, body: body && JSON.stringify(body) },
      fields: Object.keys(jsonSchema(op.input, 'input').properties ?? {}),
    }
  }),
)

/** The statuses that the document allows for what is at this path; of what stands beside `/v1`, those of a page, and of nothing, those of nothing: a body can be too large anywhere. */
function declared({ method, path }: RawRequest) {
  if (method === 'OPTIONS') return [204, 404]
  const { pathname } = new URL(path, url) // `..` has climbed by now
  if (!pathname.startsWith('/v1/')) return [200, 302, 404, 413]
  const bare = pathname.slice('/v1'.length)
  const templates = Object.keys(document.paths).filter((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  )
  const found = templates
    .map((template) => document.paths[template]![method === 'HEAD' ? 'get' : method.toLowerCase()])
    .filter((one) => one !== undefined)
  return found.length > 0 ? found.flatMap(({ responses }) => Object.keys(responses).map(Number)) : [404, 405, 413]
}

it(`answers 1,000 bad requests as its OpenAPI document says (FUZZ_SEED=${seed})`, async () => {
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(malformedRequests(targets), async (wire) => {
      const { status, headers, text } = await sendRaw(url, wire)
      seen.set(status, (seen.get(status) ?? 0) + 1)
      expect(declared(wire), `${status} ${text.slice(0, 300)}`).toContain(status)
      expect(status, text.slice(0, 300)).toBeLessThan(500)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'x-request-id': expect.any(String),
      })
      if (status >= 400) {
        expect(headers['content-type']).toBe('application/problem+json')
        if (wire.method !== 'HEAD')
          expect(JSON.parse(text)).toMatchObject({
            status,
            type: expect.stringMatching(/^http:\/\/[^/]+\/errors\/[a-z-]+$/),
            detail: expect.any(String),
            instance: expect.any(String),
          })
      }
      expect(({} as { x?: unknown }).x).toBeUndefined()
    }),
    { numRuns: 1_000, seed, endOnFailure: true },
  )
  expect([...seen.keys()]).toEqual(expect.arrayContaining([400, 404, 405, 413, 415, 422])) // the damage reaches every door
  expect(lines.filter(({ level }) => level >= 50)).toEqual([])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

/** Bytes as they are; what came back until the server closed or had nothing more to say. */
const raw = (bytes: string | Buffer, { abort = false } = {}) =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    let text = ''
    const done = () => {
      clearTimeout(quiet)
      socket.destroy()
      resolve(text)
    }
    let quiet = setTimeout(done, 5_000)
    socket.on('data', (chunk) => {
      text += chunk
      clearTimeout(quiet)
      quiet = setTimeout(done, 100)
    })
    socket.on('error', done)
    socket.on('close', done)
    socket.write(bytes, () => abort && done())
  })

const head = (...lines: string[]) =>
  [
    'POST /v1/keys HTTP/1.1',
    'Host: 127.0.0.1',
    `Authorization: Bearer ${key}`,
    'Content-Type: application/json',
    ...lines,
  ].join('\r\n')

it.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['noise', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 97) % 256))],
  ['an unknown version', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['no host', 'GET /v1/me HTTP/1.1\r\n\r\n'],
  ['a strange host', 'GET /v1/me HTTP/1.1\r\nHost: a b/c?d@e\r\n\r\n'],
  ['a header without a colon', 'GET /v1/me HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n'],
  ['NUL in a header', 'GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Api-Key: a\0b\r\n\r\n'],
  ['headers without end', `GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(40_000)}\r\n\r\n`],
  ['a path that is none', 'GET nowhere HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a path of backslashes', 'GET \\v1\\me HTTP/1.1\r\nHost: x\r\n\r\n'],
  [
    'bad bytes in the path',
    Buffer.concat([Buffer.from('GET /v1/'), Buffer.from([0xff, 0xfe]), Buffer.from(' HTTP/1.1\r\nHost: x\r\n\r\n')]),
  ],
  ['TRACE', 'TRACE /v1/me HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'],
  ['an expectation', `${head('Content-Length: 2', 'Expect: everything')}\r\n\r\n{}`],
  ['two lengths', `${head('Content-Length: 2', 'Content-Length: 3')}\r\n\r\n{}`],
  ['a length and chunks', `${head('Content-Length: 2', 'Transfer-Encoding: chunked')}\r\n\r\n0\r\n\r\n`],
  ['a negative length', `${head('Content-Length: -1')}\r\n\r\n{}`],
  ['chunks that are none', `${head('Transfer-Encoding: chunked')}\r\n\r\nzz\r\n{}\r\n`],
  [
    'too much, in chunks',
    `${head('Transfer-Encoding: chunked')}\r\n\r\n${`10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(20)}0\r\n\r\n`,
  ],
])('is not upset by %s', async (_, bytes) => {
  const status = (await raw(bytes)).match(/^HTTP\/1\.1 (\d{3})/)?.[1]
  if (status !== undefined) expect(Number(status)).toSatisfy((code: number) => code >= 400 && code < 500)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

it('is not upset by a body that comes late, or never whole', async () => {
  const slow = raw(`${head('Content-Length: 100')}\r\n\r\n{"name"`)
  await Promise.all(
    Array.from({ length: 50 }, () => raw(`${head('Content-Length: 100')}\r\n\r\n{"name"`, { abort: true })),
  )
  await Promise.all(
    Array.from({ length: 50 }, () => raw(`${head('Transfer-Encoding: chunked')}\r\n\r\n7\r\n{"name"`, { abort: true })),
  )
  expect((await fetch(`${url}/v1/me`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200)
  expect(await slow).toBe('') // still waiting for the rest, and holding up nobody
  expect(lines.filter(({ level }) => level >= 50)).toEqual([])
})
