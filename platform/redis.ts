import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

/** A connection that heals by itself. An outage is told once, and so is its end: retries are not news. */
export function connectRedis(url: string, log: Logger, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(50 * 2 ** times, 2_000),
    ...options,
  })
  let isDown = false
  redis.on('error', (err: Error) => {
    if (!isDown) log.warn({ err }, 'Redis cannot be reached; trying again')
    isDown = true
  })
  redis.on('ready', () => {
    if (isDown) log.info('Redis is back')
    isDown = false
  })
  return redis
}

/** For who must not wait: a command fails at once while Redis is away, and after two seconds when it does not answer. */
export const failFastOptions: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  commandTimeout: 2_000,
}

const pendingConnections = new WeakMap<Redis, Promise<void>>()

/** Resolves when commands can be sent: a connection that is just being made is waited for, but never for long. Rejects while Redis is away. */
export async function ensureConnected(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return
  if (redis.status !== 'connecting' && redis.status !== 'connect') throw new Error('Redis cannot be reached.')
  const outcome =
    pendingConnections.get(redis) ?? connectionOutcome(redis).finally(() => pendingConnections.delete(redis))
  pendingConnections.set(redis, outcome)
  return outcome
}

const connectionOutcome = (redis: Redis, patienceMs = 1_000) =>
  new Promise<void>((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer)
      redis.off('ready', settle).off('close', settle)
      if (redis.status === 'ready') resolve()
      else reject(new Error('Redis cannot be reached.'))
    }
    const timer = setTimeout(settle, patienceMs)
    redis.on('ready', settle).on('close', settle)
  })
