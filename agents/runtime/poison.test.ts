import { expect, it } from 'vitest'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { isPoison } from '../run-store/lease.ts'
import { runs } from '../run-store/tables.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { isIdle } from '../testing/run-invariants.ts'

const home = await createCluster()

it('after a crash of many, groups of them are examined at once, and nobody is condemned', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => home.startRun('slow', crypto.randomUUID())))
  const first = await home.server()
  await waitUntil(async () => (await home.db.$count(runs, eq(runs.status, 'running'))) === 40)
  await kill(first)
  const next = await home.server()
  await waitUntil(() => isIdle(home))
  const rows = await home.db.select().from(runs).where(inArray(runs.id, ids))
  expect(rows.map(({ status }) => status)).toEqual(ids.map(() => 'succeeded'))
  await kill(next)
})

it.each([
  [{ crashCount: 2, isolatedCrashes: 2 }, false],
  [{ crashCount: 9, isolatedCrashes: 1 }, false],
  [{ crashCount: 3, isolatedCrashes: 2 }, true],
])('it takes three crashes at one step, two of them alone: %o', (run, condemned) => {
  expect(isPoison(run)).toBe(condemned)
})
