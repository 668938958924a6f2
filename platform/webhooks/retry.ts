const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** After each attempt that failed, how long until the next: ten attempts over about a day. */
const waits = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 13 * hour]

export const mostAttempts = waits.length + 1

/** An endpoint that has taken nothing for so long is disabled. */
export const patienceMs = 72 * hour

/** Who was asked to come back later comes back later, but not never. */
const longestAsked = hour

/** When to try again, up to a fifth sooner or later so that what failed together does not come back together; undefined: no more. */
export function nextAttempt(attempts: number, now: Date, { retryAfterMs = 0, random = Math.random }: { retryAfterMs?: number; random?: () => number } = {}) {
  const wait = waits[attempts - 1]
  if (wait === undefined) return undefined
  const asked = Math.min(retryAfterMs, longestAsked)
  return new Date(now.getTime() + Math.max(asked, Math.round(wait * (0.8 + 0.4 * random()))))
}
