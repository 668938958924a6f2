import type { Services } from '#platform/context.ts'
import { newId } from '#platform/db/id.ts'
import type { GraphAgent } from '../registry/graph.ts'
import { isTerminal } from '../run-store/events.ts'
import { claimRun, nextQueuedInThread } from '../run-store/lease.ts'
import { type ActiveRun, ActiveRuns, type ClaimMode } from './active-runs.ts'
import { createClaimLoop } from './claim-loop.ts'
import { createEventWriter } from './event-writer.ts'
import { executeRun } from './execute.ts'
import { createHeartbeat } from './heartbeat.ts'
import { WorkerShutdown } from './interruptions.ts'
import { createAgentCache, type ResolveModel } from './prepare-agent.ts'
import { createQuarantine } from './quarantine.ts'

export interface WorkerOptions {
  /** Agents with a graph. Defaults to those of the library. */
  graphs?: readonly GraphAgent[]
  resolve: ResolveModel
  /** Maximum number of runs executed at the same time. */
  concurrency: number
  /** Milliseconds without a heartbeat after which other workers may claim the runs of this one. */
  leaseMs: number
  /** Milliseconds between heartbeats: renewal of leases, cancellations, sweep. */
  heartbeatIntervalMs: number
}

/**
 * Claims and executes runs. Queue notifications keep latency low; a periodic sweep guarantees that no run is missed.
 *
 * A run that was claimed when its worker crashed stays in quarantine until it advances. To execute it isolated, the worker
 * claims nothing new, releases its other runs between two turns, and executes the quarantined runs one by one.
 */
export function startWorker(
  services: Services,
  { resolve, concurrency, leaseMs, heartbeatIntervalMs, graphs }: WorkerOptions,
) {
  const { db, events, log, queue } = services
  const workerId = newId()
  const prepareAgent = createAgentCache(services, resolve, graphs)
  let stopped = false
  const isStopped = () => stopped

  const activeRuns = new ActiveRuns({ log, execute: claimAndExecute, onFree: () => claimLoop.onFree() })
  const heartbeat = createHeartbeat({ services, activeRuns, workerId, leaseMs })
  const { deadWorkers } = heartbeat
  const quarantine = createQuarantine({
    services,
    activeRuns,
    heartbeatIntervalMs,
    isStopped,
    deadWorkers,
    sweep: () => claimLoop.sweep(),
  })
  const { isDraining } = quarantine
  const claimLoop = createClaimLoop({ services, activeRuns, concurrency, isStopped, isDraining })

  async function claimAndExecute(runId: string, active: ActiveRun, mode: ClaimMode) {
    const claimed = await claimRun(db, runId, { worker: workerId, leaseMs, ...mode })
    if (!claimed) return
    const { run } = claimed
    active.run = run
    const eventWriter = createEventWriter(events, runId, claimed.events.at(-1)!)
    eventWriter.publish(claimed.events)
    const { controller } = active
    await executeRun(run, { services, eventWriter, controller, prepareAgent, shouldYield: isDraining }).finally(
      eventWriter.discardPending,
    )
    if (isTerminal(run.status) || run.status === 'waiting') await events.end(runId)
    if (isTerminal(run.status) && run.parentStep !== null) await queue('runs').enqueue(run.parentRunId!)
    if (isTerminal(run.status) && run.threadId) await notifyNextInThread(run.threadId)
  }

  /** Wakes the next run of the thread at once. Without it, the sweep would find the run later. */
  async function notifyNextInThread(threadId: string) {
    const next = await nextQueuedInThread(db, threadId)
    if (next) await queue('runs').enqueue(next)
  }

  let lastHeartbeat = Promise.resolve()
  /** A slow heartbeat delays the next one but never skips it: the cadence of the renewals is what keeps the leases. */
  const scheduleHeartbeat = () => {
    lastHeartbeat = lastHeartbeat
      .then(async () => {
        await heartbeat.run()
        await claimLoop.sweep()
        await quarantine.check()
      })
      .catch((err) => log.warn({ err }, 'A heartbeat of the worker failed.'))
  }
  const timer = setInterval(scheduleHeartbeat, heartbeatIntervalMs)
  scheduleHeartbeat()
  const queueWorker = queue('runs').startWorker(claimLoop.onWakeUp, { concurrency })

  return {
    /** Releases the active runs at a point from which another worker can continue, and waits until that is done. */
    async stop() {
      stopped = true
      clearInterval(timer)
      activeRuns.abortAll(new WorkerShutdown())
      await lastHeartbeat
      activeRuns.abortAll(new WorkerShutdown()) // runs claimed meanwhile
      await Promise.all([queueWorker.stop(), claimLoop.whenIdle(), quarantine.whenIdle(), activeRuns.whenAllDone()])
    },
  }
}
