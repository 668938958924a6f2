import fc from '#platform/testing/fast-check.ts'
import type { RawRequest } from './raw-request.ts'
import { arbitraryJson, headerValue, malformedBodies, unusualText } from './values.ts'

/** Returns the ways to damage a request to an operation with these fields. */
export const mutations = (fields: string[]) => {
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

export type Mutation = ReturnType<typeof mutations> extends fc.Arbitrary<infer Value> ? Value : never

const toJson = (value: unknown) => {
  try {
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? 'null'
  } catch {
    return 'null'
  }
}

/** Encodes only what an HTTP client cannot put into a URL, so that malformed escapes reach the server. */
const toUrlText = (text: string) =>
  encodeURI(text.toWellFormed()).replaceAll('%25', '%').replaceAll('#', '%23').replaceAll('?', '%3F')

/** Returns the request with one mutation applied. */
export function mutate(request: RawRequest, mutation: Mutation): RawRequest {
  if (mutation.kind === 'body') return { ...request, body: mutation.make }
  if (mutation.kind === 'method') return { ...request, method: mutation.method }
  if (mutation.kind === 'query')
    return {
      ...request,
      path: `${request.path}${request.path.includes('?') ? '&' : '?'}${toUrlText(mutation.field)}=${toUrlText(mutation.text)}`,
    }
  if (mutation.kind === 'segment')
    return { ...request, path: request.path.replace(/[^/?]+(?=\?|$)/, () => toUrlText(mutation.text)) }
  if (mutation.kind === 'header') return { ...request, headers: { ...request.headers, [mutation.name]: mutation.text } }
  // Concatenated, because an object literal cannot have an own `__proto__` field.
  const before =
    typeof request.body === 'string' && request.body.startsWith('{') && request.body.length > 2
      ? `${request.body.slice(0, -1)},`
      : '{'
  return { ...request, body: `${before}${JSON.stringify(mutation.field)}:${toJson(mutation.value)}}` }
}
