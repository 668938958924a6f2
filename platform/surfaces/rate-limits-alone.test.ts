import { Hono } from 'hono'
import { pino } from 'pino'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { testRedisPrefix } from '../testing/redis.ts'
import { createRateLimits } from './rate-limits.ts'

const log = pino({ level: 'silent' })
const REDIS_PREFIX = testRedisPrefix()

/** A server whose every answer is counted under one key. */
async function node(REDIS_URL: string | undefined) {
  const rates = await createRateLimits(readConfig({ REDIS_URL, REDIS_PREFIX, RATE_LIMIT_PER_MINUTE: '20' }), log)
  afterAll(() => rates.close())
  return new Hono()
    .get('/', async (c) => {
      await rates.ofKey(c, 'one')
      return c.text('')
    })
    .onError((error, c) => c.text(error.message, (error as unknown as { status: 429 }).status ?? 500))
}

const answered = async (...nodes: Hono[]) => {
  const responses = await Promise.all(Array.from({ length: 200 }, async (_, i) => nodes[i % nodes.length]!.request('/')))
  return [200, 429].map((status) => responses.filter((one) => one.status === status).length)
}

it('a server whose Redis is away counts alone, and does not let everything pass', async () => {
  expect(await answered(await node('redis://127.0.0.1:1'))).toEqual([20, 180])
})

it.runIf(process.env.REDIS_URL)('servers that share a Redis count together', async () => {
  const nodes = [await node(process.env.REDIS_URL), await node(process.env.REDIS_URL)]
  await new Promise((resolve) => setTimeout(resolve, 300)) // until both are connected: before, each counts alone
  expect(await answered(...nodes)).toEqual([20, 180])
})
