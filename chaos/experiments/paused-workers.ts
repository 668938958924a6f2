import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runEvents, runSteps, runs } from '#agents/run-store/tables.ts'
import { kill } from '#agents/testing/cluster.ts'
import { isIdle } from '#agents/testing/run-invariants.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Pauses a worker, or blocks its event loop, for longer than its lease. Another worker claims its runs; then the first resumes. */
export const pausedWorkers: Experiment = {
  name: 'paused-workers',
  hypothesis: 'a paused worker writes nothing once another worker has claimed its runs',
  trials: { short: 1, long: 100 },
  maxCounts: {
    'events published by the paused worker after the takeover': 0,
    'steps written by the paused worker after the takeover': 0,
    'effects with another key': 0,
    'more than one effect per claim': 0,
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
    const readRuns = (ids: string[]) => db.select().from(runs).where(inArray(runs.id, ids))
    const effectsOf = async (id: string) => cluster.effects().filter(({ key }) => key.startsWith(`${id}:`))
    const countBlockings = async () => cluster.effects().filter(({ key }) => key === 'blocking').length

    /** Pauses a worker while it holds no lock in the database: a lock would block the other worker too. */
    async function pauseWithoutLock(ids: string[], pause: () => unknown, resume: () => unknown) {
      for (let attempt = 0; attempt < 20; attempt++) {
        await pause()
        const unlocked = db
          .update(runs)
          .set({ turn: 0 })
          .where(inArray(runs.id, ids))
          .then(
            () => true,
            () => false,
          )
        if (await Promise.race([unlocked, sleep(1_000, false)])) return
        resume()
        await unlocked
      }
      throw new Error('The worker held a lock at each pause.')
    }

    return async (random, counters) => {
      blocks = !blocks
      const file = join(cluster.env.DATA_DIR!, 'resume')
      const ids = await Promise.all(Array.from({ length: 3 }, () => cluster.startRun('slow')))
      // with a slow heartbeat, only the epoch in its statements keeps the paused worker from writing
      const heartbeat = random.pick<Record<string, string>>([{}, { RUN_HEARTBEAT_MS: '60000' }])
      const pausedWorker = await cluster.server(blocks ? { BLOCK_UNTIL: file } : heartbeat)
      await waitUntil(
        async () => (await Promise.all(ids.map(effectsOf))).every((effects) => effects.length > 0),
        60_000,
      )
      /** Stops the process, or has the model `blocker` block its event loop until the file exists. */
      async function pause() {
        if (!blocks) return pausedWorker.process.kill('SIGSTOP')
        rmSync(file, { force: true })
        const before = await countBlockings()
        await cluster.startRun('blocker')
        return waitUntil(async () => (await countBlockings()) > before, 60_000)
      }
      const resume = () => (blocks ? writeFileSync(file, '') : pausedWorker.process.kill('SIGCONT'))
      await pauseWithoutLock(ids, pause, resume)
      const successor = await cluster.server()
      // on a slow machine, a run may have ended before the pause
      await waitUntil(
        async () => (await readRuns(ids)).every(({ epoch, finishedAt }) => epoch > 1 || finishedAt !== null),
        60_000,
      )
      const takenOver = (await readRuns(ids)).filter(({ epoch }) => epoch > 1).map(({ id }) => id)
      counters.add('runs taken over', takenOver.length)
      const eventsBefore = JSON.stringify(await eventsOfFirstEpoch(takenOver))
      const stepsBefore = JSON.stringify(await modelStepsOfFirstEpoch(takenOver))
      await sleep(random.between(0, 2_500)) // the calls of the paused worker have returned by now, or not
      resume()
      await waitUntil(() => isIdle(cluster), 60_000)
      await sleep(500)
      if (JSON.stringify(await eventsOfFirstEpoch(takenOver)) !== eventsBefore)
        counters.add('events published by the paused worker after the takeover')
      if (JSON.stringify(await modelStepsOfFirstEpoch(takenOver)) !== stepsBefore)
        counters.add('steps written by the paused worker after the takeover')
      for (const { id, status, answer, epoch } of await readRuns(ids)) {
        const effects = await effectsOf(id)
        if (effects.some(({ key }) => key !== `${id}:1`)) counters.add('effects with another key', 1, id)
        if (effects.length > epoch) counters.add('more than one effect per claim', effects.length - epoch, id)
        if (answer !== 'Done.') counters.add('runs with a wrong outcome', 1, `${id} ${status}`)
      }
      await Promise.all([kill(successor), kill(pausedWorker)])
      cluster.clearEffects()
    }
  },
}
