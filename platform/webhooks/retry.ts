const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

/** After each attempt that failed, how long until the next: ten attempts over about a day. */
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

/** An endpoint that has taken nothing for so long is disabled. */
export const disableAfterMs = 72 * hourMs

/** Who was asked to come back later comes back later, but not never. */
const maxRetryAfterMs = hourMs

/** When to try again, up to a fifth sooner or later so that what failed together does not come back together; undefined: no more. */
export function nextAttemptAt(
  attempts: number,
  now: Date,
  { retryAfterMs = 0, random = Math.random }: { retryAfterMs?: number; random?: () => number } = {},
) {
  const wait = retryDelaysMs[attempts - 1]
  if (wait === undefined) return undefined
  const asked = Math.min(retryAfterMs, maxRetryAfterMs)
  return new Date(now.getTime() + Math.max(asked, Math.round(wait * (0.8 + 0.4 * random()))))
}
