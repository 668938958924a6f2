import { Hono, type Context as HonoContext } from 'hono'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import type { Context, Services } from '../context.ts'
import { toDatabaseProblem } from '../db/errors.ts'
import { authenticate } from '../identity/authenticate.ts'
import { mcpEndpoint } from '../mcp/mcp.ts'
import type { Module } from '../module.ts'
import { Problem, platformError, unauthenticated } from '../problem.ts'
import { version } from '../version.ts'
import { accessLog } from './access-log.ts'
import { apiReference } from './api-reference.ts'
import { limitBodies } from './body-limit.ts'
import { corsMiddleware } from './cors.ts'
import { errorPages } from './error-pages.ts'
import { healthRoutes } from './health.ts'
import { createMetrics } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { rateLimitHeaders } from './rate-limit-headers.ts'
import type { RateLimits } from './rate-limits.ts'
import { restApi } from './rest.ts'

/** Creates the HTTP application: REST, MCP, OpenAPI, health, metrics and the API reference. */
export function createApp(services: Services, modules: readonly Module[], rateLimits: RateLimits, summary?: string) {
  const { config, operations, log } = services
  const metrics = createMetrics()
  const accepting = { open: true }
  const shutdown = new AbortController()
  const contextOf = async (c: HonoContext): Promise<Context> => {
    if (!accepting.open)
      throw platformError('shutting-down', 'This server is shutting down. Try again on another server.', {
        retryAfter: 2,
      })
    const actor = await authenticate(services.db, c.req.raw.headers, services.now()).catch(async (error) => {
      if (error instanceof Problem && error.status === 401) await rateLimits.limitAddress(c)
      throw error
    })
    await (actor?.keyId ? rateLimits.limitKey(c, actor.keyId) : rateLimits.limitAddress(c))
    return { ...services, actor, lastEventId: c.req.header('last-event-id') }
  }
  /** Aborts when the caller disconnects or the server shuts down. */
  const signalOf = (c: HonoContext) => AbortSignal.any([c.req.raw.signal, shutdown.signal])
  const toProblem = (error: unknown) => problemFor(error, services)
  /** Returns a problem as JSON. Its `type` is the URL of the page about its code. */
  const toBody = (problem: Problem, request: Request) => {
    const body = problem.toJSON()
    return { ...body, type: `${config.publicUrl ?? new URL(request.url).origin}${body.type}` }
  }
  const sendProblem = (c: HonoContext, problem: Problem) => {
    const { retryAfter } = problem.extensions
    if (typeof retryAfter === 'number') c.header('retry-after', String(retryAfter))
    if (problem.status === 401) c.header('www-authenticate', 'Bearer realm="fusion-factory"')
    const body = { ...toBody(problem, c.req.raw), instance: `urn:request:${c.get('requestId')}` }
    return c.body(JSON.stringify(body), problem.status as 500, { 'content-type': 'application/problem+json' })
  }
  const mcp = mcpEndpoint(operations.all, { version, toProblem, toBody })
  let document: string | undefined // built on first request, to keep the start fast

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
      c.body((document ??= JSON.stringify(openApiDocument(modules, summary))), 200, {
        'content-type': 'application/json; charset=utf-8',
      }),
    )
    .route('/', healthRoutes(services, accepting))
    .get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }))
    .route('/reference', apiReference())
    .route('/errors', errorPages(services.errors))
    .post('/mcp', async (c) => {
      const context = await contextOf(c)
      if (!context.actor) throw unauthenticated()
      return mcp(c.req.raw, { ...context, signal: signalOf(c) })
    })
    .all('/mcp', (c) => {
      c.header('allow', 'POST')
      throw platformError('method-not-allowed', 'The MCP endpoint has no sessions. Send every message as a POST.', {
        allowed: ['POST'],
      })
    })
    .route('/v1', restApi(operations.all, { contextOf, signalOf, onStreamError: toProblem }))
    .notFound((c) =>
      sendProblem(
        c,
        platformError('not-found', `There is nothing at ${c.req.path}. See /openapi.json for all routes.`),
      ),
    )
    .onError((error, c) => sendProblem(c, toProblem(error)))

  return {
    app,
    /** Rejects new requests. Long-polling and streaming clients are disconnected at once and can resume on another server. */
    stopAccepting: () => {
      accepting.open = false
      shutdown.abort()
    },
  }
}

/** Converts any error into a problem. Unexpected errors are logged, and their details are not sent to the caller. */
function problemFor(error: unknown, { log }: Services): Problem {
  if (error instanceof Problem) return error
  const known = toDatabaseProblem(error)
  log[known ? 'warn' : 'error']({ err: error }, known?.code ?? 'unexpected error')
  return known ?? platformError('internal', 'Something went wrong on our side. The request id leads us to what it was.')
}
