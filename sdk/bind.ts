import { readJson } from './answer.ts'
import { followStream } from './follow.ts'
import type { Page, StartAndStreamOptions, WriteOptions } from './methods.ts'
import { everyItem } from './pages.ts'
import { type Route, type RouteInput, toHttpRequest } from './request.ts'
import { type PendingRequest, type Settings, sendWithRetries } from './send.ts'

/** Routes by module and name, as the generator writes them. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>

const defaultTimeoutMs = 60_000
/** Operations with an external effect call models and other services, which may take minutes. */
const externalTimeoutMs = 300_000

/** Creates a method for each route; `Api` types their inputs and outputs. */
export function bind<Api>(routes: Routes, settings: Settings): Api {
  const each = <From, To>(from: Readonly<Record<string, From>>, to: (one: From) => To) =>
    Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one)]))
  return each(routes, (module) =>
    each(module, (route) => (route.effect === 'stream' ? streamMethod(settings, route) : callMethod(settings, route))),
  ) as Api
}

function streamMethod(settings: Settings, route: Route) {
  return async function* (input: RouteInput = {}, { idempotencyKey, ...options }: StartAndStreamOptions = {}) {
    const headers = route.startsWrite && { 'idempotency-key': idempotencyKey ?? newIdempotencyKey() }
    yield* followStream(settings, { ...toHttpRequest(route, input), headers }, options)
  }
}

function callMethod(settings: Settings, route: Route) {
  const call = async (input?: RouteInput, options?: WriteOptions) =>
    sendWithRetries(settings, pendingRequestOf(settings, route, input, options), readJson)
  const raw = async (input?: RouteInput, options?: WriteOptions) =>
    sendWithRetries(settings, { ...pendingRequestOf(settings, route, input, options), rawResponse: true }, (response) =>
      Promise.resolve(response),
    )
  const all = (input?: RouteInput, options?: WriteOptions) =>
    everyItem((page) => call(page, options) as Promise<Page>, input)
  return Object.assign(call, { raw, ...(route.paged && { all }) })
}

/** Reads can always be repeated; writes only with an idempotency key. */
function pendingRequestOf(
  settings: Settings,
  route: Route,
  input: RouteInput = {},
  { signal, timeoutMs, idempotencyKey, dryRun }: WriteOptions = {},
): PendingRequest {
  const { effect } = route
  const known = effect === 'write' || (effect === 'external' && route.idempotent === true)
  const key = idempotencyKey ?? (known && settings.signedIn ? newIdempotencyKey() : undefined)
  return {
    ...toHttpRequest(route, input),
    headers: { ...(key !== undefined && { 'idempotency-key': key }), ...(dryRun && { 'dry-run': 'true' }) },
    signal,
    timeoutMs: timeoutMs ?? settings.timeoutMs ?? (effect === 'external' ? externalTimeoutMs : defaultTimeoutMs),
    retryable: effect === 'read' || (known && key !== undefined),
  }
}

/** Does not use `randomUUID`, which browsers offer only on pages served over HTTPS. */
const newIdempotencyKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
