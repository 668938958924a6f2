import { z } from 'zod'
import { type Actor, authorise, includesScope, isScope, requireActor, type Scope } from '#platform/access.ts'
import type { OperationRegistry } from '#platform/catalogue.ts'
import { and, desc, eq, inArray, lt, or } from '#platform/db/query-builder.ts'
import { authoriseAndValidate } from '#platform/execution/guards.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, forbidden, invalid } from '#platform/problem.ts'
import { toolName } from '#platform/tools/tools.ts'
import { canManageAgents } from '../access.ts'
import { requireVisibleRun } from '../run-store/access.ts'
import { callHash } from '../run-store/approval.ts'
import type { Step } from '../run-store/events.ts'
import { runSteps } from '../run-store/tables.ts'
import { runWaits, type WaitOutcome } from '../run-store/wait-tables.ts'
import { findWait, resolveWait, type Wait } from '../run-store/waits.ts'
import { RunId } from '../runs/operations.ts'
import { parseSubagentTask } from '../tools/subagent-task.ts'
import * as examples from './approval-operations.examples.ts'

const ApprovalView = z.object({
  runId: z.string(),
  step: z.int().describe('The call, by its place in the run.'),
  rootRunId: z.string().describe('The run that was started, if this one works for another.'),
  agent: z.string(),
  memberId: z.string().describe('Who started the run.'),
  tool: z.string(),
  input: z.unknown().describe('The arguments as the agent wants to call it with.'),
  hash: z
    .string()
    .describe('Of run, step, tool and arguments: send it with the decision to be sure that it is about what you saw.'),
  scope: z.string().nullable().describe('What whoever approves it must hold; null where its operation needs none.'),
  exfiltrationRisk: z
    .boolean()
    .describe(
      'It needs a person only because its run has seen what not everybody may see, has read what strangers wrote, and would now tell others something.',
    ),
  state: z.enum(['open', 'decided', 'closed']).describe('`closed`: the run ended first.'),
  decision: z.enum(['approved', 'rejected', 'answered', 'expired']).nullable(),
  decidedBy: z.string().nullable().describe('The member who decided.'),
  decidedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
  createdAt: z.iso.datetime(),
})

const decisionByOutcome: Record<WaitOutcome['kind'], NonNullable<z.output<typeof ApprovalView>['decision']>> = {
  approved: 'approved',
  rejected: 'rejected',
  result: 'answered',
  expired: 'expired',
}

const toApprovalView = ({
  wait,
  step,
}: {
  wait: Wait
  step: Pick<Step, 'input' | 'approval'>
}): z.input<typeof ApprovalView> => ({
  runId: wait.runId,
  step: wait.seq,
  rootRunId: wait.rootRunId,
  agent: wait.agent,
  memberId: wait.memberId,
  tool: wait.tool,
  input: JSON.parse(step.input!),
  hash: step.approval!.hash,
  exfiltrationRisk: step.approval!.exfiltrationRisk ?? false,
  scope: wait.access,
  state: wait.state === 'open' || wait.state === 'closed' ? wait.state : 'decided',
  decision: wait.outcome && decisionByOutcome[wait.outcome.kind],
  decidedBy: wait.decidedBy,
  decidedAt: wait.decidedAt?.toISOString() ?? null,
  expiresAt: wait.expiresAt!.toISOString(),
  createdAt: wait.createdAt.toISOString(),
})

/** Who started the run, whoever holds the scope of the operation, and who manages the agents. Others do not see that it is there. */
const canSeeApproval = ({ memberId, access }: Wait, caller: Actor) =>
  memberId === caller.id ||
  canManageAgents(caller) ||
  (access !== null && isScope(access) && includesScope(caller.scopes, access))

export const listApprovals = operation({
  name: 'agents.listApprovals',
  summary:
    'List the calls of agents that wait for a person to approve them, newest first: one’s own, and those one has the right to decide.',
  route: 'GET /approvals',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listApprovals,
  input: z.object({
    state: z.enum(['open', 'decided', 'closed']).default('open'),
    runId: RunId.optional().describe('Only of this run and of the agents that work for it.'),
    agent: z.string().min(1).max(64).optional().describe('Only of this agent, by its slug.'),
    tool: z.string().min(1).max(200).optional().describe('Only of this tool.'),
    mine: z.stringbool().or(z.boolean()).default(false).describe('Only of runs one has started.'),
    ...Paging,
  }),
  output: pageOf(ApprovalView),
  async handler({ state, runId, agent, tool, mine, limit, cursor }, context) {
    const caller = requireActor(context)
    if (runId) await requireVisibleRun(context.db, caller, runId)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const own = eq(runWaits.memberId, caller.id)
    const rows = await context.db
      .select({ wait: runWaits, step: { input: runSteps.input, approval: runSteps.approval } })
      .from(runWaits)
      .innerJoin(runSteps, and(eq(runSteps.runId, runWaits.runId), eq(runSteps.seq, runWaits.seq)))
      .where(
        and(
          eq(runWaits.organisationId, caller.organisationId),
          eq(runWaits.reason, 'approval'),
          state === 'decided' ? inArray(runWaits.state, ['answered', 'applied']) : eq(runWaits.state, state),
          mine
            ? own
            : canManageAgents(caller)
              ? undefined
              : or(own, inArray(runWaits.access, callerScopes(caller, context.operations))),
          runId ? or(eq(runWaits.runId, runId), eq(runWaits.rootRunId, runId)) : undefined,
          agent ? eq(runWaits.agent, agent) : undefined,
          tool ? eq(runWaits.tool, tool.includes('.') ? toolName({ name: tool }) : tool) : undefined,
          before ? lt(runWaits.id, before) : undefined,
        ),
      )
      .orderBy(desc(runWaits.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ wait }) => [wait.id], toApprovalView)
  },
})

