import type { Context as HonoContext } from 'hono'
import type { Logger } from 'pino'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from '../config.ts'
import { platformError } from '../problem.ts'
import { clientAddressOf } from './client-address.ts'
import type { RateLimitState } from './rate-limit-headers.ts'

const windowSeconds = 60
const configKeyOf = { key: 'rateLimitPerMinute', anonymous: 'anonymousRateLimitPerMinute' } as const
export type RateLimitPolicy = keyof typeof configKeyOf
export type RateLimits = Awaited<ReturnType<typeof createRateLimits>>

/**
 * Creates the limits of requests per minute, by API key or, without a valid key, by address. Servers on one Redis share their
 * counts. While Redis is unavailable each server counts alone, starting from 0: an outage must neither reject every request
 * nor disable the limits. At worst a caller can use the limit once per server.
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

  async function consume(c: HonoContext, policy: RateLimitPolicy, identity: string) {
    const limiter = limiters[policy]
    if (!limiter) return
    const result = await limiter.consume(identity).catch((rejection: unknown) => {
      if (rejection instanceof RateLimiterRes) return rejection
      throw rejection
    })
    const seconds = Math.max(1, Math.ceil(result.msBeforeNext / 1_000))
    const state: RateLimitState = {
      policy,
      quota: limiter.points,
      windowSeconds,
      remaining: result.remainingPoints,
      resetSeconds: seconds,
    }
    c.set('rateLimit', state)
    if (result.consumedPoints <= limiter.points) return
    throw platformError(
      'rate-limited',
      `${limiter.points} calls a minute are possible here. Try again in ${seconds} s.`,
      { retryAfter: seconds },
    )
  }

  return {
    limitKey: (c: HonoContext, keyId: string) => consume(c, 'key', keyId),
    /** Also counts requests with an invalid key, so that keys cannot be guessed for free. */
    limitAddress: (c: HonoContext) => consume(c, 'anonymous', clientAddressOf(c, config.trustedProxyCount)),
    close: () => redis?.disconnect(),
  }
}

async function connectToRedis(url: string, log: Logger) {
  const { connectRedis, failFastOptions } = await import('../redis.ts')
  return connectRedis(url, log, failFastOptions)
}
