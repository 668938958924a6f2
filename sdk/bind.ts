import { readJson } from './answer.ts'
import { followStream } from './follow.ts'
import type { Page, StartAndStreamOptions, WriteOptions } from './methods.ts'
import { everyItem } from './pages.ts'
import { type Route, type RouteInput, toHttpRequest } from './request.ts'
import { type PendingRequest, type Settings, sendWithRetries } from './send.ts'

/** By module and name, as the generator writes them. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>

const defaultTimeoutMs = 60_000
/** A model, or whatever else is outside, takes its time. */
const externalTimeoutMs = 300_000

/** A method for each route; `Api` says what they take and answer. */
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

/** A read may always be sent again; what acts, only under a key by which the server knows the call. */
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

/** Not `randomUUID`, which browsers keep from pages that came over plain HTTP - as in a lab's own network. */
const newIdempotencyKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
