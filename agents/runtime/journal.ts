import type { Database, Queries } from '#platform/db/database.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { settleReservations } from '../budgets/counters.ts'
import { accumulateUsage, type RunUsage } from '../registry/limits.ts'
import { cancelPendingWork } from '../run-store/cancel-tree.ts'
import { type RecordedEventType, type Run, type Step, toRunEvent } from '../run-store/events.ts'
import { insertRun } from '../run-store/insert.ts'
import type { ModelMessage } from '../run-store/model-message.ts'
import { markApplied, resolveParentWait } from '../run-store/resume-parent.ts'
import { assertLeaseHeld, finishStep, insertEvents, insertSteps, updateStep } from '../run-store/statements.ts'
import { runSteps } from '../run-store/tables.ts'
import type { RunError } from '../run-store/types.ts'
import { waitError } from '../run-store/wait-reasons.ts'
import type { WaitRequest } from '../run-store/wait-request.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { resolvedWaits, type Wait } from '../run-store/waits.ts'
import { publishRunEvent } from '../run-store/webhook-events.ts'
import type { EventWriter } from './event-writer.ts'
import { LeaseLost, RunTermination, WaitResolved } from './interruptions.ts'

/** What readers are told when somebody is asked to do something. */
const requestEventTypes = {
  approval: 'approval.requested',
  client_tool: 'tool.requested',
  subagent: 'subagent.started',
} as const

interface JournalEvent {
  type: RecordedEventType
  seq?: number
  step?: Step
}
interface JournalEntry {
  insert?: Step[]
  finished?: Step
  /** A step that goes from one state to another in a way few do; whatever else belongs to that is done in `also`. */
  transition?: Step
  inSameTransaction?(tx: Queries): Promise<unknown>
  events: JournalEvent[]
}
interface PendingEntry {
  entry: JournalEntry
  resolve(): void
  reject(error: unknown): void
}

export type Journal = Awaited<ReturnType<typeof openJournal>>

