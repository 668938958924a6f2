import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { digest } from '#platform/crypto/digest.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { platformError } from '#platform/problem.ts'
import { agentsError } from '../errors.ts'
import { truncate } from '../registry/limits.ts'
import { requireVisibleRun } from '../run-store/access.ts'
import { runById } from '../run-store/events.ts'
import { runSteps } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { findWait, resolveWait, type Wait } from '../run-store/waits.ts'
import { RunId } from '../runs/operations.ts'
import { RunView, toRunView } from '../runs/run-view.ts'
import * as examples from './operations.examples.ts'

const WaitView = z.object({
  step: z.int(),
  waitsFor: z
    .enum(['approval', 'client_tool', 'unknown_outcome', 'subagent'])
    .describe('An approval, a result from the caller, a person who reports its outcome, or the run of a subagent.'),
  tool: z.string(),
  input: z.unknown(),
  childRunId: z.string().nullable(),
  expiresAt: z.iso.datetime().nullable(),
})

export const listWaits = operation({
  name: 'agents.listWaits',
  summary: 'List the calls of a run that wait for an approval, a result or an outcome.',
  route: 'GET /runs/:runId/waits',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listWaits,
  input: z.object({ runId: RunId, ...Paging }),
  output: pageOf(WaitView),
  async handler({ runId, ...page }, context) {
    await requireVisibleRun(context.db, requireActor(context), runId)
    return listPage(page, {
      sort: [{ column: runWaits.seq }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select({ wait: runWaits, input: runSteps.input })
          .from(runWaits)
          .innerJoin(runSteps, and(eq(runSteps.runId, runWaits.runId), eq(runSteps.seq, runWaits.seq)))
          .where(and(eq(runWaits.runId, runId), eq(runWaits.state, 'open'), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ wait }) => [wait.seq],
      view: ({ wait: { seq, reason, tool, childRunId, expiresAt }, input }) => ({
        step: seq,
        waitsFor: reason,
        tool,
        input: JSON.parse(input!),
        childRunId,
        expiresAt: expiresAt?.toISOString() ?? null,
      }),
    })
  },
})

export const submitToolResult = operation({
  name: 'agents.submitToolResult',
  summary: 'Send the result of a tool that you execute for your run.',
  description:
    'The run then continues with that result. Sending the same result again is accepted; a different result gets 409.',
  route: 'POST /runs/:runId/steps/:step/result',
  effect: 'write',
  access: 'agents:read',
  agent: { tool: false },
  examples: examples.submitToolResult,
  input: z.object({
    runId: RunId,
    step: z.coerce
      .number()
      .int()
      .min(0)
      .max(100_000)
      .describe('The step of the call, from the event `tool.requested` or agents.listWaits.'),
    result: z.unknown().describe('Any JSON. It is truncated, with a mark, if it is longer than the limit of the run.'),
    ok: z.boolean().default(true).describe('`false`: the tool failed, and `result` is the reason.'),
  }),
  output: RunView,
  async handler({ runId, step, result = null, ok }, context) {
    const { db } = context
    const caller = requireActor(context)
    const run = await requireVisibleRun(db, caller, runId)
    if (run.memberId !== caller.id)
      throw platformError('forbidden', 'Only the member who started the run can submit tool results.')
    const hash = digest({ ok, result })
    const wait = await findWait(db, runId, step, 'client_tool')
    if (!wait)
      throw agentsError('call-not-waiting', 'The run does not wait for the result of this call.', {
        runStatus: run.status,
      })
    if (wait.state === 'open' && wait.expiresAt! > context.now()) {
      const output = truncate(typeof result === 'string' ? result : JSON.stringify(result), run.limits.toolResultBytes)
      if (await resolveWait(db, wait.id, { kind: 'result', ok, output, hash }, caller.id, context.now())) {
        context.afterCommit(({ queue }) => queue('runs').enqueue(runId))
        return toRunView((await runById(db, runId))!)
      }
    }
    assertSameResult((await findWait(db, runId, step, 'client_tool'))!, hash)
    return toRunView(run)
  },
})

function assertSameResult({ state, outcome }: Wait, hash: string) {
  if (outcome?.kind === 'result' && outcome.hash === hash) return
  if (outcome?.kind === 'result')
    throw agentsError(
      'result-already-submitted',
      'Another result was submitted before. The run continues with that one.',
    )
  if (state === 'closed') throw agentsError('run-ended', 'The run has ended. It no longer needs the result.')
  throw agentsError('tool-timeout', 'The time for this result is over. The run continues without it.')
}
