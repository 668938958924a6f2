import { AsyncLocalStorage } from 'node:async_hooks'
import type { Services } from '#platform/context.ts'
import { newId } from '#platform/db/id.ts'
import { withTimeout } from '#platform/lib/timeout.ts'
import { TaskCancelled } from '#platform/queue/queue.ts'
import type { GraphAgent } from '../registry/graph.ts'
import { isTerminal, type Run } from '../run-store/events.ts'
import {
  type ClaimOptions,
  claimableRuns,
  claimRun,
  clearIsolated,
  nextQueuedInThread,
  type QuarantinedRun,
  quarantinedRuns,
  releaseRun,
  renewLeases,
  workerHeartbeats,
} from '../run-store/lease.ts'
import { createFailureDetector } from '../run-store/liveness.ts'
import { expireWaits } from '../run-store/waits.ts'
import { createEventWriter } from './event-writer.ts'
import { executeRun } from './execute.ts'
import { LeaseLost, RunTermination, WorkerShutdown } from './interruptions.ts'
import { createAgentCache, type ResolveModel } from './prepare-agent.ts'

export interface WorkerOptions {
  /** Agents that bring a graph; those of the library unless told. */
  graphs?: readonly GraphAgent[]
  resolve: ResolveModel
  concurrency: number
  /** How long a silent worker keeps its runs before another may take them over. */
  leaseMs: number
  /** How often leases are renewed, cancellations seen, and forgotten runs found. */
  heartbeatIntervalMs: number
}

type ClaimMode = Pick<ClaimOptions, 'includeQuarantined' | 'deadWorker' | 'isolated'>

interface ActiveRun {
  controller: AbortController
  done: Promise<void>
  run?: Run
}

/** How long one suspected run, or the wait for an empty worker, may keep others waiting; twice as long for each crash. */
const quarantineTimeoutMs = 15_000
/** So many suspects at once were hardly all the cause: those of a first crash are then examined in groups. */
const groupingThreshold = 32
const quarantineGroupSize = 16

/**
 * Takes runs and works on them. The bell makes it quick, the beat makes it certain.
 *
 * A run that was held when its worker went down is suspected until it moves again, and works alone: when it is due, this
 * worker takes nothing new, lets what it holds step aside between two turns, and examines the suspects one by one.
 */
