import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared.ts'
import { and, asc, eq, gt, or, sql } from '#platform/db/query.ts'
import type { Position } from '#platform/events/events.ts'
import { type RunError, runEvents, runSteps, runs } from '../tables.ts'
import { answerOf } from './answer.ts'

export type Run = typeof runs.$inferSelect
export type Step = typeof runSteps.$inferSelect

export const RunFailure = z.object({ code: z.string(), detail: z.string(), step: z.int().optional().describe('The call somebody has to settle.') }).nullable()
export const WantedCall = z.object({ step: z.int(), tool: z.string(), input: z.unknown() })
const step = z.int().describe('The step it belongs to, by its place in the run.')

/** What a reader is told. `text` of a step adds up until `step.finished` brings it whole; `text.reset` says: begin that step again. */
export const RunEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('run.started'), agent: z.string() }),
  z.object({ type: z.literal('run.resumed'), agent: z.string() }),
  z.object({ type: z.literal('text'), step, text: z.string() }),
  z.object({ type: z.literal('text.reset'), step }),
  z.object({ type: z.literal('step.finished'), step, text: z.string(), calls: z.array(WantedCall) }),
  z.object({ type: z.literal('tool.started'), step, tool: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('tool.finished'), step, tool: z.string(), ok: z.boolean(), result: z.string() }),
  z.object({ type: z.literal('run.waiting'), error: RunFailure }),
  z.object({ type: z.literal('run.finished'), status: z.enum(['succeeded', 'failed', 'cancelled']), answer: z.string().nullable(), error: RunFailure }),
])
export type RunEvent = z.infer<typeof RunEvent>
export type RecordedType = Exclude<RunEvent['type'], 'text'>

export const isOver = (status: Run['status']) => status === 'succeeded' || status === 'failed' || status === 'cancelled'

/** What a run waits for when nobody knows whether a call has happened. */
export const unknownOutcome = ({ name, seq }: Pick<Step, 'name' | 'seq'>): RunError => ({
  code: 'outcome-unknown',
  detail: `Nobody knows whether ${name} (step ${seq}) has happened. Say what became of it with agents.settleCall.`,
  step: seq,
})

/** The one way to tell an event, live or read back: from the run and the journal row it points at. `seq` is that row's place. */
export function describe(type: RecordedType, run: Pick<Run, 'agent' | 'status' | 'answer' | 'error'>, seq: number | null, row: Step | null): RunEvent {
  switch (type) {
    case 'run.started':
    case 'run.resumed':
      return { type, agent: run.agent }
    case 'text.reset':
      return { type, step: seq! }
    case 'run.waiting':
      return { type, error: row ? unknownOutcome(row) : run.error }
    case 'run.finished':
      return { type, status: run.status as 'succeeded', answer: run.answer, error: run.error }
    case 'step.finished': {
      const { text, calls } = answerOf(row!)
      return { type, step: seq!, text, calls: calls.map(({ name, args }, i) => ({ step: seq! + 1 + i, tool: name, input: args })) }
    }
    case 'tool.started':
      return { type, step: seq!, tool: row!.name, input: JSON.parse(row!.input!) }
    case 'tool.finished':
      return { type, step: seq!, tool: row!.name, ok: row!.state === 'done', result: row!.output ?? '' }
  }
}

const pageSize = 500
const is = sql.placeholder
const eventsAfter = prepared((db) =>
  db
    .select({ event: runEvents, step: runSteps })
    .from(runEvents)
    .leftJoin(runSteps, and(eq(runSteps.runId, runEvents.runId), eq(runSteps.seq, runEvents.seq)))
    .where(and(eq(runEvents.runId, is('runId')), or(gt(runEvents.epoch, is('epoch')), and(eq(runEvents.epoch, is('epoch')), gt(runEvents.n, is('n'))))))
    .orderBy(asc(runEvents.epoch), asc(runEvents.n))
    .limit(pageSize)
    .prepare('events_after'),
)
const runWith = prepared((db) =>
  db
    .select()
    .from(runs)
    .where(eq(runs.id, is('runId')))
    .prepare('run_by_id'),
)

/** The run's row, whoever it belongs to: who answers with it checks that first. */
export const runById = async (db: Reads, runId: string): Promise<Run | undefined> => (await runWith(db as never).execute({ runId }))[0]

export interface Recorded extends Position {
  data: RunEvent
}

export interface Page {
  events: Recorded[]
  /** The database holds more than these: ask again after the last. */
  more: boolean
  /** The run has ended, and these are all. */
  over: boolean
}

/** What the database holds after `last`, a page of it. */
export async function readEvents(db: Reads, runId: string, last: Position): Promise<Page> {
  const before = await runById(db, runId) // first: a run that is over by now has all its events
  if (!before) return { events: [], more: false, over: true }
  const rows = await eventsAfter(db as never).execute({ runId, epoch: last.epoch, n: last.n })
  const ended = rows.some(({ event }) => event.type === 'run.finished')
  const run = ended ? ((await runById(db, runId)) ?? before) : before
  return {
    events: rows.map(({ event: { epoch, n, type, seq }, step }) => ({ epoch, n, data: describe(type as RecordedType, run, seq, step) })),
    more: rows.length === pageSize,
    over: isOver(before.status) && rows.length < pageSize,
  }
}
