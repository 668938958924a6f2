import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { findViolations, isIdle, startMany } from '../testing/run-invariants.ts'
import { startWithGraph } from '../testing/start-with-graph.ts'
import { getBudget, setBudget } from './operations.ts'
import { budgetReservations } from './tables.ts'

const home = await createCluster()
const { id: budgetId } = await invoke(setBudget, { period: 'month', tokens: 1_000_000 }, home.context)
const standing = () => invoke(getBudget, { budgetId }, home.context)
/** Four calls of 10 tokens in and 5 out. */
const tokensOfWorker = 60

it.each(['after-reserve:2', 'before-intent:9'])(
  'killed %s, every call is counted once, and nothing stays reserved',
  async (FAILPOINT) => {
    const before = (await standing()).used
    const ids = [...(await startMany(home, 3)), await startWithGraph(home, 'plain', 'worker', crypto.randomUUID())]
    const doomed = await home.server({ FAILPOINT })
    await doomed.died
    const next = await home.server()
    await waitUntil(() => isIdle(home))
    await kill(next)
    expect(await findViolations(home, ids)).toEqual([])
    const { used, reserved } = await standing()
    expect(used).toMatchObject({ runs: before.runs + ids.length, tokens: before.tokens + ids.length * tokensOfWorker })
    expect([reserved.tokens, await home.db.$count(budgetReservations)]).toEqual([0, 0])
  },
)

it('killed with a call under way, a run that is cancelled before anybody resumes it leaves nothing reserved', async () => {
  const before = (await standing()).used.tokens
  const id = await home.startRun('worker', crypto.randomUUID())
  const doomed = await home.server({ FAILPOINT: 'after-reserve' })
  await doomed.died
  expect((await standing()).reserved.tokens).toBeGreaterThan(4_096)
  await home.db.update(runs).set({ status: 'queued' }).where(eq(runs.id, id)) // as a worker does that stops in good order
  expect((await home.owner.send('POST', `/runs/${id}/cancel`)).body.status).toBe('cancelled')
  expect(await standing()).toMatchObject({ used: { tokens: before }, reserved: { tokens: 0 } })
})