/** Of all scopes that operations need those the caller holds, so that the database can tell what is theirs to decide. */
const callerScopes = ({ scopes }: Actor, { all }: OperationRegistry) =>
  [...new Set(all.map(({ access }) => access))].filter(
    (access): access is Scope => isScope(access) && includesScope(scopes, access),
  )

export const decideApproval = operation({
  name: 'agents.decideApproval',
  summary:
    'Decide about a call that waits for a person: approve it, with other arguments if need be, reject it, or answer in its place.',
  description:
    'What was approved is exactly what is done: the decision is bound to run, step, tool and arguments. It may be taken by whoever started the run if their key holds the scope of the operation, and by whoever holds it in the organisation. The call then acts with the rights of the run, as ever. Of two who decide at once one is answered 409, with what was decided.',
  route: 'POST /runs/:runId/steps/:step/decide',
  effect: 'write',
  access: 'agents:read',
  agent: { risk: 'high', tool: false },

  examples: examples.decideApproval,
  input: z.object({
    runId: RunId,
    step: z.coerce.number().int().min(0).max(100_000).describe('The call, as agents.listApprovals names it.'),
    decision: z
      .enum(['approve', 'reject', 'answer'])
      .describe('`answer`: the tool is not called, and the agent is told `result` instead.'),
    input: z
      .record(z.string().max(100), z.unknown())
      .optional()
      .describe('With `approve`: the arguments to call it with instead, as the input schema of the tool says.'),
    reason: z.string().min(1).max(2_000).optional().describe('With `reject`: why, as the agent is told.'),
    result: z.string().min(1).max(10_000).optional().describe('With `answer`: what the agent is told.'),
    hash: z
      .string()
      .max(64)
      .optional()
      .describe('As agents.listApprovals shows it; refused when it is not this call’s.'),
  }),
  output: ApprovalView,
  async handler({ runId, step: seq, ...wanted }, context) {
    const { db } = context
    const caller = requireActor(context)
    const wait = await findWait(db, runId, seq, 'approval')
    if (!wait || wait.organisationId !== caller.organisationId || !canSeeApproval(wait, caller)) {
      const { status } = await requireVisibleRun(db, caller, runId)
      throw conflict(
        'The run does not wait for anybody to approve that call.',
        { runStatus: status },
        'nothing-to-decide',
      )
    }
    const op = context.operations.all.find((one) => toolName(one) === wait.tool)
    if (wait.access !== null) authorise(wait.access as Scope, caller)
    else if (wait.memberId !== caller.id && !canManageAgents(caller))
      throw forbidden('agents:manage', 'only somebody who did not start the run needs and you were not granted')
    const [row] = await db
      .select()
      .from(runSteps)
      .where(and(eq(runSteps.runId, runId), eq(runSteps.seq, seq)))
    const asked = { wait, step: row! }
    if (wait.state !== 'open') throw alreadyDecidedError(asked)
    if (wait.expiresAt! <= context.now())
      throw conflict(
        'The time to decide is over: the call counts as refused.',
        { expiresAt: wait.expiresAt!.toISOString() },
        'approval-expired',
      )
    const { hash } = row!.approval!
    if ((wanted.hash ?? hash) !== hash || callHash(row!, JSON.parse(row!.input!)) !== hash)
      throw conflict(
        'The call is not the one you decide about. List the approvals again.',
        { hash },
        'approval-mismatch',
      )
    if (wanted.input && op) authoriseAndValidate(op, wanted.input, caller)
    else if (wanted.input) parseSubagentTask(wait.tool, wanted.input)
    const decided = await resolveWait(db, wait.id, toWaitOutcome(wanted, row!), caller.id, context.now())
    if (!decided) throw alreadyDecidedError({ wait: (await findWait(db, runId, seq, 'approval'))!, step: row! })
    context.afterCommit(({ queue }) => queue('runs').enqueue(runId))
    return toApprovalView({ wait: decided, step: row! })
  },
})

interface DecisionInput {
  decision: 'approve' | 'reject' | 'answer'
  input?: Record<string, unknown> | undefined
  reason?: string | undefined
  result?: string | undefined
}

function toWaitOutcome({ decision, input, reason, result }: DecisionInput, step: Step): WaitOutcome {
  const given = { approve: { input }, reject: { reason }, answer: { result } }[decision]
  const stray = Object.entries({ input, reason, result }).find(
    ([name, value]) => value !== undefined && !(name in given),
  )
  if (stray)
    throw invalid('The decision says two things at once.', [
      { path: stray[0], message: `Leave it out of \`${decision}\`.` },
    ])
  if (decision === 'approve')
    return { kind: 'approved', hash: callHash(step, input ?? JSON.parse(step.input!)), ...(input && { input }) }
  if (decision === 'reject') return { kind: 'rejected', reason: reason ?? 'no reason was given.' }
  if (result === undefined)
    throw invalid('There is no answer.', [{ path: 'result', message: 'Say what the agent is to be told.' }])
  return { kind: 'result', ok: true, output: result }
}

function alreadyDecidedError(asked: Parameters<typeof toApprovalView>[0]) {
  const approval = toApprovalView(asked)
  if (approval.state === 'closed')
    return conflict('The run has ended; nobody needs to decide any more.', { approval }, 'run-ended')
  return conflict(`Somebody has decided already: ${approval.decision}.`, { approval }, 'already-decided')
}
