import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict } from '#platform/problem.ts'
import { requireVisibleRun } from '../run-store/access.ts'
import { RequestedCall, runById, type Step as StepRow } from '../run-store/events.ts'
import { parseModelMessage } from '../run-store/model-message.ts'
import { runSteps } from '../run-store/tables.ts'
import { findWait, resolveWait } from '../run-store/waits.ts'
import { RunId } from './operations.ts'
import { CostMicros, RunView, toRunView } from './run-view.ts'
import * as examples from './step-operations.examples.ts'

const StepView = z.object({
  step: z.int().describe('Its place in the run, from 0.'),
  kind: z.enum(['model', 'tool']),
  name: z.string().describe('The model that answered, or the tool that was called.'),
  state: z
    .enum(['intent', 'pending', 'done', 'failed'])
    .describe('`intent`: begun; `pending`: somebody else has to do something about it first.'),
  waitsFor: z
    .enum(['approval', 'client_tool', 'unknown_outcome', 'subagent'])
    .nullable()
    .describe(
      'Whom it waits for, or waited for last: a person’s approval, the caller who executes it, a person who knows whether it has happened, a run of its own.',
    ),
  approval: z
    .object({
      hash: z.string(),
      expiresAt: z.iso.datetime(),
      decision: z.enum(['approved', 'rejected', 'answered', 'expired']).nullable(),
      memberId: z.string().nullable().describe('Who decided.'),
      reason: z.string().nullable(),
      input: z.unknown().describe('The arguments as the person made them, where they changed any.'),
    })
    .nullable(),
  childRunId: z.string().nullable().describe('The run that worked on it: its steps are part of this one’s.'),
  text: z.string().nullable().describe('What the model wrote.'),
  calls: z.array(RequestedCall).nullable().describe('The calls the model wanted made.'),
  input: z.unknown().describe('What the tool was given.'),
  result: z.string().nullable().describe('What the tool answered, as the model was told.'),
  usage: z.object({ inputTokens: z.int(), outputTokens: z.int(), costMicros: CostMicros }).nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})

function toStepView(row: StepRow): z.input<typeof StepView> {
  const { seq, kind, name, state, waitsFor, approval, childRunId, input, output, usage, startedAt, finishedAt } = row
  const answer = kind === 'model' ? parseModelMessage(row) : null
  return {
    step: seq,
    kind,
    name,
    state,
    waitsFor,
    approval: approval && {
      hash: approval.hash,
      expiresAt: approval.expiresAt,
      decision: approval.decision ?? null,
      memberId: approval.memberId ?? null,
      reason: approval.reason ?? null,
      input: approval.input ?? null,
    },
    childRunId,
    text: answer?.text ?? null,
    calls: answer?.calls.map((call, i) => ({ step: seq + 1 + i, tool: call.name, input: call.args })) ?? null,
    input: input === null ? null : JSON.parse(input),
    result: kind === 'tool' ? output : null,
    usage,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}

export const listSteps = operation({
  name: 'agents.listSteps',
  summary: 'List the steps of a run in order: what the model wrote, which tools it called, and what they answered.',
  route: 'GET /runs/:runId/steps',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.listSteps,
  input: z.object({ runId: RunId, ...Paging }),
  output: pageOf(StepView),
  async handler({ runId, limit, cursor }, context) {
    await requireVisibleRun(context.db, requireActor(context), runId)
    const [after] = decodeCursor(cursor, 'number') ?? []
    const rows = await context.db
      .select()
      .from(runSteps)
      .where(and(eq(runSteps.runId, runId), after === undefined ? undefined : gt(runSteps.seq, after)))
      .orderBy(asc(runSteps.seq))
      .limit(limit + 1)
    return toPage(rows, limit, ({ seq }) => [seq], toStepView)
  },
})

export const resolveUnknownOutcome = operation({
  name: 'agents.resolveUnknownOutcome',
  summary: 'Say what became of a tool call whose outcome is unknown; the run goes on with that.',
  route: 'POST /runs/:runId/steps/:step/outcome',
  effect: 'write',
  access: 'agents:read',
  agent: { risk: 'high', tool: false },
  privacy: { erasableFields: ['result'] },

  examples: examples.resolveUnknownOutcome,
  input: z.object({
    runId: RunId,
    step: z.coerce.number().int().min(0).max(100_000).describe('The call, as the error of the run names it.'),
    result: z.string().min(1).max(10_000).describe('What the agent is told: what has happened, or that nothing has.'),
  }),
  output: RunView,
  async handler({ runId, step, result }, context) {
    const { db } = context
    const caller = requireActor(context)
    const { status } = await requireVisibleRun(db, caller, runId)
    const wait = await findWait(db, runId, step, 'unknown_outcome')
    const settled =
      wait && (await resolveWait(db, wait.id, { kind: 'result', ok: true, output: result }, caller.id, context.now()))
    if (!settled)
      throw conflict('The run does not wait for the outcome of that call.', { runStatus: status }, 'nothing-to-resolve')
    context.afterCommit(({ queue }) => queue('runs').enqueue(runId))
    return toRunView((await runById(db, runId))!)
  },
})
