import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { integerParam, prepared, textParam } from '#platform/db/prepared-statements.ts'
import { and, asc, eq, gt, or, sql } from '#platform/db/query-builder.ts'
import type { Position } from '#platform/events/event-log.ts'
import { parseModelMessage } from './model-message.ts'
import { runEvents, runSteps, runs } from './tables.ts'
import type { WaitReason } from './types.ts'
import { waitError } from './wait-reasons.ts'

export type Run = typeof runs.$inferSelect
export type Step = typeof runSteps.$inferSelect

export const RunErrorView = z
  .object({
    code: z.string(),
    detail: z.string(),
    step: z.int().optional().describe('The call that waits.'),
    resetsAt: z.iso.datetime().optional().describe('When the exhausted budget resets.'),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('The issues of an answer that does not match its schema.'),
  })
  .nullable()
export const RequestedCall = z.object({ step: z.int(), tool: z.string(), input: z.unknown() })
const step = z.int().describe('The step that the event belongs to, by its place in the run.')

/** An event of a run. `text` events of a step add up until `step.finished` brings the whole text; `text.reset` discards them. */
export const RunEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('run.started'), agent: z.string(), runId: z.string() }),
  z.object({ type: z.literal('run.resumed'), agent: z.string() }),
  z.object({ type: z.literal('text'), step, text: z.string() }),
  z.object({ type: z.literal('text.reset'), step }),
  z.object({ type: z.literal('step.finished'), step, text: z.string(), calls: z.array(RequestedCall) }),
  z.object({ type: z.literal('tool.started'), step, tool: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('tool.finished'), step, tool: z.string(), ok: z.boolean(), result: z.string() }),
  z
    .object({ type: z.literal('tool.requested'), step, tool: z.string(), input: z.unknown() })
    .describe('A call for the caller to execute.'),
  z.object({
    type: z.literal('subagent.started'),
    step,
    tool: z.string(),
    runId: z.string().describe('The run that executes the call.'),
  }),
  z
    .object({
      type: z.literal('approval.requested'),
      step,
      tool: z.string(),
      input: z.unknown(),
      hash: z.string(),
      expiresAt: z.iso.datetime(),
    })
    .describe('A call that needs the approval of a person.'),
  z.object({
    type: z.literal('approval.decided'),
    step,
    tool: z.string(),
    decision: z.enum(['approved', 'rejected', 'answered', 'expired']),
    memberId: z.string().nullable().describe('The member who decided; null when the approval expired.'),
    input: z.unknown().describe('The arguments as changed by the approver, otherwise null.'),
    reason: z.string().nullable(),
  }),
  z.object({ type: z.literal('run.waiting'), error: RunErrorView }),
  z.object({
    type: z.literal('run.finished'),
    status: z.enum(['succeeded', 'failed', 'cancelled']),
    answer: z.string().nullable(),
    error: RunErrorView,
  }),
])
export type RunEvent = z.infer<typeof RunEvent>
/** The type as recorded. It includes the reason of a wait, because the step may wait for something else later. */
export type RecordedEventType = Exclude<RunEvent['type'], 'text' | 'run.waiting'> | `run.waiting.${WaitReason}`

export const isTerminal = (status: Run['status']) =>
  status === 'succeeded' || status === 'failed' || status === 'cancelled'

/** Builds an event from the run and the journal row it refers to, both live and replayed. `seq` is the place of that row. */
export function toRunEvent(
  type: RecordedEventType,
  run: Pick<Run, 'id' | 'agent' | 'status' | 'answer' | 'error'>,
  seq: number | null,
  row: Step | null,
): RunEvent {
  switch (type) {
    case 'run.started':
      return { type, agent: run.agent, runId: run.id }
    case 'run.resumed':
      return { type, agent: run.agent }
    case 'text.reset':
      return { type, step: seq! }
    case 'run.waiting.approval':
    case 'run.waiting.client_tool':
    case 'run.waiting.unknown_outcome':
    case 'run.waiting.subagent':
      return { type: 'run.waiting', error: waitError(type.slice('run.waiting.'.length) as WaitReason, row!) }
    case 'tool.requested':
      return { type, step: seq!, tool: row!.name, input: JSON.parse(row!.input!) }
    case 'subagent.started':
      return { type, step: seq!, tool: row!.name, runId: row!.childRunId! }
    case 'approval.requested': {
      const { hash, expiresAt } = row!.approval!
      return { type, step: seq!, tool: row!.name, input: JSON.parse(row!.input!), hash, expiresAt }
    }
    case 'approval.decided': {
      const { decision, memberId = null, input = null, reason = null } = row!.approval!
      return { type, step: seq!, tool: row!.name, decision: decision!, memberId, input, reason }
    }
    case 'run.finished':
      return { type, status: run.status as 'succeeded', answer: run.answer, error: run.error }
    case 'step.finished': {
      const { text, calls } = parseModelMessage(row!)
      return {
        type,
        step: seq!,
        text,
        calls: calls.map(({ name, args }, i) => ({ step: seq! + 1 + i, tool: name, input: args })),
      }
    }
    case 'tool.started':
      return { type, step: seq!, tool: row!.name, input: JSON.parse(row!.input!) }
    case 'tool.finished':
      return { type, step: seq!, tool: row!.name, ok: row!.state === 'done', result: row!.output ?? '' }
  }
}

const pageSize = 500
const epoch = integerParam('epoch')
const eventsAfterStatement = prepared((db) =>
  db
    .select({ event: runEvents, step: runSteps })
    .from(runEvents)
    .leftJoin(runSteps, and(eq(runSteps.runId, runEvents.runId), eq(runSteps.seq, runEvents.seq)))
    .where(
      and(
        eq(runEvents.runId, textParam('runId')),
        or(gt(runEvents.epoch, epoch), and(eq(runEvents.epoch, epoch), gt(runEvents.n, integerParam('n')))),
      ),
    )
    .orderBy(asc(runEvents.epoch), asc(runEvents.n))
    .limit(sql.raw(String(pageSize)) as never) // as a parameter it would be planned again each time
    .prepare('events_after'),
)
const runByIdStatement = prepared((db) =>
  db
    .select()
    .from(runs)
    .where(eq(runs.id, sql.placeholder('runId')))
    .prepare('run_by_id'),
)

/** Loads a run without checking access: the caller must check it. */
export const runById = async (db: Reads, runId: string): Promise<Run | undefined> =>
  (await runByIdStatement(db as never).execute({ runId }))[0]

export interface RecordedEvent extends Position {
  data: RunEvent
}

export interface EventPage {
  events: RecordedEvent[]
  /** The database holds more events after the last of these. */
  more: boolean
  /** The run has ended, and these are its last events. */
  ended: boolean
}

/** Reads a page of the recorded events after `last`. */
export async function readEvents(db: Reads, runId: string, last: Position): Promise<EventPage> {
  const runBefore = await runById(db, runId) // read first: a run that has ended has all its events
  if (!runBefore) return { events: [], more: false, ended: true }
  const rows = await eventsAfterStatement(db as never).execute({ runId, epoch: last.epoch, n: last.n })
  const ended = rows.some(({ event }) => event.type === 'run.finished')
  const run = ended ? ((await runById(db, runId)) ?? runBefore) : runBefore
  return {
    events: rows.map(({ event: { epoch, n, type, seq }, step }) => ({
      epoch,
      n,
      data: toRunEvent(type as RecordedEventType, run, seq, step),
    })),
    more: rows.length === pageSize,
    ended: isTerminal(runBefore.status) && rows.length < pageSize,
  }
}
