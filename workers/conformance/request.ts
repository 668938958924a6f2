import { routeOf } from '#platform/http/route.ts'
import type { AnyOperation } from '#platform/operation.ts'

/** An input as the HTTP request that carries it: path and query, and the rest as the body where there is one. */
export function httpRequestOf(op: AnyOperation, input: Record<string, unknown>) {
  const { method, path, params, body } = routeOf(op)
  const filled = path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(input[name] ?? crypto.randomUUID())))
  const inside = Object.entries(input).filter(([name, value]) => !params.includes(name) && value !== undefined)
  if (body) return { method, path: filled, body: Object.fromEntries(inside) }
  const query = new URLSearchParams(
    inside.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)])),
  )
  return { method, path: query.size > 0 ? `${filled}?${query}` : filled }
}

/** A stranger's answer must not differ from that of an id that never was, but for the number of the request. */
export async function comparableAnswer(response: Response) {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body!.cancel()
    return `${response.status} a stream`
  }
  return `${response.status} ${(await response.text()).replace(/"instance":"[^"]*"/, '')}`.slice(0, 300)
}
