import { apiErrorFor } from './errors.ts'

/** An operation as HTTP sees it. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/v1`; `:name` stands for a field of the input. */
  path: string
  effect: 'read' | 'write' | 'external' | 'stream'
  /** Of an external effect: acting twice under the same key is acting once. */
  idempotent?: true
  /** Of a stream: it begins with a write, once per key. */
  startsWrite?: true
  /** It answers with a page of a list. */
  paged?: true
}

export type RouteInput = Readonly<Record<string, unknown>>

export interface HttpRequest {
  method: Route['method']
  /** With its query. */
  path: string
  body?: string
}

/** The fields of an input find their place in path, query or body. */
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

/** Nothing, `.` and `..` would make another path of this one, encoded or not. */
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
