import { expect, it, onTestFinished } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runEvents, runSteps, runs } from '../run-store/tables.ts'
import { cancelRun, getRun } from '../runs/operations.ts'
import { createCluster, kill, repeatIfBusy, waitUntil } from '../testing/cluster.ts'
import { plan } from '../testing/scripted-models.ts'

const home = await createCluster()
/** One call that takes so long: longer than any machine is busy with other things between two lines of a test. */
const begin = (ms: number) => home.startRun('planner', plan([['test_act', { ms }]]))

/** A server that ends with its test, also where the test fails: one that lived on would take the runs of the next test. */
const ownServer = async () => {
  const server = await home.server()
  onTestFinished(() => kill(server))
  return server
}

const status = async (runId: string) => (await invoke(getRun, { runId }, home.context)).status
const acting = async (id: string) => (await home.effects()).some(({ key }) => key === `${id}:1`)

it('a run is cancelled from another process, even in the middle of a tool', async () => {
  await ownServer()
  const id = await begin(30_000)
  await waitUntil(() => acting(id))
  await repeatIfBusy(() => invoke(cancelRun, { runId: id }, home.context))
  await waitUntil(async () => (await status(id)) === 'cancelled')
  await expect(invoke(cancelRun, { runId: id }, home.context)).rejects.toMatchObject({ status: 409, code: 'run-ended' })
  const [call] = await home.db
    .select()
    .from(runSteps)
    .where(and(eq(runSteps.runId, id), eq(runSteps.kind, 'tool')))
  expect(call!.state).toBe('intent') // it did not wait for the tool
})

it('a run that nobody works on yet is cancelled at once', async () => {
  const id = await begin(30_000)
  await repeatIfBusy(() => invoke(cancelRun, { runId: id }, home.context))
  expect(await status(id)).toBe('cancelled')
  const types = (await home.db.select().from(runEvents).where(eq(runEvents.runId, id))).map(({ type }) => type)
  expect(types).toEqual(['run.finished'])
})

it('a server that stops in good order hands its runs to the next, with no crash counted', async () => {
  const leaving = await ownServer()
  const id = await begin(4_000)
  await waitUntil(() => acting(id))
  await kill(leaving, 'SIGTERM')
  expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({ status: 'queued' })
  expect((await home.db.select().from(runs).where(eq(runs.id, id)))[0]).toMatchObject({
    crashCount: 0,
    isolatedCrashes: 0,
  })
  await ownServer()
  await waitUntil(async () => (await status(id)) === 'succeeded')
})