/** The record of a run: what is in it has happened, and is never done again. `onCancel` is called when a commit finds the run cancelled. */
export async function openJournal(db: Database, run: Run, teller: EventWriter, onCancel: () => void) {
  const steps: Step[] =
    run.epoch === 1 ? [] : await db.select().from(runSteps).where(eq(runSteps.runId, run.id)).orderBy(asc(runSteps.seq))
  let activeSince = performance.now() - run.usage.activeMs
  const pendingEntries: PendingEntry[] = []
  let writing = false
  let hasAdvanced = false

  /** Rows, events and the run's own state in one commit, or none of them. */
  const commit = (fact: JournalEntry) =>
    new Promise<void>((resolve, reject) => {
      pendingEntries.push({ entry: fact, resolve, reject })
      if (!writing) void writePending()
    })

  /** One commit at a time, so that events become visible in their order; what comes meanwhile shares the next. */
  async function writePending() {
    writing = true
    while (pendingEntries.length > 0) {
      const group = pendingEntries.splice(0)
      try {
        await writeEntries(group.map(({ entry }) => entry))
        for (const { resolve } of group) resolve()
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    writing = false
  }

  async function writeEntries(facts: JournalEntry[]) {
    run.usage.activeMs = Math.round(performance.now() - activeSince)
    teller.flush()
    const { id: runId, epoch } = run
    const events = facts.flatMap((fact) => fact.events).map((event) => ({ ...event, at: teller.next() }))
    const state = {
      id: runId,
      epoch,
      status: run.status,
      usage: run.usage,
      answer: run.answer,
      error: run.error,
      finishedAt: run.finishedAt,
    }
    const { cancelAt, budgeted } = await db.transaction(async (tx) => {
      const [held] = await assertLeaseHeld(tx).execute(state)
      if (!held) throw new LeaseLost()
      if (held.cancelAt && run.status === 'waiting') throw new RunTermination('cancelled') // at rest nobody would see the flag
      for (const { insert = [], finished, transition, inSameTransaction } of facts) {
        await insertSteps(tx, insert)
        if (finished) await finishStep(tx).execute(finished)
        if (transition) await updateStep(tx, transition)
        if (inSameTransaction) await inSameTransaction(tx)
      }
      await insertEvents(
        tx,
        events.map(({ type, seq = null, at: { n } }) => ({ runId, epoch, n, type, seq })),
      )
      for (const { type } of events) await publishRunEvent(tx, run, type)
      return held
    })
    hasAdvanced = true
    run.budgeted = budgeted
    teller.publish(
      events.map(({ type, seq, step: stepAt, at }) => ({
        ...at,
        data: toRunEvent(type, run, seq ?? null, stepAt ?? null),
      })),
    )
    if (cancelAt) onCancel()
  }

  const newStep = (seq: number, kind: Step['kind'], name: string): Step => ({
    runId: run.id,
    seq,
    kind,
    name,
    callId: null,
    state: 'done',
    input: null,
    output: null,
    usage: null,
    epoch: run.epoch,
    startedAt: new Date(),
    finishedAt: null,
    waitsFor: null,
    approval: null,
    childRunId: null,
  })
  const stepEvent = (type: RecordedEventType, stepAt: Step): JournalEvent => ({ type, seq: stepAt.seq, step: stepAt })

  return {
    stepAt: (seq: number): Step | undefined => steps[seq],

    /** What somebody outside has done by now, by the step it is about. */
    resolvedWaits: async () => new Map((await resolvedWaits(db, run.id)).map((wait) => [wait.seq, wait])),

    /** Has anything been recorded since this worker took the run? */
    hasAdvanced: () => hasAdvanced,

    /** The model's message, and the intent of every call in it, before any of them acts. `final`: it ends the run, with this answer. `settle`: for who has budgets. */
    async recordModelMessage(
      seq: number,
      answer: ModelMessage,
      {
        usage,
        startedAt,
        model,
        final,
        settle,
      }: Pick<Step, 'usage' | 'startedAt'> & {
        model: string
        final: string | undefined
        settle(tx: Queries): Promise<void>
      },
    ) {
      const message: Step = {
        ...newStep(seq, 'model', model),
        output: JSON.stringify(answer),
        usage,
        startedAt,
        finishedAt: new Date(),
      }
      const intents = answer.calls.map(
        ({ id, name, args }, i): Step => ({
          ...newStep(seq + 1 + i, 'tool', name),
          callId: id,
          state: 'intent',
          input: JSON.stringify(args),
        }),
      )
      const last = final !== undefined
      if (last) Object.assign(run, { status: 'succeeded', answer: final, error: null, finishedAt: new Date() })
      await commit({
        insert: [message, ...intents],
        ...((run.budgeted || (last && run.parentStep !== null)) && {
          async inSameTransaction(tx: Queries) {
            if (run.budgeted) await settle(tx)
            if (last && run.parentStep !== null) await resolveParentWait(tx, run)
          },
        }),
        events: [
          stepEvent('step.finished', message),
          ...intents.map((stepAt) => stepEvent('tool.started', stepAt)),
          ...(last ? [{ type: 'run.finished' } as const] : []),
        ],
      })
      steps.push(message, ...intents)
    },

    /** What became of a call. */
    async recordToolResult(stepAt: Step, state: 'done' | 'failed', output: string) {
      Object.assign(stepAt, { state, output, finishedAt: new Date() })
      await commit({ finished: stepAt, events: [stepEvent('tool.finished', stepAt)] })
    },

    /** Somebody else has to do something about a call first. */
    async recordWait(stepAt: Step, { reason, childRun, approval, requiredScope = null, expiresAt }: WaitRequest) {
      Object.assign(stepAt, {
        state: 'pending',
        waitsFor: reason,
        epoch: run.epoch,
        ...(approval && { approval }),
        ...(childRun && { childRunId: childRun.id }),
      })
      const { organisationId, memberId, agent, id: runId, rootRunId } = run
      const wait = {
        organisationId,
        memberId,
        runId,
        rootRunId: rootRunId ?? runId,
        seq: stepAt.seq,
        reason,
        agent,
        tool: stepAt.name,
        access: requiredScope,
        expiresAt,
      }
      await commit({
        transition: stepAt,
        async inSameTransaction(tx) {
          if (childRun) await insertRun(tx, childRun)
          await tx.insert(runWaits).values({ ...wait, childRunId: childRun?.id ?? null })
        },
        events: reason === 'unknown_outcome' ? [] : [stepEvent(requestEventTypes[reason], stepAt)], // that nobody knows is no news for readers: `run.waiting` tells it
      })
    },

    /** Somebody has: the outcome becomes part of the record. */
    async applyWait(stepAt: Step, wait: Wait, change: Partial<Step>) {
      Object.assign(stepAt, change, { epoch: run.epoch, finishedAt: change.state === 'intent' ? null : new Date() })
      const told: RecordedEventType[] = [
        ...(wait.reason === 'approval' ? (['approval.decided'] as const) : []),
        ...(change.state === 'intent' ? [] : (['tool.finished'] as const)),
      ]
      await commit({
        transition: stepAt,
        inSameTransaction: (tx) => markApplied(tx, wait),
        events: told.map((type) => stepEvent(type, stepAt)),
      })
    },

    /** What a run that worked for this one has spent counts as spent by this one. */
    addUsage({ steps, activeMs, ...usage }: RunUsage) {
      run.usage.steps += steps
      accumulateUsage(run.usage, usage)
      activeSince -= activeMs
    },

    /** Comes to rest until somebody has done something; false when somebody has by now, and there is more to do at once. */
    async suspend(stepAt: Step): Promise<boolean> {
      const woken = async (tx: Pick<Queries, 'select'>) => (await resolvedWaits(tx as Queries, run.id)).length > 0
      if (await woken(db)) return false
      Object.assign(run, { status: 'waiting', error: waitError(stepAt.waitsFor!, stepAt) })
      try {
        await commit({
          async inSameTransaction(tx) {
            if (await woken(tx)) throw new WaitResolved()
          },
          events: [stepEvent(`run.waiting.${stepAt.waitsFor!}`, stepAt)],
        })
        return true
      } catch (error) {
        Object.assign(run, { status: 'running', error: null })
        if (error instanceof WaitResolved) return false
        throw error
      }
    },

    async end(status: 'succeeded' | 'failed' | 'cancelled', error: RunError | null) {
      Object.assign(run, { status, error, finishedAt: new Date() })
      const waits = steps.some(({ state }) => state === 'pending')
      await commit({
        ...((waits || run.budgeted || run.parentStep !== null) && {
          async inSameTransaction(tx: Queries) {
            if (run.budgeted) await settleReservations(tx, run.id)
            if (waits) await cancelPendingWork(tx, run.id)
            if (run.parentStep !== null) await resolveParentWait(tx, run)
          },
        }),
        events: [{ type: 'run.finished' }],
      })
    },
  }
}
