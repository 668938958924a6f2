import { Hono } from 'hono'
import { pino } from 'pino'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { createRateLimits } from './rate-limits.ts'

it('counts per server when Redis was never available', async () => {
  const config = readConfig({ REDIS_URL: 'redis://127.0.0.1:1', RATE_LIMIT_PER_MINUTE: '20' })
  const rates = await createRateLimits(config, pino({ level: 'silent' }))
  afterAll(() => rates.close())
  const app = new Hono()
    .get('/', async (c) => {
      await rates.limitKey(c, 'one')
      return c.text('')
    })
    .onError((error, c) => c.text(error.message, (error as unknown as { status: 429 }).status ?? 500))
  const statuses = await Promise.all(Array.from({ length: 200 }, async () => (await app.request('/')).status))
  expect([200, 429].map((status) => statuses.filter((one) => one === status).length)).toEqual([20, 180])
})
