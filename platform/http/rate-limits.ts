import type { Context as HonoContext } from 'hono'
import type { Logger } from 'pino'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from '../config.ts'
import { Problem } from '../problem.ts'
import { clientAddressOf } from './client-address.ts'
import type { RateLimitState } from './rate-limit-headers.ts'

const windowSeconds = 60
const configKeyOf = { key: 'rateLimitPerMinute', anonymous: 'anonymousRateLimitPerMinute' } as const
export type RateLimitPolicy = keyof typeof configKeyOf
export type RateLimits = Awaited<ReturnType<typeof createRateLimits>>

/**
 * How many calls a key, and an address without one, may make in a minute. Servers that share a Redis count together. While it
 * is away each counts alone, from nothing: a limit protects the server, and an outage of what merely counts must neither
 * refuse everybody nor let everything pass. At worst a caller gets the limit once from each server.
 */
export async function createRateLimits(config: Config, log: Logger) {
  const redis = config.redisUrl ? await connectToRedis(config.redisUrl, log) : undefined
  const limiterOf = (policy: RateLimitPolicy): RateLimiterAbstract | undefined => {
    const points = config[configKeyOf[policy]]
    if (points === 0) return undefined
    const local = new RateLimiterMemory({ points, duration: windowSeconds })
    if (!redis) return local
    const keyPrefix = `${config.redisPrefix}:rate:${policy}`
    return new RateLimiterRedis({
      storeClient: redis,
      keyPrefix,
      points,
      duration: windowSeconds,
      rejectIfRedisNotReady: true,
      insuranceLimiter: local,
    })
  }
  const limiters = { key: limiterOf('key'), anonymous: limiterOf('anonymous') }

  async function count(c: HonoContext, policy: RateLimitPolicy, who: string) {
    const limiter = limiters[policy]
    if (!limiter) return
    const result = await limiter.consume(who).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused
      throw refused
    })
    const seconds = Math.max(1, Math.ceil(result.msBeforeNext / 1_000))
    const counted: RateLimitState = {
      policy,
      quota: limiter.points,
      windowSeconds,
      remaining: result.remainingPoints,
      resetSeconds: seconds,
    }
    c.set('rateLimit', counted)
    if (result.consumedPoints <= limiter.points) return
    throw new Problem(
      429,
      'rate-limited',
      `${limiter.points} calls a minute are possible here. Try again in ${seconds} s.`,
      { retryAfter: seconds },
    )
  }

  return {
    limitKey: (c: HonoContext, keyId: string) => count(c, 'key', keyId),
    /** Also for who presents a key that is none: guessing is not free. */
    limitAddress: (c: HonoContext) => count(c, 'anonymous', clientAddressOf(c, config.trustedProxyCount)),
    close: () => redis?.disconnect(),
  }
}

async function connectToRedis(url: string, log: Logger) {
  const { connectRedis, failFastOptions } = await import('../redis.ts')
  return connectRedis(url, log, failFastOptions)
}
