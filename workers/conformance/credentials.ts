import type { createTestPlatform } from '#platform/testing/platform.ts'
import { publicOperations, publicRoutes } from './public-routes.ts'

type Platform = Awaited<ReturnType<typeof createTestPlatform>>
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Every way into the server, as the router knows it: routes with a method, and those for any method that are not middleware. */
export function routesOf({ app, services: { operations } }: Platform) {
  const publicRouteList = [
    ...publicRoutes,
    ...operations.all
      .filter(({ name }) => publicOperations.includes(name))
      .map(({ route }) => route.replace(' ', ' /v1')),
  ]
  const routes = app.routes.filter(({ path }) => !path.includes('*'))
  const named = new Set(routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))
  const any = [...new Set(routes.filter(({ method }) => method === 'ALL').map(({ path }) => path))]
  // What answers any method stands behind the named routes of the same path, and says which they are.
  const rest = any.flatMap((path) => methods.map((method) => `${method} ${path}`)).filter((route) => !named.has(route))
  return { named: [...named], rest, open: publicRouteList }
}

/** One knock, with a body that nothing is wrong with but who sends it. */
export function request({ app }: Platform, route: string, headers: Record<string, string> = {}) {
  const [method, path] = route.split(' ') as [string, string]
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }
  return app.request(
    path.replace(/:\w+/g, () => crypto.randomUUID()),
    { method, headers: { 'content-type': 'application/json', ...headers }, ...body },
  )
}

/** Routes that let a stranger in, or that the list calls public and that do not exist. */
export async function unauthenticatedRoutes(platform: Platform) {
  const { named, rest, open } = routesOf(platform)
  const found = open
    .filter((route) => !named.includes(route))
    .map((route) => `${route} is listed as public and does not exist`)
  for (const route of named.filter((one) => !open.includes(one))) {
    const { status } = await request(platform, route)
    if (status !== 401) found.push(`${route} answers a stranger ${status}`)
  }
  for (const route of rest) {
    const { status } = await request(platform, route)
    if (status !== 401 && status !== 405) found.push(`${route} answers a stranger ${status}`)
  }
  return found
}

/** Where the list of public operations and what they say of themselves disagree. */
export const accessMismatches = ({ services }: Platform) => [
  ...services.operations.all
    .filter(({ name, access }) => (access === 'public') !== publicOperations.includes(name))
    .map(({ name }) => name),
  ...publicOperations.filter((name) => !services.operations.get(name)),
]
