import type { Database, Queries } from '#platform/db/database.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { settleHolds } from '../budgets/counters.ts'
import { addSpent, type Usage } from '../registry/limits.ts'
import { abandon } from '../run-store/cancel-tree.ts'
import { describe, type RecordedType, type Run, type Step } from '../run-store/events.ts'
import { insertRun } from '../run-store/insert.ts'
import type { Answer } from '../run-store/model-message.ts'
import { markApplied, tellParent } from '../run-store/resume-parent.ts'
import { fence, insertEvents, insertSteps, moveStep, settleStep } from '../run-store/statements.ts'
import { runSteps } from '../run-store/tables.ts'
import type { RunError } from '../run-store/types.ts'
import { waitError } from '../run-store/wait-reasons.ts'
import type { Handover } from '../run-store/wait-request.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { answeredWaits, type Wait } from '../run-store/waits.ts'
import { announceRun } from '../run-store/webhook-events.ts'
import type { Teller } from './event-writer.ts'
import { Ending, Fenced, Woken } from './interruptions.ts'

/** What readers are told when somebody is asked to do something. */
const asked = { approval: 'approval.requested', client: 'tool.requested', child: 'child.started' } as const

interface Event {
  type: RecordedType
  seq?: number
  step?: Step
}
interface Fact {
  insert?: Step[]
  settle?: Step
  /** A step that goes from one state to another in a way few do; whatever else belongs to that is done in `also`. */
  move?: Step
  also?(tx: Queries): Promise<unknown>
  events: Event[]
}
interface Waiting {
  fact: Fact
  resolve(): void
  reject(error: unknown): void
}

export type Journal = Awaited<ReturnType<typeof openJournal>>

