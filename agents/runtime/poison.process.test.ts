import { expect, it } from 'vitest'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { isPoison } from '../run-store/lease.ts'
import { runs } from '../run-store/tables.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { isIdle } from '../testing/run-invariants.ts'

const cluster = await createCluster()

it('executes many quarantined runs in groups after a crash, without failing any', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => cluster.startRun('slow', crypto.randomUUID())))
  const first = await cluster.server()
  await waitUntil(async () => (await cluster.db.$count(runs, eq(runs.status, 'running'))) === 40)
  await kill(first)
  const next = await cluster.server()
  await waitUntil(() => isIdle(cluster))
  const rows = await cluster.db.select().from(runs).where(inArray(runs.id, ids))
  expect(rows.map(({ status }) => status)).toEqual(ids.map(() => 'succeeded'))
  await kill(next)
})

it.each([
  [{ crashCount: 2, isolatedCrashes: 2 }, false],
  [{ crashCount: 9, isolatedCrashes: 1 }, false],
  [{ crashCount: 3, isolatedCrashes: 2 }, true],
])('treats a run as poison after three crashes at one step, two of them isolated: %o', (run, poison) => {
  expect(isPoison(run)).toBe(poison)
})
