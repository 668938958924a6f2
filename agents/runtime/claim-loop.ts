import type { Services } from '#platform/context.ts'
import { TaskCancelled } from '#platform/queue/queue.ts'
import { claimableRuns } from '../run-store/lease.ts'
import { type ActiveRuns, normalClaim } from './active-runs.ts'
import { RunTermination } from './interruptions.ts'

export type ClaimLoop = ReturnType<typeof createClaimLoop>

interface ClaimLoopOptions {
  services: Pick<Services, 'db' | 'log'>
  activeRuns: ActiveRuns
  concurrency: number
  isStopped(): boolean
  isDraining(): boolean
}

/** Starts runs, from wake-ups of the queue and from a sweep over the database, up to `concurrency` at a time. */
export function createClaimLoop({ services, activeRuns, concurrency, isStopped, isDraining }: ClaimLoopOptions) {
  const { db, log } = services
  /** More runs are due than there was capacity for. */
  let hasBacklog = false
  let sweeping: Promise<void> | undefined

  function sweep() {
    sweeping ??= claimDueRuns()
      .catch((err) => log.warn({ err }, 'Claimable runs could not be read.'))
      .finally(() => {
        sweeping = undefined
      })
    return sweeping
  }

  async function claimDueRuns() {
    const capacity = concurrency - activeRuns.size
    if (isStopped() || isDraining() || capacity <= 0) return
    const due = await claimableRuns(db, capacity)
    hasBacklog = due.length === capacity
    for (const { id } of due)
      if (!isStopped() && !isDraining() && !activeRuns.has(id) && activeRuns.size < concurrency)
        activeRuns.start(id, normalClaim)
  }

  return {
    /** Handles a notification of the queue about one run; resolves when this worker has finished with the run. */
    async onWakeUp(runId: string, signal: AbortSignal) {
      if (isStopped()) return
      // an active run may just be going to wait, so its wake-up must not be lost
      if (activeRuns.has(runId) || isDraining() || activeRuns.size >= concurrency) {
        hasBacklog = true
        return
      }
      const { controller, done } = activeRuns.start(runId, normalClaim)
      const abort = () => {
        // the queue's other reasons do not concern the lease: its lock may be lost, and `stop` handles the shutdown
        if (signal.reason instanceof TaskCancelled) controller.abort(new RunTermination('cancelled'))
      }
      signal.addEventListener('abort', abort, { once: true })
      await done
    },

    sweep,

    /** Sweeps again after a run has ended, where runs were left over. */
    onFree() {
      if (hasBacklog) void sweep()
    },

    /** Resolves when the sweep in progress, if any, has ended. */
    whenIdle: (): Promise<void> | undefined => sweeping,
  }
}