/** The record of a run: what is in it has happened, and is never done again. `onCancel` is called when a commit finds the run cancelled. */
export async function openJournal(db: Database, run: Run, teller: Teller, onCancel: () => void) {
  const steps: Step[] = run.epoch === 1 ? [] : await db.select().from(runSteps).where(eq(runSteps.runId, run.id)).orderBy(asc(runSteps.seq))
  let takenAt = performance.now() - run.usage.activeMs
  const waiting: Waiting[] = []
  let writing = false
  let progressed = false

  /** Rows, events and the run's own state in one commit, or none of them. */
  const commit = (fact: Fact) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ fact, resolve, reject })
      if (!writing) void write()
    })

  /** One commit at a time, so that events become visible in their order; what comes meanwhile shares the next. */
  async function write() {
    writing = true
    while (waiting.length > 0) {
      const group = waiting.splice(0)
      try {
        await record(group.map(({ fact }) => fact))
        for (const { resolve } of group) resolve()
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    writing = false
  }

  async function record(facts: Fact[]) {
    run.usage.activeMs = Math.round(performance.now() - takenAt)
    teller.flush()
    const { id: runId, epoch } = run
    const events = facts.flatMap((fact) => fact.events).map((event) => ({ ...event, at: teller.next() }))
    const state = { id: runId, epoch, status: run.status, usage: run.usage, answer: run.answer, error: run.error, finishedAt: run.finishedAt }
    const { cancelAt, budgeted } = await db.transaction(async (tx) => {
      const [held] = await fence(tx).execute(state)
      if (!held) throw new Fenced()
      if (held.cancelAt && run.status === 'waiting') throw new Ending('cancelled') // at rest nobody would see the flag
      for (const { insert = [], settle, move, also } of facts) {
        await insertSteps(tx, insert)
        if (settle) await settleStep(tx).execute(settle)
        if (move) await moveStep(tx, move)
        if (also) await also(tx)
      }
      await insertEvents(
        tx,
        events.map(({ type, seq = null, at: { n } }) => ({ runId, epoch, n, type, seq })),
      )
      for (const { type } of events) await announceRun(tx, run, type)
      return held
    })
    progressed = true
    run.budgeted = budgeted
    teller.told(events.map(({ type, seq, step, at }) => ({ ...at, data: describe(type, run, seq ?? null, step ?? null) })))
    if (cancelAt) onCancel()
  }

  const row = (seq: number, kind: Step['kind'], name: string): Step => ({
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
  const about = (type: RecordedType, step: Step): Event => ({ type, seq: step.seq, step })

  return {
    step: (seq: number): Step | undefined => steps[seq],

    /** What somebody outside has done by now, by the step it is about. */
    outcomes: async () => new Map((await answeredWaits(db, run.id)).map((wait) => [wait.seq, wait])),

    /** Has anything been recorded since this worker took the run? */
    progressed: () => progressed,

    /** The model's message, and the intent of every call in it, before any of them acts. `final`: it ends the run, with this answer. `settle`: for who has budgets. */
    async answered(
      seq: number,
      answer: Answer,
      {
        usage,
        startedAt,
        model,
        final,
        settle,
      }: Pick<Step, 'usage' | 'startedAt'> & { model: string; final: string | undefined; settle(tx: Queries): Promise<void> },
    ) {
      const message: Step = { ...row(seq, 'model', model), output: JSON.stringify(answer), usage, startedAt, finishedAt: new Date() }
      const intents = answer.calls.map(
        ({ id, name, args }, i): Step => ({ ...row(seq + 1 + i, 'tool', name), callId: id, state: 'intent', input: JSON.stringify(args) }),
      )
      const last = final !== undefined
      if (last) Object.assign(run, { status: 'succeeded', answer: final, error: null, finishedAt: new Date() })
      await commit({
        insert: [message, ...intents],
        ...((run.budgeted || (last && run.parentStep !== null)) && {
          async also(tx: Queries) {
            if (run.budgeted) await settle(tx)
            if (last && run.parentStep !== null) await tellParent(tx, run)
          },
        }),
        events: [about('step.finished', message), ...intents.map((step) => about('tool.started', step)), ...(last ? [{ type: 'run.finished' } as const] : [])],
      })
      steps.push(message, ...intents)
    },

    /** What became of a call. */
    async settled(step: Step, state: 'done' | 'failed', output: string) {
      Object.assign(step, { state, output, finishedAt: new Date() })
      await commit({ settle: step, events: [about('tool.finished', step)] })
    },

    /** Somebody else has to do something about a call first. */
    async pended(step: Step, { reason, child, approval, access = null, expiresAt }: Handover) {
      Object.assign(step, { state: 'pending', waitsFor: reason, epoch: run.epoch, ...(approval && { approval }), ...(child && { childRunId: child.id }) })
      const { organisationId, memberId, agent, id: runId, rootRunId } = run
      const wait = { organisationId, memberId, runId, rootRunId: rootRunId ?? runId, seq: step.seq, reason, agent, tool: step.name, access, expiresAt }
      await commit({
        move: step,
        async also(tx) {
          if (child) await insertRun(tx, child)
          await tx.insert(runWaits).values({ ...wait, childRunId: child?.id ?? null })
        },
        events: reason === 'unknown' ? [] : [about(asked[reason], step)], // that nobody knows is no news for readers: `run.waiting` tells it
      })
    },

    /** Somebody has: the outcome becomes part of the record. */
    async took(step: Step, wait: Wait, change: Partial<Step>) {
      Object.assign(step, change, { epoch: run.epoch, finishedAt: change.state === 'intent' ? null : new Date() })
      const told: RecordedType[] = [
        ...(wait.reason === 'approval' ? (['approval.decided'] as const) : []),
        ...(change.state === 'intent' ? [] : (['tool.finished'] as const)),
      ]
      await commit({ move: step, also: (tx) => markApplied(tx, wait), events: told.map((type) => about(type, step)) })
    },

    /** What a run that worked for this one has spent counts as spent by this one. */
    spent({ steps, activeMs, ...usage }: Usage) {
      run.usage.steps += steps
      addSpent(run.usage, usage)
      takenAt -= activeMs
    },

    /** Comes to rest until somebody has done something; false when somebody has by now, and there is more to do at once. */
    async parked(step: Step): Promise<boolean> {
      const woken = async (tx: Pick<Queries, 'select'>) => (await answeredWaits(tx as Queries, run.id)).length > 0
      if (await woken(db)) return false
      Object.assign(run, { status: 'waiting', error: waitError(step.waitsFor!, step) })
      try {
        await commit({
          async also(tx) {
            if (await woken(tx)) throw new Woken()
          },
          events: [about(`run.waiting.${step.waitsFor!}`, step)],
        })
        return true
      } catch (error) {
        Object.assign(run, { status: 'running', error: null })
        if (error instanceof Woken) return false
        throw error
      }
    },

    async end(status: 'succeeded' | 'failed' | 'cancelled', error: RunError | null) {
      Object.assign(run, { status, error, finishedAt: new Date() })
      const waits = steps.some(({ state }) => state === 'pending')
      await commit({
        ...((waits || run.budgeted || run.parentStep !== null) && {
          async also(tx: Queries) {
            if (run.budgeted) await settleHolds(tx, run.id)
            if (waits) await abandon(tx, run.id)
            if (run.parentStep !== null) await tellParent(tx, run)
          },
        }),
        events: [{ type: 'run.finished' }],
      })
    },
  }
}
