import { connect } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, it } from 'vitest'
import { openApiDocument } from '#platform/http/openapi.ts'
import fc from '#platform/testing/fast-check.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { modules } from '../../modules.ts'
import { serve } from '../../server/serve.ts'
import { httpRequestOf } from '../request.ts'
import { createSeededPlatform } from '../seeded-platform.ts'
import { type FuzzTarget, malformedRequests } from './malformed-requests.ts'
import { type RawRequest, sendRaw } from './raw-request.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20_300)
const logLines: { level: number; msg: string; err?: unknown }[] = []
const log = pino({ level: 'warn' }, { write: (line: string) => logLines.push(JSON.parse(line)) })
const platform = await createSeededPlatform(modules, { env: { PORT: '0' }, log })
const { url, stop } = await serve(platform)
afterAll(stop)
const key = await platform.withRole('operator')

/** The document as callers get it, in JSON. */
const document = JSON.parse(JSON.stringify(openApiDocument(modules))) as {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
}

const targets = await Promise.all(
  platform.services.operations.all.map(async (op): Promise<FuzzTarget> => {
    const { method, path, body } = httpRequestOf(
      op,
      await platform.adaptExample(op, op.examples[0]!.input, platform.ours.organisationId),
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

/**
 * Returns the statuses that the document allows for a request. Pages beside `/v1` and unknown paths have fixed ones.
 */
function allowedStatuses({ method, path }: RawRequest) {
  if (method === 'OPTIONS') return [204, 404]
  const { pathname } = new URL(path, url) // resolves `..`
  if (!pathname.startsWith('/v1/')) return [200, 302, 404, 413]
  const operationPath = pathname.slice('/v1'.length)
  const templates = Object.keys(document.paths).filter((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(operationPath),
  )
  const matching = templates
    .map((template) => document.paths[template]![method === 'HEAD' ? 'get' : method.toLowerCase()])
    .filter((operation) => operation !== undefined)
  return matching.length > 0 ? matching.flatMap(({ responses }) => Object.keys(responses).map(Number)) : [404, 405, 413]
}

it(`answers 1,000 malformed requests as documented in OpenAPI (FUZZ_SEED=${seed})`, async () => {
  const statusCounts = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(malformedRequests(targets), async (request) => {
      const { status, headers, text } = await sendRaw(url, request)
      statusCounts.set(status, (statusCounts.get(status) ?? 0) + 1)
      expect(allowedStatuses(request), `${status} ${text.slice(0, 300)}`).toContain(status)
      expect(status, text.slice(0, 300)).toBeLessThan(500)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'x-request-id': expect.any(String),
      })
      if (status >= 400) {
        expect(headers['content-type']).toBe('application/problem+json')
        if (request.method !== 'HEAD')
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
  // otherwise the mutations are too weak
  expect([...statusCounts.keys()]).toEqual(expect.arrayContaining([400, 404, 405, 413, 415, 422]))
  expect(logLines.filter(({ level }) => level >= 50)).toEqual([])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

/** Sends bytes over a socket and returns the response, read until the server closes or sends nothing for 100 ms. */
const sendBytes = (bytes: string | Buffer, { abort = false } = {}) =>
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

const requestHead = (...headerLines: string[]) =>
  [
    'POST /v1/keys HTTP/1.1',
    'Host: 127.0.0.1',
    `Authorization: Bearer ${key}`,
    'Content-Type: application/json',
    ...headerLines,
  ].join('\r\n')

it.each([
  ['text that is not HTTP', 'hello\r\n\r\n'],
  ['random bytes', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 97) % 256))],
  ['an unknown version', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['a missing host', 'GET /v1/me HTTP/1.1\r\n\r\n'],
  ['an invalid host', 'GET /v1/me HTTP/1.1\r\nHost: a b/c?d@e\r\n\r\n'],
  ['a header without a colon', 'GET /v1/me HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n'],
  ['NUL in a header', 'GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Api-Key: a\0b\r\n\r\n'],
  ['headers beyond the limit', `GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(40_000)}\r\n\r\n`],
  ['a relative path', 'GET nowhere HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a path with backslashes', 'GET \\v1\\me HTTP/1.1\r\nHost: x\r\n\r\n'],
  [
    'invalid UTF-8 in the path',
    Buffer.concat([Buffer.from('GET /v1/'), Buffer.from([0xff, 0xfe]), Buffer.from(' HTTP/1.1\r\nHost: x\r\n\r\n')]),
  ],
  ['TRACE', 'TRACE /v1/me HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'],
  ['an unknown Expect header', `${requestHead('Content-Length: 2', 'Expect: everything')}\r\n\r\n{}`],
  ['two content lengths', `${requestHead('Content-Length: 2', 'Content-Length: 3')}\r\n\r\n{}`],
  [
    'a content length with chunks',
    `${requestHead('Content-Length: 2', 'Transfer-Encoding: chunked')}\r\n\r\n0\r\n\r\n`,
  ],
  ['a negative content length', `${requestHead('Content-Length: -1')}\r\n\r\n{}`],
  ['invalid chunks', `${requestHead('Transfer-Encoding: chunked')}\r\n\r\nzz\r\n{}\r\n`],
  [
    'a chunked body beyond the limit',
    `${requestHead('Transfer-Encoding: chunked')}\r\n\r\n${`10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(20)}0\r\n\r\n`,
  ],
])('survives %s', async (_, bytes) => {
  const status = (await sendBytes(bytes)).match(/^HTTP\/1\.1 (\d{3})/)?.[1]
  if (status !== undefined) expect(Number(status)).toSatisfy((code: number) => code >= 400 && code < 500)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

it('survives bodies that are slow or incomplete', async () => {
  const slow = sendBytes(`${requestHead('Content-Length: 100')}\r\n\r\n{"name"`)
  await Promise.all(
    Array.from({ length: 50 }, () =>
      sendBytes(`${requestHead('Content-Length: 100')}\r\n\r\n{"name"`, { abort: true }),
    ),
  )
  await Promise.all(
    Array.from({ length: 50 }, () =>
      sendBytes(`${requestHead('Transfer-Encoding: chunked')}\r\n\r\n7\r\n{"name"`, { abort: true }),
    ),
  )
  expect((await fetch(`${url}/v1/me`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200)
  expect(await slow).toBe('') // still waits for the rest, without blocking other requests
  expect(logLines.filter(({ level }) => level >= 50)).toEqual([])
})
