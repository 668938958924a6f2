import { expect, it, onTestFinished, vi } from 'vitest'
import { createTables } from '#platform/testing/database.ts'
import { priceOf } from './price-list.ts'
import { modelPrices } from './tables.ts'
import { meteredPlatform } from './testing/fixture.ts'

const { db, owner, price, services } = await meteredPlatform()

it('does not query budgets for organisations without one', async () => {
  await createTables(services.config.databaseUrl, 'drop table budget_usage', 'drop table budget_holds')
  const { body } = await owner.ask('worker', crypto.randomUUID())
  expect(body).toMatchObject({ status: 'succeeded', usage: { costMicros: null } })
  expect((await owner.ask('endless', 'x', { limits: { steps: 2 } })).body.error.code).toBe('limit-reached')
  expect((await owner.ask('faulty')).body.error.code).toBe('model-failed')
  const { body: run } = await owner.send('POST', '/runs', { agent: 'never-answers', input: 'x' })
  await owner.send('POST', `/runs/${run.id}/cancel`)
  expect((await owner.send('GET', `/runs/${run.id}/wait`)).body.status).toBe('cancelled')
})

it('caches prices for ten seconds and reads them again after a change', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const agent = { modelName: 'scripted/worker' }
  const cachedPrice = async () => (await priceOf(db, agent))?.inputMicrosPerMillion
  const setElsewhere = (price: number) => db.update(modelPrices).set({ inputMicrosPerMillion: price }) // like another process
  await price('scripted/worker', 1, 1)
  expect(await cachedPrice()).toBe(1e6)
  await setElsewhere(5)
  vi.advanceTimersByTime(9_999)
  expect(await cachedPrice()).toBe(1e6)
  vi.advanceTimersByTime(1)
  expect(await cachedPrice()).toBe(5)
  await price('scripted/worker', 2, 1)
  expect(await cachedPrice()).toBe(2e6)
})
