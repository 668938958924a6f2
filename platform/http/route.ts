import type { AnyOperation, Method } from '../operation.ts'

/** Returns the HTTP properties of an operation. */
export function routeOf(op: AnyOperation) {
  const [method, path] = op.route.split(' ') as [Method, string]
  const params = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  const body = method === 'POST' || method === 'PUT' || method === 'PATCH'
  return { method, path, params, body, status: op.http?.status ?? 200 }
}

/** Returns the path of a `GET` operation below `/v1`, for an input that consists of path parameters. */
export const pathTo = (op: AnyOperation, input: Record<string, unknown>) =>
  routeOf(op).path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])))
