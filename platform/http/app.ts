import { Hono, type Context as HonoContext } from 'hono'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import type { Context, Services } from '../context.ts'
import { toDatabaseProblem } from '../db/errors.ts'
import { authenticate } from '../identity/authenticate.ts'
import { mcpEndpoint } from '../mcp/mcp.ts'
import type { Module } from '../module.ts'
import { Problem, unauthenticated, unavailable } from '../problem.ts'
import { version } from '../version.ts'
import { accessLog } from './access-log.ts'
import { apiReference } from './api-reference.ts'
import { limitBodies } from './body-limit.ts'
import { corsMiddleware } from './cors.ts'
import { healthRoutes } from './health.ts'
import { createMetrics } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { rateLimitHeaders } from './rate-limit-headers.ts'
import type { RateLimits } from './rate-limits.ts'
import { restApi } from './rest.ts'

/** Everything this server answers over HTTP. */
export function createApp(services: Services, modules: readonly Module[], rates: RateLimits) {
  const { config, operations, log } = services
  const metrics = createMetrics()
  const accepting = { open: true }
  const shutdown = new AbortController()
  const contextOf = async (c: HonoContext): Promise<Context> => {
    if (!accepting.open)
      throw unavailable(
        'This server is shutting down. Try again: another one, or the next, will answer.',
        2,
        'shutting-down',
      )
    const actor = await authenticate(services.db, c.req.raw.headers, services.now()).catch(async (error) => {
      if (error instanceof Problem && error.status === 401) await rates.limitAddress(c)
      throw error
    })
    await (actor?.keyId ? rates.limitKey(c, actor.keyId) : rates.limitAddress(c))
    return { ...services, actor, lastEventId: c.req.header('last-event-id') }
  }
  /** The caller has left, or we are about to. */
  const signalOf = (c: HonoContext) => AbortSignal.any([c.req.raw.signal, shutdown.signal])
  const toProblem = (error: unknown) => problemFor(error, services)
  const mcp = mcpEndpoint(operations.all, { version, toProblem })
  let document: string | undefined // written when it is first asked for: a start has no time for it

  const app = new Hono()
    .use(requestId({ limitLength: 128 }))
    .use(accessLog(log, metrics))
    .use(
      secureHeaders({
        contentSecurityPolicy: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
        },
      }),
    )
    .use('/v1/*', corsMiddleware(config.corsOrigins))
    .use(rateLimitHeaders)
    .use(limitBodies(config.bodyLimitBytes))
    .get('/', (c) => c.redirect('/reference'))
    .get('/openapi.json', (c) =>
      c.body((document ??= JSON.stringify(openApiDocument(modules))), 200, {
        'content-type': 'application/json; charset=utf-8',
      }),
    )
    .route('/', healthRoutes(services, accepting))
    .get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }))
    .route('/reference', apiReference())
    .post('/mcp', async (c) => {
      const context = await contextOf(c)
      if (!context.actor) throw unauthenticated()
      return mcp(c.req.raw, { ...context, signal: signalOf(c) })
    })
    .all('/mcp', (c) => {
      c.header('allow', 'POST')
      throw new Problem(
        405,
        'method-not-allowed',
        'There is no session to listen to or to end here: every message is a POST.',
        { allowed: ['POST'] },
      )
    })
    .route('/v1', restApi(operations.all, { contextOf, signalOf, onStreamError: toProblem }))
    .notFound((c) =>
      sendProblem(
        c,
        new Problem(404, 'not-found', `There is nothing at ${c.req.path}. /openapi.json tells what there is.`),
      ),
    )
    .onError((error, c) => sendProblem(c, toProblem(error)))

  return {
    app,
    /** Nobody new comes in. Who waits for something that takes long is let go at once, to resume with another server. */
    stopAccepting: () => {
      accepting.open = false
      shutdown.abort()
    },
  }
}

/** Whatever went wrong, the answer is a problem; what is our fault is also logged, and its details stay here. */
function problemFor(error: unknown, { log }: Services): Problem {
  if (error instanceof Problem) return error
  const known = toDatabaseProblem(error)
  log[known ? 'warn' : 'error']({ err: error }, known?.code ?? 'unexpected')
  return (
    known ?? new Problem(500, 'internal', 'Something went wrong on our side. The request id leads us to what it was.')
  )
}

function sendProblem(c: HonoContext, problem: Problem) {
  const { retryAfter } = problem.extensions
  if (typeof retryAfter === 'number') c.header('retry-after', String(retryAfter))
  if (problem.status === 401) c.header('www-authenticate', 'Bearer realm="fusion-factory"')
  return c.body(
    JSON.stringify({ ...problem.toJSON(), instance: `urn:request:${c.get('requestId')}` }),
    problem.status as 500,
    {
      'content-type': 'application/problem+json',
    },
  )
}
