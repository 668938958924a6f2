import type { Database } from '#platform/db/database.ts'
import { param, params, prepared } from '#platform/db/prepared.ts'
import { and, asc, eq } from '#platform/db/query.ts'
import { announceRun } from '../announcements.ts'
import { type RunError, type RunStatus, runEvents, runSteps, runs, type StepState } from '../tables.ts'
import type { Answer } from './answer.ts'
import { Fenced } from './endings.ts'
import { describe, isOver, type RecordedType, type Run, type Step } from './events.ts'
import type { Teller } from './teller.ts'

/** The fence: of two workers who believe they hold a run, only the one with the latest epoch gets its row back. */
const fence = prepared((tx) =>
  tx
    .update(runs)
    .set({
      ...params(runs, 'status', 'usage', 'answer', 'error', 'finishedAt'),
      // a run that moves forward is no poison
      crashCount: 0,
      loneCrashes: 0,
    })
    .where(and(eq(runs.id, param('id', runs.id)), eq(runs.epoch, param('epoch', runs.epoch))))
    .returning({ cancelAt: runs.cancelAt })
    .prepare('journal_fence'),
)
const insertStep = prepared((tx) =>
  tx
    .insert(runSteps)
    .values(params(runSteps, 'runId', 'seq', 'kind', 'name', 'callId', 'state', 'input', 'output', 'usage', 'epoch', 'startedAt', 'finishedAt'))
    .prepare('journal_step'),
)
const settleStep = prepared((tx) =>
  tx
    .update(runSteps)
    .set(params(runSteps, 'state', 'output', 'finishedAt'))
    .where(and(eq(runSteps.runId, param('runId', runSteps.runId)), eq(runSteps.seq, param('seq', runSteps.seq))))
    .prepare('journal_settle'),
)
const insertEvent = prepared((tx) =>
  tx
    .insert(runEvents)
    .values(params(runEvents, 'runId', 'epoch', 'n', 'type', 'seq'))
    .prepare('journal_event'),
)

interface Event {
  type: RecordedType
  seq?: number
  step?: Step
}
interface Fact {
  insert?: Step[]
  settle?: Step
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
  const takenAt = performance.now() - run.usage.activeMs
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
    const cancelAt = await db.transaction(async (tx) => {
      const [held] = await fence(tx).execute(state)
      if (!held) throw new Fenced()
      for (const { insert = [], settle } of facts) {
        for (const step of insert) await insertStep(tx).execute(step)
        if (settle) await settleStep(tx).execute(settle)
      }
      for (const { type, seq, at } of events) {
        await insertEvent(tx).execute({ runId, epoch, n: at.n, type, seq: seq ?? null })
        await announceRun(tx, run, type)
      }
      return held.cancelAt
    })
    progressed = true
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
  })
  const about = (type: RecordedType, step: Step): Event => ({ type, seq: step.seq, step })

  return {
    step: (seq: number): Step | undefined => steps[seq],

    /** Has anything been recorded since this worker took the run? */
    progressed: () => progressed,

    /** The model's message, and the intent of every call in it, before any of them acts. `final`: it ends the run, with this answer. */
    async answered(
      seq: number,
      answer: Answer,
      { usage, startedAt, model, final }: { usage: Step['usage']; startedAt: Date; model: string; final: string | undefined },
    ) {
      const message: Step = { ...row(seq, 'model', model), output: JSON.stringify(answer), usage, startedAt, finishedAt: new Date() }
      const intents = answer.calls.map(
        ({ id, name, args }, i): Step => ({ ...row(seq + 1 + i, 'tool', name), callId: id, state: 'intent', input: JSON.stringify(args) }),
      )
      const last = final !== undefined
      if (last) Object.assign(run, { status: 'succeeded', answer: final, error: null, finishedAt: new Date() })
      await commit({
        insert: [message, ...intents],
        events: [about('step.finished', message), ...intents.map((step) => about('tool.started', step)), ...(last ? [{ type: 'run.finished' } as const] : [])],
      })
      steps.push(message, ...intents)
    },

    /** What became of a call. That nobody knows is no news for readers: `run.waiting` tells it. */
    async settled(step: Step, state: StepState, output: string | null) {
      Object.assign(step, { state, output, finishedAt: new Date() })
      await commit({ settle: step, events: state === 'unknown' ? [] : [about('tool.finished', step)] })
    },

    async end(status: RunStatus, error: RunError | null) {
      const step = error?.step === undefined ? undefined : steps[error.step]
      Object.assign(run, { status, error, finishedAt: isOver(status) ? new Date() : null })
      await commit({ events: [status === 'waiting' && step ? about('run.waiting', step) : { type: status === 'waiting' ? 'run.waiting' : 'run.finished' }] })
    },
  }
}
