import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { HttpMetrics } from './metrics.ts'

/** One line and one observation per request: the route and not the URL, for a URL can hold what nobody should keep. */
export const accessLog =
  (log: Logger, metrics: HttpMetrics): MiddlewareHandler =>
  async (c, next) => {
    const startedAt = performance.now()
    await next()
    const seconds = (performance.now() - startedAt) / 1_000
    const matched = routePath(c, -1)
    const route = matched.includes('*') ? 'unmatched' : matched // only middleware ran: were the path the label, anyone could make labels without end
    metrics.request(c.req.method, route, c.res.status, seconds)
    const level = c.res.status >= 500 ? 'warn' : 'debug'
    log[level](
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        route,
        status: c.res.status,
        ms: Math.round(seconds * 1_000),
      },
      'request',
    )
  }
