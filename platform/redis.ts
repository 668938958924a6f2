import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

/** Creates a connection that reconnects automatically. The start and the end of an outage are logged once each. */
export function connectRedis(url: string, log: Logger, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(50 * 2 ** times, 2_000),
    ...options,
  })
  let isDown = false
  redis.on('error', (err: Error) => {
    if (!isDown) log.warn({ err }, 'Redis unavailable, retrying')
    isDown = true
  })
  redis.on('ready', () => {
    if (isDown) log.info('Redis connection restored')
    isDown = false
  })
  return redis
}

/** Options for callers that must not wait: commands fail at once while disconnected, and after two seconds without a response. */
export const failFastOptions: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  commandTimeout: 2_000,
}

const pendingConnections = new WeakMap<Redis, Promise<void>>()

/** Resolves once commands can be sent, waiting at most a second for a connection in progress. Rejects while Redis is unavailable. */
export async function ensureConnected(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return
  if (redis.status !== 'connecting' && redis.status !== 'connect') throw new Error('Redis cannot be reached.')
  const outcome =
    pendingConnections.get(redis) ?? connectionOutcome(redis).finally(() => pendingConnections.delete(redis))
  pendingConnections.set(redis, outcome)
  return outcome
}

const connectionOutcome = (redis: Redis, timeoutMs = 1_000) =>
  new Promise<void>((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer)
      redis.off('ready', finish).off('close', finish)
      if (redis.status === 'ready') resolve()
      else reject(new Error('Redis cannot be reached.'))
    }
    const timer = setTimeout(finish, timeoutMs)
    redis.on('ready', finish).on('close', finish)
  })
