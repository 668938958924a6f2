import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { HttpMetrics } from './metrics.ts'

/** Logs one line and records one observation per request, with the route instead of the URL, which may contain personal data. */
export const accessLog =
  (log: Logger, metrics: HttpMetrics): MiddlewareHandler =>
  async (c, next) => {
    const startedAt = performance.now()
    await next()
    const seconds = (performance.now() - startedAt) / 1_000
    const matched = routePath(c, -1)
    const route = matched.includes('*') ? 'unmatched' : matched // only middleware ran: using the path as a label would let callers create unlimited labels
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
