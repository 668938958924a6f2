import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runEvents, runSteps, runs } from '#agents/run-store/tables.ts'
import { type ChildProcessHandle, kill } from '#agents/testing/cluster.ts'
import { isIdle } from '#agents/testing/run-invariants.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Pauses a worker, or blocks its event loop, for longer than its lease. Another worker claims its runs; then the first resumes. */
export const pausedWorkers: Experiment = {
  requirements: ['R6'],
  hypothesis: 'a paused worker writes nothing once another worker has claimed its runs',
  trials: { short: 1, long: 100 },
  maxCounts: {
    'events published by the paused worker after the takeover': 0,
    'steps written by the paused worker after the takeover': 0,
    'effects with another key': 0,
    'more than one effect per worker': 0,
    'runs with a wrong outcome': 0,
  },
  minCounts: { 'runs taken over': 3 },
  async setUp() {
    const cluster = await createCluster()
    const { db } = cluster
    let blocks = false // alternates, so that two trials try both

    const eventsOfFirstEpoch = (ids: string[]) =>
      db
        .select()
        .from(runEvents)
        .where(and(eq(runEvents.epoch, 1), inArray(runEvents.runId, ids)))
        .orderBy(asc(runEvents.runId), asc(runEvents.n))
    const modelStepsOfFirstEpoch = (ids: string[]) =>
      db
        .select()
        .from(runSteps)
        .where(and(eq(runSteps.epoch, 1), eq(runSteps.kind, 'model'), inArray(runSteps.runId, ids)))
        .orderBy(asc(runSteps.runId), asc(runSteps.seq))
    const effectsOf = async (id: string) => (await cluster.effects()).filter(({ key }) => key.startsWith(`${id}:`))

    /** Stops the process while it holds no lock in the database: a lock would block the other worker too. Returns how to resume. */
    async function pauseProcess({ process }: ChildProcessHandle, ids: string[]) {
      for (;;) {
        process.kill('SIGSTOP')
        const unlocked = db
          .update(runs)
          .set({ turn: 0 })
          .where(inArray(runs.id, ids))
          .returning()
          .then(
            () => true,
            () => false,
          )
        if (await Promise.race([unlocked, sleep(1_000, false)])) return () => process.kill('SIGCONT')
        process.kill('SIGCONT')
        await unlocked
      }
    }

    /** Blocks the event loop of the worker. Returns how to resume. */
    async function blockEventLoop(file: string) {
      await cluster.startRun('blocker')
      await waitUntil(async () => (await cluster.effects()).some(({ key }) => key === 'blocking'), 60_000)
      return () => writeFileSync(file, '')
    }

    return async (random, counters) => {
      blocks = !blocks
      const file = join(cluster.env.DATA_DIR!, 'resume')
      rmSync(file, { force: true })
      const ids = await Promise.all(Array.from({ length: 3 }, () => cluster.startRun('slow')))
      // with a slow heartbeat, only the epoch in its statements keeps the paused worker from writing
      const heartbeat = random.pick<Record<string, string>>([{}, { RUN_HEARTBEAT_MS: '60000' }])
      const pausedWorker = await cluster.server(blocks ? { BLOCK_UNTIL: file } : heartbeat)
      await waitUntil(
        async () => (await Promise.all(ids.map(effectsOf))).every((effects) => effects.length > 0),
        60_000,
      )
      const resume = blocks ? await blockEventLoop(file) : await pauseProcess(pausedWorker, ids)
      const successor = await cluster.server()
      const takenOver = () => db.$count(runs, and(inArray(runs.id, ids), eq(runs.epoch, 2)))
      await waitUntil(async () => (await takenOver()) === ids.length, 60_000)
      counters.add('runs taken over', await takenOver())
      const before = { events: await eventsOfFirstEpoch(ids), steps: await modelStepsOfFirstEpoch(ids) }
      await sleep(random.between(0, 2_500)) // the calls of the paused worker have returned by now, or not
      resume()
      await waitUntil(() => isIdle(cluster), 60_000)
      await sleep(500)
      if (JSON.stringify(await eventsOfFirstEpoch(ids)) !== JSON.stringify(before.events))
        counters.add('events published by the paused worker after the takeover')
      if (JSON.stringify(await modelStepsOfFirstEpoch(ids)) !== JSON.stringify(before.steps))
        counters.add('steps written by the paused worker after the takeover')
      for (const id of ids) {
        const effects = await effectsOf(id)
        if (effects.some(({ key }) => key !== `${id}:1`)) counters.add('effects with another key', 1, id)
        if (effects.length > 2) counters.add('more than one effect per worker', effects.length - 2, id)
      }
      for (const { id, status, answer } of await db.select().from(runs).where(inArray(runs.id, ids)))
        if (answer !== 'Done.') counters.add('runs with a wrong outcome', 1, `${id} ${status}`)
      await Promise.all([kill(successor), kill(pausedWorker)])
      await cluster.clearEffects()
    }
  },
}
