import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { house, kill, until } from '../testing/cluster.ts'
import { atRest, beginMany, faultsOf } from '../testing/run-invariants.ts'
import { beginWithGraph } from '../testing/start-with-graph.ts'
import { getBudget, setBudget } from './operations.ts'
import { budgetHolds } from './tables.ts'

const home = await house()
const { id: budgetId } = await invoke(setBudget, { period: 'month', tokens: 1_000_000 }, home.context)
const standing = () => invoke(getBudget, { budgetId }, home.context)
/** Four calls of 10 tokens in and 5 out. */
const tokensOfWorker = 60

it.each(['after-reserve:2', 'before-intent:9'])('killed %s, every call is counted once, and nothing stays reserved', async (FAILPOINT) => {
  const before = (await standing()).used
  const ids = [...(await beginMany(home, 3)), await beginWithGraph(home, 'plain', 'worker', crypto.randomUUID())]
  const doomed = await home.server({ FAILPOINT })
  await doomed.died
  const next = await home.server()
  await until(() => atRest(home))
  await kill(next)
  expect(await faultsOf(home, ids)).toEqual([])
  const { used, reserved } = await standing()
  expect(used).toMatchObject({ runs: before.runs + ids.length, tokens: before.tokens + ids.length * tokensOfWorker })
  expect([reserved.tokens, await home.db.$count(budgetHolds)]).toEqual([0, 0])
})

it('killed with a call under way, a run that is cancelled before anybody resumes it leaves nothing reserved', async () => {
  const before = (await standing()).used.tokens
  const id = await home.begin('worker', crypto.randomUUID())
  const doomed = await home.server({ FAILPOINT: 'after-reserve' })
  await doomed.died
  expect((await standing()).reserved.tokens).toBeGreaterThan(4_096)
  await home.db.update(runs).set({ status: 'queued' }).where(eq(runs.id, id)) // as a worker does that stops in good order
  expect((await home.owner.send('POST', `/runs/${id}/cancel`)).body.status).toBe('cancelled')
  expect(await standing()).toMatchObject({ used: { tokens: before }, reserved: { tokens: 0 } })
})
