import { readAnswer } from './answer.ts'
import { follow } from './follow.ts'
import type { OpeningOptions, Page, WriteOptions } from './methods.ts'
import { everyItem } from './pages.ts'
import { type Input, type Route, requestOf } from './request.ts'
import { type Sending, type Settings, send } from './send.ts'

/** By module and name, as the generator writes them. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>

const patienceMs = 60_000
/** A model, or whatever else is outside, takes its time. */
const outsidePatienceMs = 300_000

/** A method for each route; `Api` says what they take and answer. */
export function bind<Api>(routes: Routes, settings: Settings): Api {
  const each = <From, To>(from: Readonly<Record<string, From>>, to: (one: From) => To) =>
    Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one)]))
  return each(routes, (module) => each(module, (route) => (route.effect === 'stream' ? streamMethod(settings, route) : method(settings, route)))) as Api
}

function streamMethod(settings: Settings, route: Route) {
  return async function* (input: Input = {}, { idempotencyKey, ...options }: OpeningOptions = {}) {
    const headers = route.begins && { 'idempotency-key': idempotencyKey ?? newKey() }
    yield* follow(settings, { ...requestOf(route, input), headers }, options)
  }
}

function method(settings: Settings, route: Route) {
  const call = async (input?: Input, options?: WriteOptions) => send(settings, sendingOf(settings, route, input, options), readAnswer)
  const raw = async (input?: Input, options?: WriteOptions) =>
    send(settings, { ...sendingOf(settings, route, input, options), unread: true }, (response) => Promise.resolve(response))
  const all = (input?: Input, options?: WriteOptions) => everyItem((page) => call(page, options) as Promise<Page>, input)
  return Object.assign(call, { raw, ...(route.paged && { all }) })
}

/** A read may always be sent again; what acts, only under a key by which the server knows the call. */
function sendingOf(settings: Settings, route: Route, input: Input = {}, { signal, timeoutMs, idempotencyKey, dryRun }: WriteOptions = {}): Sending {
  const { effect } = route
  const known = effect === 'write' || (effect === 'external' && route.idempotent === true)
  const key = idempotencyKey ?? (known && settings.signedIn ? newKey() : undefined)
  return {
    ...requestOf(route, input),
    headers: { ...(key !== undefined && { 'idempotency-key': key }), ...(dryRun && { 'dry-run': 'true' }) },
    signal,
    timeoutMs: timeoutMs ?? settings.timeoutMs ?? (effect === 'external' ? outsidePatienceMs : patienceMs),
    repeatable: effect === 'read' || (known && key !== undefined),
  }
}

/** Not `randomUUID`, which browsers keep from pages that came over plain HTTP - as in a lab's own network. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
