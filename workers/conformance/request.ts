import { routeOf } from '#platform/http/route.ts'
import type { AnyOperation } from '#platform/operation.ts'

/**
 * Returns the HTTP request for an input: fields of the path, then the body if the operation has one, otherwise the
 * query.
 */
export function httpRequestOf(op: AnyOperation, input: Record<string, unknown>) {
  const { method, path, params, body } = routeOf(op)
  const filled = path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(input[name] ?? crypto.randomUUID())))
  const rest = Object.entries(input).filter(([name, value]) => !params.includes(name) && value !== undefined)
  if (body) return { method, path: filled, body: Object.fromEntries(rest) }
  const query = new URLSearchParams(
    rest.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)])),
  )
  return { method, path: query.size > 0 ? `${filled}?${query}` : filled }
}

/** Returns status and body without the number of the request, so that the answers of two requests can be compared. */
export async function comparableAnswer(response: Response) {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body!.cancel()
    return `${response.status} a stream`
  }
  return `${response.status} ${(await response.text()).replace(/"instance":"[^"]*"/, '')}`.slice(0, 300)
}
