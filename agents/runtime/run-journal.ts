import type { Database, Queries } from '#platform/db/database.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { settleReservations } from '../budgets/counters.ts'
import { accumulateUsage, type RunUsage } from '../registry/limits.ts'
import { cancelPendingWork } from '../run-store/cancel-tree.ts'
import type { RecordedEventType, Run, Step } from '../run-store/events.ts'
import { insertRun } from '../run-store/insert.ts'
import type { ModelMessage } from '../run-store/model-message.ts'
import { markApplied, resolveParentWait } from '../run-store/resume-parent.ts'
import { runSteps } from '../run-store/tables.ts'
import type { RunError } from '../run-store/types.ts'
import { waitError } from '../run-store/wait-reasons.ts'
import type { WaitRequest } from '../run-store/wait-request.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { resolvedWaits, type Wait } from '../run-store/waits.ts'
import type { EventWriter } from './event-writer.ts'
import { WaitResolved } from './interruptions.ts'
import { createJournalWriter, type JournalEvent } from './journal-writer.ts'

/** The event that tells readers what a call waits for. An unknown outcome has none: `run.waiting` reports it. */
const requestEventTypes = {
  approval: 'approval.requested',
  client_tool: 'tool.requested',
  subagent: 'subagent.started',
} as const

export type Journal = Awaited<ReturnType<typeof openJournal>>

