import { afterAll } from './cleanup.ts'

/** Returns a Redis prefix for this test file and deletes its keys after the tests. */
export function testRedisPrefix(): string {
  const prefix = `test-${crypto.randomUUID().slice(0, 8)}`
  afterAll(async () => {
    if (!process.env.REDIS_URL) return
    const { Redis } = await import('ioredis')
    const redis = new Redis(process.env.REDIS_URL)
    for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }) as AsyncIterable<string[]>)
      if (keys.length > 0) await redis.unlink(...keys)
    redis.disconnect()
  })
  return prefix
}
