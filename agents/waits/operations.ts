import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { digest } from '#platform/crypto/digest.ts'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, Problem } from '#platform/problem.ts'
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
    .describe(
      'A person who approves it, the caller who executes it, a person who knows whether it has happened, or a run of its own.',
    ),
  tool: z.string(),
  input: z.unknown(),
  childRunId: z.string().nullable(),
  expiresAt: z.iso.datetime().nullable(),
})

export const listWaits = operation({
  name: 'agents.listWaits',
  summary:
    'List the calls of a run that somebody has to do something about: approve, execute, say what became of them.',
  route: 'GET /runs/:runId/waits',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listWaits,
  input: z.object({ runId: RunId, ...Paging }),
  output: pageOf(WaitView),
  async handler({ runId, limit, cursor }, context) {
    await requireVisibleRun(context.db, requireActor(context), runId)
    const [after] = decodeCursor(cursor, 'number') ?? []
    const rows = await context.db
      .select({ wait: runWaits, input: runSteps.input })
      .from(runWaits)
      .innerJoin(runSteps, and(eq(runSteps.runId, runWaits.runId), eq(runSteps.seq, runWaits.seq)))
      .where(
        and(
          eq(runWaits.runId, runId),
          eq(runWaits.state, 'open'),
          after === undefined ? undefined : gt(runWaits.seq, after),
        ),
      )
      .orderBy(asc(runWaits.seq))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ wait }) => [wait.seq],
      ({ wait: { seq, reason, tool, childRunId, expiresAt }, input }) => ({
        step: seq,
        waitsFor: reason,
        tool,
        input: JSON.parse(input!),
        childRunId,
        expiresAt: expiresAt?.toISOString() ?? null,
      }),
    )
  },
})

export const submitToolResult = operation({
  name: 'agents.submitToolResult',
  summary:
    'Send the result of a tool that you execute for your run; it goes on with that. The same result sent again is the same; another is refused.',
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
      .describe('The call, as the event `tool.requested` or agents.listWaits names it.'),
    result: z.unknown().describe('Any JSON; what is longer than the run allows is cut, with a mark.'),
    ok: z.boolean().default(true).describe('`false`: the tool failed, and `result` says why.'),
  }),
  output: RunView,
  async handler({ runId, step, result = null, ok }, context) {
    const { db } = context
    const caller = requireActor(context)
    const run = await requireVisibleRun(db, caller, runId)
    if (run.memberId !== caller.id)
      throw new Problem(403, 'forbidden', 'Only who started a run sends the results of its tools.')
    const hash = digest({ ok, result })
    const wait = await findWait(db, runId, step, 'client_tool')
    if (!wait)
      throw conflict(
        'The run does not wait for the result of that call.',
        { runStatus: run.status },
        'nothing-to-answer',
      )
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
    throw conflict('Another result was sent before, and the run has gone on with that.', {}, 'already-answered')
  if (state === 'closed') throw conflict('The run has ended; nobody needs the result any more.', {}, 'run-ended')
  throw conflict('The time for this result is over: the run goes on without it.', {}, 'tool-timeout')
}
