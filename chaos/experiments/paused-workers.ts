import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runEvents, runSteps, runs } from '#agents/run-store/tables.ts'
import { type ChildProcessHandle, kill } from '#agents/testing/cluster.ts'
import { isIdle } from '#agents/testing/run-invariants.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** A worker sleeps, or is kept busy, for longer than its lease; another takes its runs over; then the first goes on. */
export const pausedWorkers: Experiment = {
  requirements: ['R6'],
  hypothesis: 'a worker that wakes up after others took over its runs writes nothing',
  trials: { short: 1, long: 100 },
  maxCounts: {
    'events told by the old holder after the takeover': 0,
    'steps written by the old holder after the takeover': 0,
    'acts under another key': 0,
    'acts beyond one for each holder': 0,
    'runs not at their right end': 0,
  },
  minCounts: { 'runs taken over': 3 },
  async setUp() {
    const home = await createCluster()
    const { db } = home
    let busy = false // one after the other, so that even two trials see both

    const eventsOfFirstOwner = (ids: string[]) =>
      db
        .select()
        .from(runEvents)
        .where(and(eq(runEvents.epoch, 1), inArray(runEvents.runId, ids)))
        .orderBy(asc(runEvents.runId), asc(runEvents.n))
    const answers = (ids: string[]) =>
      db
        .select()
        .from(runSteps)
        .where(and(eq(runSteps.epoch, 1), eq(runSteps.kind, 'model'), inArray(runSteps.runId, ids)))
        .orderBy(asc(runSteps.runId), asc(runSteps.seq))
    const actsOf = async (id: string) => (await home.effects()).filter(({ key }) => key.startsWith(`${id}:`))

    /** At a moment when it holds no lock in the database: with one it would hold up everybody, and nothing could be shown. */
    async function pauseProcess({ process }: ChildProcessHandle, ids: string[]) {
      for (;;) {
        process.kill('SIGSTOP')
        const free = db
          .update(runs)
          .set({ turn: 0 })
          .where(inArray(runs.id, ids))
          .returning()
          .then(
            () => true,
            () => false,
          )
        if (await Promise.race([free, sleep(1_000, false)])) return () => process.kill('SIGCONT')
        process.kill('SIGCONT')
        await free
      }
    }
    /** Until a file appears that lets it go on. */
    async function blockEventLoop(file: string) {
      await home.startRun('blocker')
      await waitUntil(async () => (await home.effects()).some(({ key }) => key === 'blocking'), 60_000)
      return () => writeFileSync(file, '')
    }

    return async (random, tally) => {
      busy = !busy
      const file = join(home.env.DATA_DIR!, 'go-on')
      rmSync(file, { force: true })
      const ids = await Promise.all(Array.from({ length: 3 }, () => home.startRun('slow')))
      const slowBeat = random.pick<Record<string, string>>([{}, { RUN_HEARTBEAT_MS: '60000' }]) // its beat tells it first, or only the fence stands in its way
      const pausedWorker = await home.server(busy ? { BLOCK_UNTIL: file } : slowBeat)
      await waitUntil(async () => (await Promise.all(ids.map(actsOf))).every((acts) => acts.length > 0), 60_000)
      const wake = busy ? await blockEventLoop(file) : await pauseProcess(pausedWorker, ids)
      const successor = await home.server()
      const taken = async () => db.$count(runs, and(inArray(runs.id, ids), eq(runs.epoch, 2)))
      await waitUntil(async () => (await taken()) === ids.length, 60_000)
      tally.add('runs taken over', await taken())
      const before = { eventsOfFirstOwner: await eventsOfFirstOwner(ids), answers: await answers(ids) }
      await sleep(random.between(0, 2_500)) // the sleeper's own calls have been answered by now, or not
      wake()
      await waitUntil(() => isIdle(home), 60_000)
      await sleep(500)
      if (JSON.stringify(await eventsOfFirstOwner(ids)) !== JSON.stringify(before.eventsOfFirstOwner))
        tally.add('events told by the old holder after the takeover')
      if (JSON.stringify(await answers(ids)) !== JSON.stringify(before.answers))
        tally.add('steps written by the old holder after the takeover')
      for (const id of ids) {
        const acts = await actsOf(id)
        if (acts.some(({ key }) => key !== `${id}:1`)) tally.add('acts under another key', 1, id)
        if (acts.length > 2) tally.add('acts beyond one for each holder', acts.length - 2, id)
      }
      for (const run of await db.select().from(runs).where(inArray(runs.id, ids)))
        if (run.answer !== 'Done.') tally.add('runs not at their right end', 1, `${run.id} ${run.status}`)
      await Promise.all([kill(successor), kill(pausedWorker)])
      await home.clearEffects()
    }
  },
}
