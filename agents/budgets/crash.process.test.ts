import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { findViolations, isIdle, startMany } from '../testing/run-invariants.ts'
import { startWithGraph } from '../testing/start-with-graph.ts'
import { getBudget, setBudget } from './operations.ts'
import { budgetReservations } from './tables.ts'

const cluster = await createCluster()
const { id: budgetId } = await invoke(setBudget, { period: 'month', tokens: 1_000_000 }, cluster.context)
const budgetStatus = () => invoke(getBudget, { budgetId }, cluster.context)
/** Four calls of 10 tokens in and 5 out. */
const tokensOfWorker = 60

it.each(['after-reserve:2', 'before-intent:9'])(
  'counts every call once and leaves no reservation after a kill at %s',
  async (FAILPOINT) => {
    const before = (await budgetStatus()).used
    const ids = [
      ...(await startMany(cluster, 3)),
      await startWithGraph(cluster, 'plain', 'worker', crypto.randomUUID()),
    ]
    const killedServer = await cluster.server({ FAILPOINT })
    await killedServer.died
    const next = await cluster.server()
    await waitUntil(() => isIdle(cluster))
    await kill(next)
    expect(await findViolations(cluster, ids)).toEqual([])
    const { used, reserved } = await budgetStatus()
    expect(used).toMatchObject({ runs: before.runs + ids.length, tokens: before.tokens + ids.length * tokensOfWorker })
    expect([reserved.tokens, await cluster.db.$count(budgetReservations)]).toEqual([0, 0])
  },
)

it('releases the reservation of a killed run that is cancelled before it resumes', async () => {
  const before = (await budgetStatus()).used.tokens
  const id = await cluster.startRun('worker', crypto.randomUUID())
  const killedServer = await cluster.server({ FAILPOINT: 'after-reserve' })
  await killedServer.died
  expect((await budgetStatus()).reserved.tokens).toBeGreaterThan(4_096)
  await cluster.db.update(runs).set({ status: 'queued' }).where(eq(runs.id, id)) // the state after a graceful shutdown
  expect((await cluster.owner.send('POST', `/runs/${id}/cancel`)).body.status).toBe('cancelled')
  expect(await budgetStatus()).toMatchObject({ used: { tokens: before }, reserved: { tokens: 0 } })
})
