import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/**
 * What pages of other origins may do. Only browsers name an origin, so others pass by: Hono's own touches the answer before
 * and after it is made, and each time it is built anew, with its text as a stream.
 */
export function corsMiddleware(origin: string[]): MiddlewareHandler {
  const allow = cors({
    origin,
    exposeHeaders: ['x-request-id', 'content-location', 'retry-after', 'ratelimit', 'ratelimit-policy'],
    maxAge: 600,
  })
  return (c, next) => {
    if (c.req.header('origin') !== undefined || c.req.method === 'OPTIONS') return allow(c, next)
    c.header('vary', 'Origin', { append: true }) // a cache must not give a browser what was answered to somebody else
    return next()
  }
}
