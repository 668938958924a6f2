import { expect, it } from 'vitest'
import { eq, inArray } from '#platform/db/query.ts'
import { runs } from '../tables.ts'
import { atRest } from '../testing/faults.ts'
import { house, kill, until } from '../testing/house.ts'
import { isPoison } from './take.ts'

const home = await house()

/** Servers that go down, one after the other, until one has nothing left to do; how many there were. */
async function serversKilled() {
  for (let killed = 0; ; killed++) {
    const server = await home.server()
    let dead = false
    void server.died.then(() => {
      dead = true
    })
    await until(async () => dead || (await atRest(home)))
    if (dead) continue
    await kill(server)
    return killed
  }
}

it('a run that brings its worker down is found out among twenty others, and they come to no harm', async () => {
  const innocent = await Promise.all(Array.from({ length: 10 }, () => home.begin('worker', crypto.randomUUID())))
  const poison = await home.begin('poison')
  innocent.push(...(await Promise.all(Array.from({ length: 10 }, () => home.begin('worker', crypto.randomUUID())))))
  expect(await serversKilled()).toBe(3) // once in company, twice alone
  const [condemned] = await home.db.select().from(runs).where(eq(runs.id, poison))
  expect(condemned).toMatchObject({ status: 'failed', error: { code: 'poison' } })
  const others = await home.db.select().from(runs).where(inArray(runs.id, innocent))
  expect(others.map(({ status, answer }) => `${status} ${answer}`)).toEqual(innocent.map(() => 'succeeded All done.'))
}, 120_000)

it('after a crash of many, groups of them are examined at once, and nobody is condemned', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => home.begin('slow', crypto.randomUUID())))
  const first = await home.server()
  await until(async () => (await home.db.$count(runs, eq(runs.status, 'running'))) === 40)
  await kill(first)
  const next = await home.server()
  await until(() => atRest(home))
  const rows = await home.db.select().from(runs).where(inArray(runs.id, ids))
  expect(rows.map(({ status }) => status)).toEqual(ids.map(() => 'succeeded'))
  await kill(next)
}, 120_000)

it.each([
  [{ crashCount: 2, loneCrashes: 2 }, false],
  [{ crashCount: 9, loneCrashes: 1 }, false],
  [{ crashCount: 3, loneCrashes: 2 }, true],
])('it takes three crashes at one step, two of them alone: %o', (run, condemned) => {
  expect(isPoison(run)).toBe(condemned)
})
