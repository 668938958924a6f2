import { apiErrorFor } from './errors.ts'

/** The HTTP route of an operation. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below `/v1`; `:name` stands for a field of the input. */
  path: string
  effect: 'read' | 'write' | 'external' | 'stream'
  /** For external effects: calls with the same idempotency key act once. */
  idempotent?: true
  /** For streams: it starts with a write, once per idempotency key. */
  startsWrite?: true
  /** It returns a page of a list. */
  paged?: true
}

export type RouteInput = Readonly<Record<string, unknown>>

export interface HttpRequest {
  method: Route['method']
  /** Path with the query. */
  path: string
  body?: string
}

/** Returns the request of a call: each field of the input goes into the path, the query or the body. */
export function toHttpRequest({ method, path: template }: Route, input: RouteInput): HttpRequest {
  const rest = { ...input }
  const path = template.replace(/:(\w+)/g, (_, name: string) => {
    delete rest[name]
    return pathSegment(name, input[name])
  })
  if (method !== 'GET' && method !== 'DELETE') return { method, path, body: JSON.stringify(rest) }
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) => valuesOf(value).map((one) => [name, String(one)])),
  )
  return { method, path: query.size > 0 ? `${path}?${query}` : path }
}

const valuesOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat())

/** Returns an encoded path segment. Rejects empty values, `.` and `..`, which would change the path. */
function pathSegment(name: string, value: unknown): string {
  const text = String(value ?? '')
  if (text !== '' && text !== '.' && text !== '..') return encodeURIComponent(text)
  const message = text === '' ? 'It is missing.' : `"${text}" cannot be one.`
  throw apiErrorFor({
    type: '/errors/invalid-input',
    code: 'invalid-input',
    title: 'Invalid input',
    status: 422,
    detail: 'The input is not valid.',
    issues: [{ path: name, message }],
  })
}
