import { HumanMessage } from '@langchain/core/messages'
import { expect, it } from 'vitest'
import type { Database } from '#platform/db/database.ts'
import { asc } from '#platform/db/query.ts'
import { createTables } from '#platform/testing/database.ts'
import { runs } from '../tables.ts'
import { openMeter } from './meter.ts'
import { meteredPlatform } from './testing.ts'

const { db, owner, services } = await meteredPlatform()

it('who has no budget asks nothing of them: their runs go on where the counters are not even there', async () => {
  await createTables(services.config.databaseUrl, 'drop table budget_usage', 'drop table budget_holds')
  const { body } = await owner.ask('worker', crypto.randomUUID())
  expect(body).toMatchObject({ status: 'succeeded', usage: { costMicros: null } })
  expect((await owner.ask('endless', 'x', { limits: { steps: 2 } })).body.error.code).toBe('limit-reached')
  expect((await owner.ask('faulty')).body.error.code).toBe('model-failed')
  const { body: run } = await owner.send('POST', '/runs', { agent: 'thinker', input: 'x' })
  await owner.send('POST', `/runs/${run.id}/cancel`)
  expect((await owner.send('GET', `/runs/${run.id}/wait`)).body.status).toBe('cancelled')
})

it('the prices are read once for many calls', async () => {
  let statements = 0
  const counting = new Proxy(db, {
    get(target, name: keyof Database) {
      if (typeof target[name] === 'function') statements++
      return target[name]
    },
  })
  const [run] = await db.select().from(runs).orderBy(asc(runs.id)).limit(1)
  const call = { run: run!, services: { ...services, db: counting }, signal: AbortSignal.timeout(60_000) }
  const agent = { modelName: 'scripted/worker' } as Parameters<ReturnType<typeof openMeter>['admit']>[0]
  for (let seq = 0; seq < 100; seq++) await openMeter(call, [new HumanMessage('x')], seq).admit(agent)
  expect(statements).toBe(1)
})
