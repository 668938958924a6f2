import { Hono, type Context as HonoContext } from 'hono'
import { authorise } from '../access.ts'
import type { Context } from '../context.ts'
import { invoke, openStream } from '../execution/invoke.ts'
import type { AnyOperation } from '../operation.ts'
import { invalid, malformed, Problem } from '../problem.ts'
import { jsonSchema } from '../tools/json-schema.ts'
import { pathTo, routeOf } from './route.ts'
import { createSseStream, sseHeaders } from './sse.ts'

export interface RestOptions {
  contextOf(c: HonoContext): Promise<Context>
  /** Aborts when the answer is no longer wanted, or can no longer be given. */
  signalOf(c: HonoContext): AbortSignal
  /** What broke a stream off after it had begun: too late for an answer. */
  onStreamError(error: unknown): void
}

/** Every operation as a route: path, query and body become its input, its answer the body. */
export function restApi(operations: readonly AnyOperation[], { contextOf, signalOf, onStreamError }: RestOptions) {
  const app = new Hono()
  const methods = new Map<string, string[]>()
  for (const op of operations) {
    const { method, path, body, status } = routeOf(op)
    methods.set(path, [...(methods.get(path) ?? []), method])
    const decode = queryDecoder(op)
    app.on(method, path, async (c) => {
      const context = await contextOf(c)
      if (op.effect === 'stream' || op.effect === 'external') context.signal = signalOf(c) // making one costs; the others are brief
      authorise(op.access, context.actor) // before a stranger's body is read
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
      const asked = requestOptionsOf(c)
      const answer = await invoke(op, input, { ...context, ...asked })
      if (op.http?.contentType && !c.req.header('accept')?.includes('application/json'))
        return c.body(answer.content, 200, { 'content-type': `${op.http.contentType}; charset=utf-8` })
      return c.json(answer as object, asked.dryRun ? 200 : status)
    })
  }
  for (const [path, allowed] of methods) {
    app.all(path, (c) => {
      c.header('allow', allowed.join(', '))
      throw new Problem(
        405,
        'method-not-allowed',
        `${c.req.method} is not possible here; ${allowed.join(' and ')} is.`,
        { allowed },
      )
    })
  }
  return app
}

/** How it is to be done, as far as headers say. */
const requestOptionsOf = (c: HonoContext) => ({ idempotencyKey: idempotencyKeyOf(c), dryRun: isDryRun(c) })

function idempotencyKeyOf(c: HonoContext) {
  const key = c.req.header('idempotency-key')
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw invalid('The idempotency key cannot be used.', [
    { path: 'Idempotency-Key', message: '1 to 255 visible ASCII characters, such as a UUID.' },
  ])
}

/** A rehearsal that was asked for in the wrong words must not become the real thing. */
function isDryRun(c: HonoContext) {
  const asked = c.req.header('dry-run')
  if (asked === undefined || asked === 'false') return false
  if (asked === 'true') return true
  throw invalid('It is not clear whether this is a rehearsal.', [{ path: 'Dry-Run', message: '`true` or `false`.' }])
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

async function readJson(c: HonoContext): Promise<object> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const bytes = await c.req.arrayBuffer().catch(() => {
    throw malformed('The body did not arrive whole.')
  })
  if (bytes.byteLength === 0) return {}
  if (type !== 'application/json')
    throw new Problem(415, 'unsupported-media-type', 'Send the body as `content-type: application/json`.')
  try {
    const body: unknown = JSON.parse(utf8.decode(bytes))
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body
  } catch {
    throw malformed('The body is not valid JSON in UTF-8.')
  }
  throw malformed('The body must be a JSON object.')
}

/** Query strings carry text; the schema knows which fields are numbers, booleans or lists. What is not understood is left to the schema to refuse. */
function queryDecoder(op: AnyOperation) {
  return (c: HonoContext) => {
    const begin = c.req.url.indexOf('?')
    if (begin === -1) return {}
    const { properties = {} } = jsonSchema(op.input, 'input')
    const sent = new URLSearchParams(c.req.url.slice(begin + 1))
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
