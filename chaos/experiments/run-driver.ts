import { setImmediate } from 'node:timers/promises'
import type { Run } from '#agents/run-store/events.ts'
import { claimRun, releaseRun } from '#agents/run-store/lease.ts'
import { runs } from '#agents/run-store/tables.ts'
import { runWaits } from '#agents/run-store/wait-tables.ts'
import { expireWaits } from '#agents/run-store/waits.ts'
import { cancelRun } from '#agents/runs/operations.ts'
import { resolveUnknownOutcome } from '#agents/runs/step-operations.ts'
import { createEventWriter } from '#agents/runtime/event-writer.ts'
import { executeRun } from '#agents/runtime/execute.ts'
import { LeaseLost } from '#agents/runtime/interruptions.ts'
import { createAgentCache } from '#agents/runtime/prepare-agent.ts'
import { openJournal } from '#agents/runtime/run-journal.ts'
import { resolveScripted } from '#agents/testing/scripted-models.ts'
import { decideApproval } from '#agents/waits/approval-operations.ts'
import { submitToolResult } from '#agents/waits/operations.ts'
import type { Context, Services } from '#platform/context.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { Problem } from '#platform/problem.ts'
import { type RunTransition, waitReasonsOf } from './run-transitions.ts'

/** Creates a driver that stands in for all workers: it applies single transitions to runs, and knows which runs are claimed. */
export function createRunDriver(services: Services, context: Context) {
  const { db, events, now } = services
  const prepareAgent = createAgentCache(services, resolveScripted)
  const claimedRuns = new Map<string, Run>()
  /** Workers that no longer send heartbeats, by the run that they hold. */
  const deadWorkers = new Map<string, string>()

  async function findOpenWait(runId: string, transition: RunTransition) {
    const [wait] = await db
      .select()
      .from(runWaits)
      .where(
        and(
          eq(runWaits.runId, runId),
          eq(runWaits.state, 'open'),
          inArray(runWaits.reason, waitReasonsOf[transition] ?? ['subagent']),
        ),
      )
      .orderBy(asc(runWaits.seq))
      .limit(1)
    return wait
  }

  async function claim(runId: string) {
    const deadWorker = deadWorkers.get(runId)
    const claimed = await claimRun(db, runId, {
      worker: crypto.randomUUID(),
      leaseMs: 60_000,
      includeQuarantined: true,
      isolated: false,
      ...(deadWorker !== undefined && { deadWorker }),
    })
    if (claimed) claimedRuns.set(runId, claimed.run)
  }

  async function execute(run: Run, interruptAfterTurns?: number) {
    claimedRuns.delete(run.id)
    const eventWriter = createEventWriter(events, run.id, { epoch: run.epoch, n: 10 })
    const controller = new AbortController()
    const done = executeRun(run, { services, eventWriter, controller, prepareAgent, shouldYield: () => false })
    if (interruptAfterTurns !== undefined) {
      for (let i = 0; i < interruptAfterTurns; i++) await setImmediate()
      controller.abort(new LeaseLost())
    }
    await done
  }

  /** Writes to the run as the worker of the previous epoch. Throws if the write is not rejected. */
  async function writeAsZombie(run: Run) {
    const epoch = run.epoch - 1
    const eventWriter = createEventWriter(events, run.id, { epoch, n: 90 })
    const journal = await openJournal(db, { ...run, epoch }, eventWriter, () => {})
    const isRejected = await journal.end('failed', null).then(
      () => false,
      (error) => error instanceof LeaseLost,
    )
    if (!isRejected) throw new Error('A worker that had lost its lease has written to the run.')
  }

  async function transit(transition: RunTransition, runId: string, turns: number) {
    const wait = await findOpenWait(runId, transition)
    const step = wait?.seq ?? 1
    const run = claimedRuns.get(runId)
    switch (transition) {
      case 'claim':
        return claim(runId)
      case 'execute':
        return run && execute(run)
      case 'interrupt':
        return run && execute(run, turns)
      case 'release':
        claimedRuns.delete(runId)
        return run && releaseRun(db, run)
      case 'crash': {
        const [row] = await db.select().from(runs).where(eq(runs.id, runId))
        if (row?.worker) deadWorkers.set(runId, row.worker)
        return
      }
      case 'zombie':
        return run && writeAsZombie(run)
      case 'approve':
      case 'reject':
        return invoke(decideApproval, { runId, step, decision: transition }, context)
      case 'submit':
        return invoke(submitToolResult, { runId, step, result: 1 }, context)
      case 'resolve':
        return invoke(resolveUnknownOutcome, { runId, step, result: 'It was done.' }, context)
      case 'expire':
        if (wait)
          await db
            .update(runWaits)
            .set({ expiresAt: new Date(0) })
            .where(eq(runWaits.id, wait.id))
        return expireWaits(db, now())
      case 'cancel':
        return invoke(cancelRun, { runId }, context)
    }
  }

  return {
    /** Applies a transition to a run. Operations may reject it: the run may be in another state. */
    async apply(transition: RunTransition, runId: string, turns = 0) {
      try {
        await transit(transition, runId, turns)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
      }
    },
  }
}