export function startWorker(
  services: Services,
  { resolve, concurrency, leaseMs, heartbeatIntervalMs, graphs }: WorkerOptions,
) {
  const { db, events, log, queue } = services
  const workerId = newId()
  const prepareAgent = createAgentCache(services, resolve, graphs)
  const activeRuns = new Map<string, ActiveRun>()
  /** Whoever rings may be inside a graph of another run, whose signals and callbacks LangChain would hand on to this one. */
  const runOutsideCaller = AsyncLocalStorage.snapshot()
  let stopped = false
  let drainingQuarantine = false
  /** There is more to do than there was room for. */
  let hasBacklog = false
  let heartbeatsUntilDrain = 1
  /** Workers whose runs may be taken over. */
  let deadWorkers: string[] = []
  const detectDeadWorkers = createFailureDetector(leaseMs)

  function startRun(runId: string, manner: ClaimMode): Promise<void> {
    const mine: ActiveRun = { controller: new AbortController(), done: Promise.resolve() }
    activeRuns.set(runId, mine)
    mine.done = runOutsideCaller(claimAndExecute, runId, mine, manner)
      .catch((err) => log.error({ err, runId }, 'a run was interrupted'))
      .finally(() => {
        activeRuns.delete(runId)
        if (hasBacklog) void sweep()
      })
    return mine.done
  }

  async function claimAndExecute(runId: string, mine: ActiveRun, manner: ClaimMode) {
    const taken = await claimRun(db, runId, { worker: workerId, leaseMs, ...manner })
    if (!taken) return
    const { run, events: told } = taken
    mine.run = run
    const teller = createEventWriter(events, runId, told.at(-1)!)
    teller.publish(told)
    await executeRun(run, {
      services,
      eventWriter: teller,
      controller: mine.controller,
      prepareAgent,
      shouldYield: () => drainingQuarantine,
    }).finally(teller.discardPending)
    if (isTerminal(run.status) || run.status === 'waiting') await events.end(runId)
    if (isTerminal(run.status) && run.parentStep !== null) await queue('runs').enqueue(run.parentRunId!)
    if (isTerminal(run.status) && run.threadId) await notifyNextInThread(run.threadId)
  }

  /** What waits in its thread would also be found by the sweep, only later. */
  async function notifyNextInThread(threadId: string) {
    const next = await nextQueuedInThread(db, threadId)
    if (next) await queue('runs').enqueue(next)
  }

  /** The bell: news about one run, from whoever started it. */
  async function onWakeUp(runId: string, signal: AbortSignal) {
    if (stopped) return
    if (activeRuns.has(runId)) {
      hasBacklog = true // news for a run that is just coming to rest
      return
    }
    if (drainingQuarantine || activeRuns.size >= concurrency) {
      hasBacklog = true
      return
    }
    const done = startRun(runId, { includeQuarantined: false, isolated: false })
    const { controller } = activeRuns.get(runId)!
    const abort = () => {
      // a lost lock of the bell is none of our leases; that we stop we know from `stop`
      if (signal.reason instanceof TaskCancelled) controller.abort(new RunTermination('cancelled'))
    }
    signal.addEventListener('abort', abort, { once: true })
    await done
  }

  let sweeping: Promise<void> | undefined
  const sweep = () => {
    sweeping ??= claimDueRuns()
      .catch((err) => log.warn({ err }, 'the runs that are due could not be read'))
      .finally(() => {
        sweeping = undefined
      })
    return sweeping
  }

  async function claimDueRuns() {
    const room = concurrency - activeRuns.size
    if (stopped || drainingQuarantine || room <= 0) return
    const due = await claimableRuns(db, room)
    hasBacklog = due.length === room
    for (const { id } of due)
      if (!stopped && !drainingQuarantine && !activeRuns.has(id) && activeRuns.size < concurrency)
        void startRun(id, { includeQuarantined: false, isolated: false })
  }

  /** Suspects, one by one, with nothing else in this process that could be the cause, or the victim. */
  async function drainQuarantine() {
    drainingQuarantine = true
    try {
      await withTimeout(whenAllDone(), quarantineTimeoutMs)
      const inGroups = (await quarantinedRuns(db, deadWorkers, groupingThreshold + 1)).length > groupingThreshold
      while (!stopped && activeRuns.size === 0) {
        const group = nextQuarantineGroup(await quarantinedRuns(db, deadWorkers, quarantineGroupSize), inGroups)
        if (group.length === 0 || stopped) return
        const alone = group.length === 1
        const done = Promise.all(
          group.map(({ id, deadWorker }) => startRun(id, { includeQuarantined: true, deadWorker, isolated: alone })),
        )
        await withTimeout(done, quarantineTimeoutMs * 2 ** Math.max(...group.map(({ crashes }) => crashes)))
        for (const { run } of activeRuns.values()) if (run && alone) await clearIsolated(db, run)
      }
      heartbeatsUntilDrain = Math.ceil((2 * quarantineTimeoutMs) / heartbeatIntervalMs) // something here takes long: let others have their turn
    } finally {
      drainingQuarantine = false
      void sweep()
    }
  }

  const whenAllDone = () => Promise.all([...activeRuns.values()].map(({ done }) => done))

  async function heartbeat() {
    const before = [...activeRuns].filter(([, { run }]) => run) // only what was ours when we asked
    const renewed = new Map((await renewLeases(db, workerId, leaseMs)).map((run) => [run.id, run]))
    for (const [id, { controller, run }] of before) {
      const now = renewed.get(id)
      if (now?.epoch !== run!.epoch) controller.abort(new LeaseLost())
      else if (now.cancelAt) controller.abort(new RunTermination('cancelled'))
    }
    // ours, and nobody works on it: the database was away when it should have been handed back
    for (const [id, run] of renewed) if (!activeRuns.has(id)) await releaseRun(db, run)
    deadWorkers = detectDeadWorkers(await workerHeartbeats(db, workerId))
    await expireWaits(db, services.now())
    await sweep()
    if (drainingQuarantine || stopped) return
    const [suspect] = await quarantinedRuns(db, deadWorkers, 1)
    if (!suspect) heartbeatsUntilDrain = 1
    else if (activeRuns.size === 0 || heartbeatsUntilDrain-- <= 0)
      quarantineDrain = drainQuarantine().catch((err) => log.warn({ err }, 'suspected runs could not be examined'))
  }

  let quarantineDrain = Promise.resolve()
  let lastHeartbeat = Promise.resolve()
  const scheduleHeartbeat = () => {
    lastHeartbeat = lastHeartbeat.then(heartbeat).catch((err) => log.warn({ err }, 'the beat of the worker failed'))
  }
  const timer = setInterval(scheduleHeartbeat, heartbeatIntervalMs)
  scheduleHeartbeat()
  const queueWorker = queue('runs').startWorker(onWakeUp, { concurrency })

  return {
    /** Hands back what it holds, at a point from which it goes on elsewhere, and waits until it has. */
    async stop() {
      stopped = true
      clearInterval(timer)
      for (const { controller } of activeRuns.values()) controller.abort(new WorkerShutdown())
      await lastHeartbeat
      for (const { controller } of activeRuns.values()) controller.abort(new WorkerShutdown())
      await Promise.all([queueWorker.stop(), sweeping, quarantineDrain, whenAllDone()])
    },
  }
}

/** Those who were there at a single crash come first, and when they are many, several at a time; a second crash is examined alone. */
function nextQuarantineGroup(suspects: QuarantinedRun[], inGroups: boolean): QuarantinedRun[] {
  const first = suspects.filter(({ crashes }) => crashes <= 1)
  return inGroups && first.length > 1 ? first : suspects.slice(0, 1)
}
