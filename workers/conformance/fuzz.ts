import { request as httpRequest } from 'node:http'
import fc from '#platform/testing/fast-check.ts'

type Bytes = string | Buffer

/** One request as it goes over the wire; a long body is told by how it is made. */
export interface RawRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: Bytes | (() => Bytes)
}

/** What our OpenAPI document says of one operation, and a request for it that nothing is wrong with. */
export interface FuzzEndpoint {
  name: string
  validRequest: RawRequest
  fields: string[]
}

const arbitraryJson = fc.oneof(
  { weight: 8, arbitrary: fc.anything({ withNullPrototype: false, maxDepth: 3 }) },
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'é'.repeat(3),
    '../../etc/passwd',
    "' OR 1=1 --",
    '{{7*7}}',
    [],
    {},
    [[]],
    { $ref: '#' },
  ),
  fc.nat(5_000).map((length) => 'x'.repeat(length)),
)
const unusualText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '%',
    '%00',
    '%ff%fe',
    '..',
    '.',
    '%2e%2e%2f',
    'NaN',
    '1e9',
    '-1',
    '99999999999999999999',
    'null',
    'a'.repeat(3_000),
    '💥',
    '__proto__',
    'constructor',
  ),
)
const headerValue = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => (code === 0x7f ? ' ' : String.fromCharCode(code))),
  maxLength: 300,
})

/** Bodies that no JSON library of ours would write. */
const malformedBodies = fc.constantFrom<(() => Bytes)[]>(
  () => '{',
  () => '{"name":',
  () => 'null',
  () => '[]',
  () => '"text"',
  () => '\ufeff{}',
  () => "{'name': 1}",
  () => '{"name":"a","name":"b","roles":[],"roles":["owner"]}',
  () => '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
  () => '{"name":{"__proto__":{"x":1}}}',
  () => `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  () => Buffer.from([0xc3, 0x28]),
  () => Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
  () => `{"name":"${'x'.repeat(900_000)}"}`,
  () => `{"name":"${'x'.repeat(1_100_000)}"}`,
  () => `{"name":${'9'.repeat(10_000)}}`,
  () => `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i}`).join()}}`,
)

/** One thing wrong with a request. */
const mutations = (fields: string[]) => {
  const field = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', ...fields),
    fc.string({ maxLength: 20 }),
  )
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('field' as const), field, value: arbitraryJson }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('body' as const), make: malformedBodies }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('query' as const), field, text: unusualText }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('segment' as const), text: unusualText }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('method' as const),
        method: fc.constantFrom(
          'GET',
          'HEAD',
          'POST',
          'PUT',
          'PATCH',
          'DELETE',
          'OPTIONS',
          'TRACE',
          'PROPFIND',
          'QUERY',
          'LOCK',
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('header' as const),
        name: fc.constantFrom(
          'content-type',
          'accept',
          'idempotency-key',
          'dry-run',
          'authorization',
          'x-api-key',
          'x-request-id',
          'last-event-id',
          'content-encoding',
          'origin',
          'range',
          'if-match',
          'x-forwarded-for',
        ),
        text: fc.oneof(
          headerValue,
          fc.constantFrom(
            '',
            'text/plain',
            'application/json; charset=utf-16',
            'multipart/form-data',
            'application/xml',
            'gzip',
            'true',
            'TRUE',
            '1',
            'Bearer',
            'bytes=0-',
          ),
        ),
      }),
    },
  )
}

type Mutation = ReturnType<typeof mutations> extends fc.Arbitrary<infer One> ? One : never

const toJson = (value: unknown) => {
  try {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'null'
  } catch {
    return 'null'
  }
}

/** What goes into a URL must be ASCII without spaces, or no client can send it; everything else stays as wrong as it is. */
const toUrlText = (text: string) =>
  encodeURI(text.toWellFormed()).replaceAll('%25', '%').replaceAll('#', '%23').replaceAll('?', '%3F')

function mutate(wire: RawRequest, fault: Mutation): RawRequest {
  if (fault.kind === 'body') return { ...wire, body: fault.make }
  if (fault.kind === 'method') return { ...wire, method: fault.method }
  if (fault.kind === 'query')
    return {
      ...wire,
      path: `${wire.path}${wire.path.includes('?') ? '&' : '?'}${toUrlText(fault.field)}=${toUrlText(fault.text)}`,
    }
  if (fault.kind === 'segment')
    return { ...wire, path: wire.path.replace(/[^/?]+(?=\?|$)/, () => toUrlText(fault.text)) }
  if (fault.kind === 'header') return { ...wire, headers: { ...wire.headers, [fault.name]: fault.text } }
  // Written by hand, because an object literal cannot carry an own `__proto__`.
  const before =
    typeof wire.body === 'string' && wire.body.startsWith('{') && wire.body.length > 2
      ? `${wire.body.slice(0, -1)},`
      : '{'
  return { ...wire, body: `${before}${JSON.stringify(fault.field)}:${toJson(fault.value)}}` }
}

/** Requests that have between one and three things wrong with them. */
export const malformedRequests = (targets: FuzzEndpoint[]): fc.Arbitrary<RawRequest & { target: string }> =>
  fc
    .constantFrom(...targets)
    .chain(({ name, validRequest, fields }) =>
      fc
        .array(mutations(fields), { minLength: 1, maxLength: 3 })
        .map((wrong) => ({ ...wrong.reduce(mutate, validRequest), target: name })),
    )

export interface RawResponse {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** Over a real socket; of a stream only the beginning. */
export const sendRaw = (url: string, { method, path, headers, body: made }: RawRequest) =>
  new Promise<RawResponse>((resolve, reject) => {
    const body = typeof made === 'function' ? made() : made
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = httpRequest(
      new URL(url),
      { method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        const done = () =>
          resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString() })
        response.on('data', (chunk) => {
          chunks.push(chunk)
          if (response.headers['content-type']?.startsWith('text/event-stream')) {
            request.destroy()
            done()
          }
        })
        response.on('end', done)
        response.on('error', reject)
      },
    )
    let answered = false
    request.on('response', () => {
      answered = true
    })
    // A server that refuses a body it has not read may close while we still write: that is its answer's end, not a failure.
    request.on('error', (error) => !answered && reject(error))
    request.setTimeout(20_000, () => request.destroy(new Error('no answer')))
    request.end(body)
  })
