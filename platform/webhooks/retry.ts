const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

/** Delays after each failed attempt: ten attempts over about a day. */
const retryDelaysMs = [
  5 * secondMs,
  30 * secondMs,
  2 * minuteMs,
  10 * minuteMs,
  30 * minuteMs,
  hourMs,
  3 * hourMs,
  6 * hourMs,
  13 * hourMs,
]

export const maxAttempts = retryDelaysMs.length + 1

/** An endpoint whose attempts have all failed for this long is disabled. */
export const disableAfterMs = 72 * hourMs

/** Maximum delay that a `Retry-After` header can request. */
const maxRetryAfterMs = hourMs

/**
 * Returns the time of the next attempt, or undefined after the last one. The delay varies by up to a fifth, so that
 * deliveries that failed together are not retried together.
 */
export function nextAttemptAt(
  attempts: number,
  now: Date,
  { retryAfterMs = 0, random = Math.random }: { retryAfterMs?: number; random?: () => number } = {},
) {
  const delayMs = retryDelaysMs[attempts - 1]
  if (delayMs === undefined) return undefined
  const requestedMs = Math.min(retryAfterMs, maxRetryAfterMs)
  return new Date(now.getTime() + Math.max(requestedMs, Math.round(delayMs * (0.8 + 0.4 * random()))))
}
