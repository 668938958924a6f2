import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { agentsError } from '../errors.ts'
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
    .describe('`intent`: started. `pending`: waits, see `waitsFor`.'),
  waitsFor: z
    .enum(['approval', 'client_tool', 'unknown_outcome', 'subagent'])
    .nullable()
    .describe(
      'What it waits for, or waited for last: an approval, a result from the caller, a person who reports its outcome, or the run of a subagent.',
    ),
  approval: z
    .object({
      hash: z.string(),
      expiresAt: z.iso.datetime(),
      decision: z.enum(['approved', 'rejected', 'answered', 'expired']).nullable(),
      memberId: z.string().nullable().describe('The member who decided.'),
      reason: z.string().nullable(),
      input: z.unknown().describe('The arguments as changed by the approver, otherwise null.'),
    })
    .nullable(),
  childRunId: z.string().nullable().describe('The run that executed the call. Its usage counts towards this run.'),
  text: z.string().nullable().describe('What the model wrote.'),
  calls: z.array(RequestedCall).nullable().describe('The calls that the model requested.'),
  input: z.unknown().describe('The arguments of the tool.'),
  result: z.string().nullable().describe('The result of the tool, as the model read it.'),
  usage: z.object({ inputTokens: z.int(), outputTokens: z.int(), costMicros: CostMicros }).nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})

function toStepView(row: StepRow): z.input<typeof StepView> {
  const { seq, kind, name, state, waitsFor, approval, childRunId, input, output, usage, startedAt, finishedAt } = row
  const message = kind === 'model' ? parseModelMessage(row) : null
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
    text: message?.text ?? null,
    calls: message?.calls.map((call, i) => ({ step: seq + 1 + i, tool: call.name, input: call.args })) ?? null,
    input: input === null ? null : JSON.parse(input),
    result: kind === 'tool' ? output : null,
    usage,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}

export const listSteps = operation({
  name: 'agents.listSteps',
  summary: 'List the steps of a run in order, with what the model wrote and what its tools answered.',
  route: 'GET /runs/:runId/steps',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.listSteps,
  input: z.object({ runId: RunId, ...Paging }),
  output: pageOf(StepView),
  async handler({ runId, ...page }, context) {
    await requireVisibleRun(context.db, requireActor(context), runId)
    return listPage(page, {
      sort: [{ column: runSteps.seq }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(runSteps)
          .where(and(eq(runSteps.runId, runId), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ seq }) => [seq],
      view: toStepView,
    })
  },
})

export const resolveUnknownOutcome = operation({
  name: 'agents.resolveUnknownOutcome',
  summary: 'Report what became of a tool call whose outcome is unknown.',
  description: 'The run then continues with that result.',
  route: 'POST /runs/:runId/steps/:step/outcome',
  effect: 'write',
  access: 'agents:read',
  agent: { risk: 'high', tool: false },
  privacy: { erasableFields: ['result'] },

  examples: examples.resolveUnknownOutcome,
  input: z.object({
    runId: RunId,
    step: z.coerce.number().int().min(0).max(100_000).describe('The step of the call, as in the error of the run.'),
    result: z
      .string()
      .min(1)
      .max(10_000)
      .describe('The result for the agent: what has happened, or that nothing has happened.'),
  }),
  output: RunView,
  async handler({ runId, step, result }, context) {
    const { db } = context
    const caller = requireActor(context)
    const { status } = await requireVisibleRun(db, caller, runId)
    const wait = await findWait(db, runId, step, 'unknown_outcome')
    const resolved =
      wait && (await resolveWait(db, wait.id, { kind: 'result', ok: true, output: result }, caller.id, context.now()))
    if (!resolved)
      throw agentsError('call-not-waiting', 'The run does not wait for the outcome of this call.', {
        runStatus: status,
      })
    context.afterCommit(({ queue }) => queue('runs').enqueue(runId))
    return toRunView((await runById(db, runId))!)
  },
})
