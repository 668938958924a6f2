import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { gt } from '#platform/db/query.ts'
import { runs } from '../tables.ts'
import { house, kill, until } from '../testing/house.ts'
import { atRest, beginMany, prove } from '../testing/prove.ts'

const home = await house()

it('killed at ten random moments, nothing is lost and nothing recorded is done again', async () => {
  const ids: string[] = []
  for (let kills = 0; kills < 10; kills++) {
    ids.push(...(await beginMany(home, 4)))
    const worker = await home.server()
    await sleep(100 + Math.random() * 500)
    await kill(worker)
  }
  const last = await home.server()
  await until(() => atRest(home), 60_000)
  await kill(last)
  await prove(home, ids)
  const again = await home.db.$count(runs, gt(runs.epoch, 1))
  expect(again).toBeGreaterThan(0) // the kills hit something
})
