import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import { and, asc, eq, gt } from '#platform/db/query.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict } from '#platform/problem.ts'
import { presentRun, Run } from './present.ts'
import { RunId } from './runs.ts'
import { answerOf } from './runtime/answer.ts'
import { describe, type Step as StepRow, WantedCall } from './runtime/events.ts'
import { recordEvent } from './runtime/take.ts'
import { runSteps, runs } from './tables.ts'
import { visibleRun } from './visible.ts'

const Step = z.object({
  step: z.int().describe('Its place in the run, from 0.'),
  kind: z.enum(['model', 'tool']),
  name: z.string().describe('The model that answered, or the tool that was called.'),
  state: z.enum(['intent', 'done', 'failed', 'unknown']).describe('`intent`: begun; `unknown`: nobody knows whether it has happened.'),
  text: z.string().nullable().describe('What the model wrote.'),
  calls: z.array(WantedCall).nullable().describe('The calls the model wanted made.'),
  input: z.unknown().describe('What the tool was given.'),
  result: z.string().nullable().describe('What the tool answered, as the model was told.'),
  usage: z.object({ inputTokens: z.int(), outputTokens: z.int() }).nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})

function present(row: StepRow): z.input<typeof Step> {
  const { seq, kind, name, state, input, output, usage, startedAt, finishedAt } = row
  const answer = kind === 'model' ? answerOf(row) : null
  return {
    step: seq,
    kind,
    name,
    state,
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
  examples: [
    {
      ask: { fr: 'Quels outils cette exécution a-t-elle utilisés ?', ar: 'ما الأدوات التي استعملها هذا التنفيذ؟', en: 'Which tools did this run use?' },
      input: { runId: '00000000-0000-7000-8000-000000000000' },
    },
  ],
  input: z.object({ runId: RunId, ...Paging }),
  output: pageOf(Step),
  async handler({ runId, limit, cursor }, context) {
    await visibleRun(context.db, callerOf(context), runId)
    const [after] = decodeCursor(cursor, 'number') ?? []
    const rows = await context.db
      .select()
      .from(runSteps)
      .where(and(eq(runSteps.runId, runId), after === undefined ? undefined : gt(runSteps.seq, after)))
      .orderBy(asc(runSteps.seq))
      .limit(limit + 1)
    return toPage(rows, limit, ({ seq }) => [seq], present)
  },
})

export const settleCall = operation({
  name: 'agents.settleCall',
  summary: 'Say what became of a tool call whose outcome is unknown; the run goes on with that.',
  route: 'POST /runs/:runId/steps/:step/settle',
  effect: 'write',
  access: 'agents:read',
  risk: 'high',
  erasable: ['result'],
  tool: false,
  examples: [
    {
      ask: { fr: 'Le paiement a bien eu lieu, continue', ar: 'تم الدفع فعلا، واصل', en: 'The payment did go through, carry on' },
      input: { runId: '00000000-0000-7000-8000-000000000000', step: 1, result: 'It was done.' },
    },
  ],
  input: z.object({
    runId: RunId,
    step: z.coerce.number().int().min(0).max(100_000).describe('The call, as the error of the run names it.'),
    result: z.string().min(1).max(10_000).describe('What the agent is told: what has happened, or that nothing has.'),
  }),
  output: Run,
  async handler({ runId, step, result }, context) {
    const { status } = await visibleRun(context.db, callerOf(context), runId)
    const unknown = and(eq(runSteps.runId, runId), eq(runSteps.seq, step), eq(runSteps.state, 'unknown'))
    const [row] =
      status === 'waiting' ? await context.db.update(runSteps).set({ state: 'done', output: result, finishedAt: new Date() }).where(unknown).returning() : []
    if (!row) throw conflict('The run does not wait for the outcome of that call.', { runStatus: status }, 'nothing-to-settle')
    const [before] = await context.db.select({ epoch: runs.epoch }).from(runs).where(eq(runs.id, runId))
    const [run] = await context.db
      .update(runs)
      .set({ status: 'queued', error: null, epoch: before!.epoch + 1 })
      .where(eq(runs.id, runId))
      .returning()
    await recordEvent(context.db, run!, 1, 'tool.finished', step)
    context.afterCommit(async ({ queue, events }) => {
      await events.append(runId, [{ epoch: run!.epoch, n: 1, data: describe('tool.finished', run!, step, row), recorded: true }])
      await queue('runs').enqueue(runId)
    })
    return presentRun(run!)
  },
})
