import type { AnyOperation, Method } from '../operation.ts'

/** An operation as HTTP sees it. */
export function routeOf(op: AnyOperation) {
  const [method, path] = op.route.split(' ') as [Method, string]
  const params = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  const body = method === 'POST' || method === 'PUT' || method === 'PATCH'
  return { method, path, params, body, status: op.http?.status ?? 200 }
}

/** Where a `GET` is to be had, below `/v1`: its input holds nothing but what its path names. */
export const pathTo = (op: AnyOperation, input: Record<string, unknown>) =>
  routeOf(op).path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])))
