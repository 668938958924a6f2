import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/**
 * Returns the CORS middleware. Requests without an `Origin` header skip Hono's implementation, which rebuilds every response
 * with its text as a stream.
 */
export function corsMiddleware(origin: string[]): MiddlewareHandler {
  const allow = cors({
    origin,
    exposeHeaders: ['x-request-id', 'content-location', 'retry-after', 'ratelimit', 'ratelimit-policy'],
    maxAge: 600,
  })
  return (c, next) => {
    if (c.req.header('origin') !== undefined || c.req.method === 'OPTIONS') return allow(c, next)
    c.header('vary', 'Origin', { append: true }) // caches must not serve this response to a browser of another origin
    return next()
  }
}
