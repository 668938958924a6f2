import { ApiError, ConnectionError, StreamInterruptedError, TimeoutError } from './errors.ts'

const maxBackoffMs = 10_000
/** A server that asks for more patience than this is better told of than waited for, in ms. */
const maxRetryAfterMs = 60_000
const retryableStatuses = [429, 502, 503, 504]

/** How long to wait before trying again what has failed `failures` times before, in ms; undefined where trying again is no use. */
export function retryDelay(error: unknown, failures: number, backoffMs: number): number | undefined {
  if (error instanceof ApiError) {
    if (!retryableStatuses.includes(error.status)) return undefined
    if (error.retryAfter !== undefined)
      return error.retryAfter * 1_000 > maxRetryAfterMs ? undefined : error.retryAfter * 1_000
  } else if (
    !(error instanceof ConnectionError || error instanceof TimeoutError || error instanceof StreamInterruptedError)
  ) {
    return undefined
  }
  const most = Math.min(maxBackoffMs, backoffMs * 2 ** failures)
  return most / 2 + (Math.random() * most) / 2 // those who failed together should not come back together
}
