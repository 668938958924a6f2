import type { Services } from '#platform/context.ts'
import { releaseRun, renewLeases, workerHeartbeats } from '../run-store/lease.ts'
import { createFailureDetector } from '../run-store/liveness.ts'
import { expireWaits } from '../run-store/waits.ts'
import type { ActiveRuns } from './active-runs.ts'
import { LeaseLost, RunTermination } from './interruptions.ts'

interface HeartbeatOptions {
  services: Pick<Services, 'db' | 'now'>
  activeRuns: ActiveRuns
  workerId: string
  leaseMs: number
}

/** Renews the leases of this worker, aborts runs it has lost or must cancel, and detects dead workers. */
export function createHeartbeat({ services: { db, now }, activeRuns, workerId, leaseMs }: HeartbeatOptions) {
  const detectDeadWorkers = createFailureDetector(leaseMs)
  let deadWorkers: string[] = []

  return {
    async run() {
      const claimed = activeRuns.claimed() // before the statement: a run claimed meanwhile is not in its result
      const renewed = new Map((await renewLeases(db, workerId, leaseMs)).map((run) => [run.id, run]))
      for (const [id, { controller, run }] of claimed) {
        const lease = renewed.get(id)
        if (lease?.epoch !== run.epoch) controller.abort(new LeaseLost())
        else if (lease.cancelAt) controller.abort(new RunTermination('cancelled'))
      }
      // a lease without an active run: the database was unavailable when the run should have been released
      for (const [id, run] of renewed) if (!activeRuns.has(id)) await releaseRun(db, run)
      deadWorkers = detectDeadWorkers(await workerHeartbeats(db, workerId))
      await expireWaits(db, now())
    },

    /** Returns the workers whose runs may be claimed by others. */
    deadWorkers: () => deadWorkers,
  }
}
