import { Hono, type Context as HonoContext } from 'hono'
import { authorise } from '../access.ts'
import type { Context } from '../context.ts'
import { invoke, openStream } from '../execution/invoke.ts'
import type { AnyOperation } from '../operation.ts'
import { invalid, malformed, platformError } from '../problem.ts'
import { jsonSchema } from '../tools/json-schema.ts'
import { pathTo, routeOf } from './route.ts'
import { createSseStream, sseHeaders } from './sse.ts'

export interface RestOptions {
  contextOf(c: HonoContext): Promise<Context>
  /** Returns a signal that aborts when the caller disconnects or the server shuts down. */
  signalOf(c: HonoContext): AbortSignal
  /** Called with an error that interrupted a started stream. */
  onStreamError(error: unknown): void
}

/** Creates a route for every operation: path, query and body become the input, the output becomes the response body. */
export function restApi(operations: readonly AnyOperation[], { contextOf, signalOf, onStreamError }: RestOptions) {
  const app = new Hono()
  const methods = new Map<string, string[]>()
  for (const op of operations) {
    const { method, path, body, status } = routeOf(op)
    methods.set(path, [...(methods.get(path) ?? []), method])
    const decode = queryDecoder(op)
    app.on(method, path, async (c) => {
      const context = await contextOf(c)
      if (op.effect === 'stream' || op.effect === 'external') context.signal = signalOf(c) // created only for long operations, because creating a signal is costly
      authorise(op.access, context.actor) // before reading the body of an unauthorised caller
      const input = { ...(body ? await readJson(c) : decode(c)), ...c.req.param() }
      if (op.effect === 'stream') {
        const { batches, resumeAt } = await openStream(
          op,
          input,
          op.startedBy ? { ...context, ...requestOptionsOf(c) } : context,
        )
        const stream = await createSseStream(batches, {
          headersOnly: c.req.method === 'HEAD',
          signal: context.signal,
          onStreamError,
        })
        return c.body(stream as ReadableStream, 200, {
          ...sseHeaders,
          ...(resumeAt && { 'content-location': `/v1${pathTo(resumeAt.stream, resumeAt.input)}` }),
        })
      }
      const options = requestOptionsOf(c)
      const answer = await invoke(op, input, { ...context, ...options })
      if (op.http?.contentType && !c.req.header('accept')?.includes('application/json'))
        return c.body(answer.content, 200, { 'content-type': `${op.http.contentType}; charset=utf-8` })
      return c.json(answer as object, options.dryRun ? 200 : status)
    })
  }
  for (const [path, allowed] of methods) {
    app.all(path, (c) => {
      c.header('allow', allowed.join(', '))
      throw platformError('method-not-allowed', `${c.req.method} is not possible here; ${allowed.join(' and ')} is.`, {
        allowed,
      })
    })
  }
  return app
}

/** Reads the options of a call from the headers. */
const requestOptionsOf = (c: HonoContext) => ({ idempotencyKey: idempotencyKeyOf(c), dryRun: isDryRun(c) })

function idempotencyKeyOf(c: HonoContext) {
  const key = c.req.header('idempotency-key')
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw invalid('The idempotency key cannot be used.', [
    { path: 'Idempotency-Key', message: '1 to 255 visible ASCII characters, such as a UUID.' },
  ])
}

/** Rejects malformed values, so that an intended dry run never becomes a real write. */
function isDryRun(c: HonoContext) {
  const value = c.req.header('dry-run')
  if (value === undefined || value === 'false') return false
  if (value === 'true') return true
  throw invalid('The `Dry-Run` header must be `true` or `false`.', [{ path: 'Dry-Run', message: '`true` or `false`.' }])
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

async function readJson(c: HonoContext): Promise<object> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const bytes = await c.req.arrayBuffer().catch(() => {
    throw malformed('The body is incomplete.')
  })
  if (bytes.byteLength === 0) return {}
  if (type !== 'application/json')
    throw platformError('unsupported-media-type', 'Send the body as `content-type: application/json`.')
  try {
    const body: unknown = JSON.parse(utf8.decode(bytes))
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body
  } catch {
    throw malformed('The body is not valid JSON in UTF-8.')
  }
  throw malformed('The body must be a JSON object.')
}

/** Converts query parameters to the types in the input schema. Values that cannot be converted are left for validation to reject. */
function queryDecoder(op: AnyOperation) {
  return (c: HonoContext) => {
    const queryStart = c.req.url.indexOf('?')
    if (queryStart === -1) return {}
    const { properties = {} } = jsonSchema(op.input, 'input')
    const sent = new URLSearchParams(c.req.url.slice(queryStart + 1))
    const fields = [...new Set(sent.keys())].map((name) => {
      const texts = sent.getAll(name)
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (schema?.type === 'array') return [name, texts.map((text) => parseQueryValue(text, schema.items?.type))]
      return [name, texts.length > 1 ? texts : parseQueryValue(texts[0]!, schema?.type)]
    })
    return Object.fromEntries(fields) as Record<string, unknown>
  }
}

function parseQueryValue(text: string, type: unknown) {
  if (type === 'number' || type === 'integer') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}