/** Opens the record of a run. What it contains has happened and is never done again. `onCancel` is called when a commit finds the run cancelled. */
export async function openJournal(db: Database, run: Run, eventWriter: EventWriter, onCancel: () => void) {
  const steps: Step[] =
    run.epoch === 1 ? [] : await db.select().from(runSteps).where(eq(runSteps.runId, run.id)).orderBy(asc(runSteps.seq))
  const { commit, hasAdvanced, addActiveTime } = createJournalWriter({ db, run, eventWriter, onCancel })

  return {
    stepAt: (seq: number): Step | undefined => steps[seq],

    /** Returns the waits that are resolved and not yet applied, by the step they belong to. */
    resolvedWaits: async () => new Map((await resolvedWaits(db, run.id)).map((wait) => [wait.seq, wait])),

    hasAdvanced,

    /**
     * Records the model's message and the intent of every call in it, before any of them runs. With `final` the message ends
     * the run with that answer. `captureBudget` is called for runs with budgets.
     */
    async recordModelMessage(
      seq: number,
      message: ModelMessage,
      {
        usage,
        startedAt,
        model,
        final,
        captureBudget,
      }: Pick<Step, 'usage' | 'startedAt'> & {
        model: string
        final: string | undefined
        captureBudget(tx: Queries): Promise<void>
      },
    ) {
      const messageStep: Step = {
        ...newStep(run, seq, 'model', model),
        output: JSON.stringify(message),
        usage,
        startedAt,
        finishedAt: new Date(),
      }
      const intents = message.calls.map(
        ({ id, name, args }, i): Step => ({
          ...newStep(run, seq + 1 + i, 'tool', name),
          callId: id,
          state: 'intent',
          input: JSON.stringify(args),
        }),
      )
      const isFinal = final !== undefined
      await commit({
        insert: [messageStep, ...intents],
        ...((run.budgeted || (isFinal && run.parentStep !== null)) && {
          async inSameTransaction(tx: Queries, after: Run) {
            if (run.budgeted) await captureBudget(tx)
            if (isFinal && run.parentStep !== null) await resolveParentWait(tx, after)
          },
        }),
        events: [
          stepEvent('step.finished', messageStep),
          ...intents.map((intent) => stepEvent('tool.started', intent)),
          ...(isFinal ? [{ type: 'run.finished' } as const] : []),
        ],
        ...(isFinal && { next: { status: 'succeeded', answer: final, error: null, finishedAt: new Date() } }),
      })
      steps.push(messageStep, ...intents)
    },

    /** Records the result of a call. */
    async recordToolResult(step: Step, state: 'done' | 'failed', output: string) {
      const finished: Step = { ...step, state, output, finishedAt: new Date() }
      await commit({ finished, events: [stepEvent('tool.finished', finished)] })
      Object.assign(step, finished)
    },

    /** Records that a call has to wait, with the wait itself and the run that works on it, if any. */
    async recordWait(step: Step, { reason, childRun, approval, requiredScope = null, expiresAt }: WaitRequest) {
      const transition: Step = {
        ...step,
        state: 'pending',
        waitsFor: reason,
        epoch: run.epoch,
        ...(approval && { approval }),
        ...(childRun && { childRunId: childRun.id }),
      }
      const { organisationId, memberId, agent, id: runId, rootRunId } = run
      const wait = {
        organisationId,
        memberId,
        runId,
        rootRunId: rootRunId ?? runId,
        seq: step.seq,
        reason,
        agent,
        tool: step.name,
        access: requiredScope,
        expiresAt,
      }
      await commit({
        transition,
        async inSameTransaction(tx) {
          if (childRun) await insertRun(tx, childRun)
          await tx.insert(runWaits).values({ ...wait, childRunId: childRun?.id ?? null })
        },
        events: reason === 'unknown_outcome' ? [] : [stepEvent(requestEventTypes[reason], transition)],
      })
      Object.assign(step, transition)
    },

    /** Records the outcome of a wait as a change of its step. */
    async applyWait(step: Step, wait: Wait, change: Partial<Step>) {
      const isIntent = change.state === 'intent'
      const transition: Step = { ...step, ...change, epoch: run.epoch, finishedAt: isIntent ? null : new Date() }
      await commit({
        transition,
        inSameTransaction: (tx) => markApplied(tx, wait),
        events: [
          ...(wait.reason === 'approval' ? [stepEvent('approval.decided', transition)] : []),
          ...(isIntent ? [] : [stepEvent('tool.finished', transition)]),
        ],
      })
      Object.assign(step, transition)
    },

    /** Counts the usage of a run that worked for this one as usage of this one. */
    addUsage({ steps, activeMs, ...usage }: RunUsage) {
      run.usage.steps += steps
      accumulateUsage(run.usage, usage)
      addActiveTime(activeMs)
    },

    /** Suspends the run until a wait is resolved. Returns false when one is resolved already, so the caller continues at once. */
    async suspend(step: Step): Promise<boolean> {
      const hasResolvedWaits = async (tx: Pick<Queries, 'select'>) =>
        (await resolvedWaits(tx as Queries, run.id)).length > 0
      if (await hasResolvedWaits(db)) return false
      try {
        await commit({
          async inSameTransaction(tx) {
            if (await hasResolvedWaits(tx)) throw new WaitResolved()
          },
          events: [stepEvent(`run.waiting.${step.waitsFor!}`, step)],
          next: { status: 'waiting', error: waitError(step.waitsFor!, step) },
        })
        return true
      } catch (error) {
        if (error instanceof WaitResolved) return false
        throw error
      }
    },

    /** Ends the run. `answer` defaults to the one it has. */
    async end(status: 'succeeded' | 'failed' | 'cancelled', error: RunError | null, answer = run.answer) {
      const hasPendingSteps = steps.some(({ state }) => state === 'pending')
      await commit({
        ...((hasPendingSteps || run.budgeted || run.parentStep !== null) && {
          async inSameTransaction(tx: Queries, after: Run) {
            if (run.budgeted) await settleReservations(tx, run.id)
            if (hasPendingSteps) await cancelPendingWork(tx, run.id)
            if (run.parentStep !== null) await resolveParentWait(tx, after)
          },
        }),
        events: [{ type: 'run.finished' }],
        next: { status, error, answer, finishedAt: new Date() },
      })
    },
  }
}

const stepEvent = (type: RecordedEventType, step: Step): JournalEvent => ({ type, seq: step.seq, step })

const newStep = ({ id: runId, epoch }: Run, seq: number, kind: Step['kind'], name: string): Step => ({
  runId,
  seq,
  kind,
  name,
  callId: null,
  state: 'done',
  input: null,
  output: null,
  usage: null,
  epoch,
  startedAt: new Date(),
  finishedAt: null,
  waitsFor: null,
  approval: null,
  childRunId: null,
})
