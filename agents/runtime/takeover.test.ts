import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { and, asc, eq, inArray } from '#platform/db/query.ts'
import { invoke } from '#platform/invoke.ts'
import { cancelRun, getRun } from '../runs.ts'
import { runEvents, runSteps, runs } from '../tables.ts'
import { type Child, house, kill, until } from '../testing/house.ts'
import { plan } from '../testing/models.ts'

const home = await house()
/** One call that takes so long: longer than any machine is busy with other things between two lines of a test. */
const begin = (ms: number) => home.begin('planner', plan([['test_act', { ms }]]))

const status = async (runId: string) => (await invoke(getRun, { runId }, home.context)).status
const epochs = async (ids: string[]) => (await home.db.select().from(runs).where(inArray(runs.id, ids))).map(({ epoch }) => epoch)
const everything = async () => ({
  runs: (await home.db.select().from(runs).orderBy(asc(runs.id))).map(({ leaseUntil, ...run }) => run),
  steps: await home.db.select().from(runSteps).orderBy(asc(runSteps.runId), asc(runSteps.seq)),
  events: await home.db.select().from(runEvents).orderBy(asc(runEvents.runId), asc(runEvents.epoch), asc(runEvents.n)),
})
const toldByFirst = (ids: string[]) =>
  home.db
    .select()
    .from(runEvents)
    .where(and(eq(runEvents.epoch, 1), inArray(runEvents.runId, ids)))
    .orderBy(asc(runEvents.runId), asc(runEvents.n))
const acting = async (id: string) => (await home.acts()).some(({ key }) => key === `${id}:1`)

/** Stops it at a moment when it holds no lock in the database: with one it would hold up everybody, and nothing could be shown. */
async function putToSleep({ process }: Child, ids: string[]) {
  for (;;) {
    process.kill('SIGSTOP')
    const free = home.db
      .update(runs)
      .set({ turn: 0 })
      .where(inArray(runs.id, ids))
      .returning()
      .then(
        () => true,
        () => false,
      )
    if (await Promise.race([free, sleep(1_000, false)])) return
    process.kill('SIGCONT')
    await free
  }
}

it.each([
  ['its beat tells it first', {}],
  ['only the fence stands in its way', { RUN_BEAT_MS: '60000' }],
])('a worker that slept past its lease wakes up, and writes nothing: %s', async (_why, env: Record<string, string>) => {
  const ids = await Promise.all([begin(4_000), begin(4_000), begin(4_000)])
  const sleeper = await home.server(env)
  await until(async () => (await Promise.all(ids.map(acting))).every(Boolean))
  await putToSleep(sleeper, ids)
  const before = await toldByFirst(ids)
  const heir = await home.server()
  await until(async () => (await epochs(ids)).every((n) => n > 1))
  await sleep(4_100) // the sleeper's own calls have been answered by now
  sleeper.process.kill('SIGCONT')
  await until(async () => (await Promise.all(ids.map(status))).every((one) => one === 'succeeded'))
  expect(await toldByFirst(ids)).toEqual(before)
  expect(await home.db.$count(runSteps, and(eq(runSteps.epoch, 1), eq(runSteps.kind, 'model'), inArray(runSteps.runId, ids)))).toBe(3)
  for (const id of ids) expect(new Set((await home.acts()).filter(({ key }) => key.startsWith(id)).map(({ key }) => key))).toEqual(new Set([`${id}:1`]))

  const after = await everything()
  await kill(heir)
  await sleep(1_000)
  expect(await everything()).toEqual(after)
  await kill(sleeper)
})

it('a run is cancelled from another process, even in the middle of a tool', async () => {
  const worker = await home.server()
  const id = await begin(30_000)
  await until(() => acting(id))
  await invoke(cancelRun, { runId: id }, home.context)
  await until(async () => (await status(id)) === 'cancelled')
  await expect(invoke(cancelRun, { runId: id }, home.context)).rejects.toMatchObject({ status: 409, code: 'run-ended' })
  const [call] = await home.db
    .select()
    .from(runSteps)
    .where(and(eq(runSteps.runId, id), eq(runSteps.kind, 'tool')))
  expect(call!.state).toBe('intent') // it did not wait for the tool
  await kill(worker)
})

it('a run that nobody works on yet is cancelled at once', async () => {
  const id = await begin(30_000)
  await invoke(cancelRun, { runId: id }, home.context)
  expect(await status(id)).toBe('cancelled')
  const types = (await home.db.select().from(runEvents).where(eq(runEvents.runId, id))).map(({ type }) => type)
  expect(types).toEqual(['run.finished'])
})

it('a server that stops in good order hands its runs to the next, with no crash counted', async () => {
  const leaving = await home.server()
  const id = await begin(4_000)
  await until(() => acting(id))
  await kill(leaving, 'SIGTERM')
  expect(await invoke(getRun, { runId: id }, home.context)).toMatchObject({ status: 'queued' })
  expect((await home.db.select().from(runs).where(eq(runs.id, id)))[0]).toMatchObject({ crashCount: 0, loneCrashes: 0 })
  const next = await home.server()
  await until(async () => (await status(id)) === 'succeeded')
  await kill(next)
})
