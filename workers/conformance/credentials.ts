import type { createTestPlatform } from '#platform/testing/platform.ts'
import { publicOperations, publicRoutes } from './public-routes.ts'

type Platform = Awaited<ReturnType<typeof createTestPlatform>>
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Returns every route that is not middleware: those with a method, and those that accept any method. */
export function routesOf({ app, services: { operations } }: Platform) {
  const open = [
    ...publicRoutes,
    ...operations.all
      .filter(({ name }) => publicOperations.includes(name))
      .map(({ route }) => route.replace(' ', ' /v1')),
  ]
  const routes = app.routes.filter(({ path }) => !path.includes('*'))
  const named = new Set(routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))
  const anyMethodPaths = [...new Set(routes.filter(({ method }) => method === 'ALL').map(({ path }) => path))]
  // A route for any method is the fallback of the routes with a method on the same path: it lists their methods.
  const fallbacks = anyMethodPaths
    .flatMap((path) => methods.map((method) => `${method} ${path}`))
    .filter((route) => !named.has(route))
  return { named: [...named], fallbacks, open }
}

/** Requests a route with unknown ids and an empty body. */
export function request({ app }: Platform, route: string, headers: Record<string, string> = {}) {
  const [method, path] = route.split(' ') as [string, string]
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }
  return app.request(
    path.replace(/:\w+/g, () => crypto.randomUUID()),
    { method, headers: { 'content-type': 'application/json', ...headers }, ...body },
  )
}

/**
 * Returns the routes that answer anonymous callers without being listed as public, and listed routes that do not exist.
 */
export async function unauthenticatedRoutes(platform: Platform) {
  const { named, fallbacks, open } = routesOf(platform)
  const findings = open
    .filter((route) => !named.includes(route))
    .map((route) => `${route} is listed as public and does not exist`)
  for (const route of named.filter((path) => !open.includes(path))) {
    const { status } = await request(platform, route)
    if (status !== 401) findings.push(`${route} answers an anonymous caller with ${status}`)
  }
  for (const route of fallbacks) {
    const { status } = await request(platform, route)
    if (status !== 401 && status !== 405) findings.push(`${route} answers an anonymous caller with ${status}`)
  }
  return findings
}

/** Returns the operations whose access disagrees with the list of public operations. */
export const accessMismatches = ({ services }: Platform) => [
  ...services.operations.all
    .filter(({ name, access }) => (access === 'public') !== publicOperations.includes(name))
    .map(({ name }) => name),
  ...publicOperations.filter((name) => !services.operations.get(name)),
]
