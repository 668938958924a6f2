import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { createCluster, waitUntil } from '../testing/cluster.ts'
import { findViolations, isIdle, startMany } from '../testing/run-invariants.ts'
import { startWithGraph } from '../testing/start-with-graph.ts'
import { createSuccession } from '../testing/succession.ts'
import { getBudget, setBudget } from './operations.ts'
import { budgetReservations } from './tables.ts'

const cluster = await createCluster()
const servers = createSuccession(cluster)
const { id: budgetId } = await invoke(setBudget, { period: 'month', tokens: 1_000_000 }, cluster.context)
const budgetStatus = () => invoke(getBudget, { budgetId }, cluster.context)
/** Four calls of 10 tokens in and 5 out. */
const tokensOfWorker = 60

it('counts every call once and leaves no reservation after kills at two failpoints', async () => {
  const before = (await budgetStatus()).used
  const ids = [...(await startMany(cluster, 3)), await startWithGraph(cluster, 'plain', 'worker', crypto.randomUUID())]
  for (const failpoint of ['after-reserve:2', 'before-intent:9']) {
    const killedServer = await servers.armed(failpoint)
    await killedServer.died
  }
  await servers.running()
  await waitUntil(() => isIdle(cluster))
  expect(await findViolations(cluster, ids)).toEqual([])
  const { used, reserved } = await budgetStatus()
  expect(used).toMatchObject({ runs: before.runs + ids.length, tokens: before.tokens + ids.length * tokensOfWorker })
  expect([reserved.tokens, await cluster.db.$count(budgetReservations)]).toEqual([0, 0])
})

it('releases the reservation of a killed run that is cancelled before it resumes', async () => {
  const before = (await budgetStatus()).used.tokens
  const killedServer = await servers.armed('after-reserve')
  const id = await cluster.startRun('worker', crypto.randomUUID())
  await killedServer.died
  expect((await budgetStatus()).reserved.tokens).toBeGreaterThan(4_096)
  await cluster.db.update(runs).set({ status: 'queued' }).where(eq(runs.id, id)) // the state after a graceful shutdown
  expect((await cluster.owner.send('POST', `/runs/${id}/cancel`)).body.status).toBe('cancelled')
  expect(await budgetStatus()).toMatchObject({ used: { tokens: before }, reserved: { tokens: 0 } })
})
