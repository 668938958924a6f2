import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { type ChildProcessHandle, createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { findViolations, isIdle, waitForProgress } from '../testing/run-invariants.ts'
import { createThread } from '../threads/operations.ts'
import { startRun } from './operations.ts'

const home = await createCluster()

describe('queued turns', () => {
  it('executes the runs of a thread one at a time and in order, even when workers are killed', async () => {
    const threads: string[][] = []
    for (let i = 0; i < 3; i++) {
      const { id: threadId } = await invoke(createThread, {}, home.context)
      const ids: string[] = []
      for (let turn = 0; turn < 4; turn++) {
        const { id } = await invoke(
          startRun,
          { agent: 'worker', input: crypto.randomUUID(), threadId, whenBusy: 'enqueue' },
          home.context,
        )
        ids.push(id)
      }
      threads.push(ids)
    }
    let workers: ChildProcessHandle[] = await Promise.all([home.server(), home.server()])
    for (const killed of [1, 2, 2]) {
      await waitForProgress(home)
      await sleep(Math.random() * 300)
      await Promise.all(workers.slice(-killed).map((worker) => kill(worker)))
      const successors = await Promise.all(Array.from({ length: killed }, () => home.server()))
      workers = [...workers.slice(0, -killed), ...successors]
    }
    await waitUntil(() => isIdle(home))
    await Promise.all(workers.map((worker) => kill(worker)))

    expect(await findViolations(home, threads.flat())).toEqual([])
    for (const ids of threads) {
      const rows = await home.db.select().from(runs).where(inArray(runs.id, ids)).orderBy(asc(runs.turn))
      expect(rows.map(({ id }) => id)).toEqual(ids)
      for (const [i, row] of rows.entries()) {
        if (i === 0) continue
        const steps = await home.db.select().from(runSteps).where(eq(runSteps.runId, row.id))
        const firstActivity = Math.min(row.startedAt!.getTime(), ...steps.map(({ startedAt }) => startedAt.getTime()))
        expect(firstActivity).toBeGreaterThanOrEqual(rows[i - 1]!.finishedAt!.getTime())
      }
    }
  })
})
