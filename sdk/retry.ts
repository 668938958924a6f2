import { ApiError, ConnectionError, StreamInterruptedError, TimeoutError } from './errors.ts'

const maxBackoffMs = 10_000
/** A longer `Retry-After` than this, in ms, is thrown to the caller instead of waited for. */
const maxRetryAfterMs = 60_000
const retryableStatuses = [429, 502, 503, 504]

/** Returns the delay in ms before the next attempt, after `failures` earlier failures; undefined if a retry is of no use. */
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
  const delayMs = Math.min(maxBackoffMs, backoffMs * 2 ** failures)
  return delayMs / 2 + (Math.random() * delayMs) / 2 // jitter: clients that failed together do not retry together
}
