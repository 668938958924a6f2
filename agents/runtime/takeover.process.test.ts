import { expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runEvents, runSteps, runs } from '../run-store/tables.ts'
import { cancelRun, getRun } from '../runs/operations.ts'
import { createCluster, waitUntil } from '../testing/cluster.ts'
import { plan } from '../testing/scripted-models.ts'
import { createSuccession } from '../testing/succession.ts'

const cluster = await createCluster()
const servers = createSuccession(cluster)
/** Starts a run with one tool call of this duration, which must exceed the time between two lines of the test. */
const startWithDelay = (ms: number) => cluster.startRun('planner', plan([['test_act', { ms }]]))

const status = async (runId: string) => (await invoke(getRun, { runId }, cluster.context)).status
const hasActed = async (id: string) => cluster.effects().some(({ key }) => key === `${id}:1`)

it('cancels a run at once when no worker has claimed it', async () => {
  await servers.kill() // so that it takes no run of this test
  const id = await startWithDelay(30_000)
  await invoke(cancelRun, { runId: id }, cluster.context)
  expect(await status(id)).toBe('cancelled')
  const types = (await cluster.db.select().from(runEvents).where(eq(runEvents.runId, id))).map(({ type }) => type)
  expect(types).toEqual(['run.finished'])
})

it('cancels a run from another process, even during a tool call', async () => {
  await servers.running()
  const id = await startWithDelay(30_000)
  await waitUntil(() => hasActed(id))
  await invoke(cancelRun, { runId: id }, cluster.context)
  await waitUntil(async () => (await status(id)) === 'cancelled')
  await expect(invoke(cancelRun, { runId: id }, cluster.context)).rejects.toMatchObject({
    status: 409,
    code: 'run-ended',
  })
  const [call] = await cluster.db
    .select()
    .from(runSteps)
    .where(and(eq(runSteps.runId, id), eq(runSteps.kind, 'tool')))
  expect(call!.state).toBe('intent') // the cancellation did not wait for the tool
})

it('releases its runs on a graceful shutdown without counting a crash', async () => {
  await servers.running()
  const id = await startWithDelay(4_000)
  await waitUntil(() => hasActed(id))
  await servers.kill('SIGTERM')
  expect(await invoke(getRun, { runId: id }, cluster.context)).toMatchObject({ status: 'queued' })
  expect((await cluster.db.select().from(runs).where(eq(runs.id, id)))[0]).toMatchObject({
    crashCount: 0,
    isolatedCrashes: 0,
  })
  await servers.running()
  await waitUntil(async () => (await status(id)) === 'succeeded')
})
