import { z } from 'zod'
import { type Actor, authorise, includesScope, isScope, requireActor, type Scope } from '#platform/access.ts'
import type { OperationRegistry } from '#platform/catalogue.ts'
import { and, eq, inArray, or } from '#platform/db/query-builder.ts'
import { authoriseAndValidate } from '#platform/execution/guards.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { forbidden, invalid } from '#platform/problem.ts'
import { toolName } from '#platform/tools/tools.ts'
import { canManageAgents } from '../access.ts'
import { agentsError } from '../errors.ts'
import { requireVisibleRun } from '../run-store/access.ts'
import { callHash } from '../run-store/approval.ts'
import type { Step } from '../run-store/events.ts'
import { runSteps } from '../run-store/tables.ts'
import { runWaits, type WaitOutcome } from '../run-store/wait-tables.ts'
import { findWait, resolveWait, type Wait } from '../run-store/waits.ts'
import { RunId } from '../runs/operations.ts'
import { parseSubagentTask } from '../tools/subagent-task.ts'
import * as examples from './approval-operations.examples.ts'
import { ApprovalView, toApprovalView } from './approval-view.ts'

/** Returns whether the caller sees an approval: it started the run, holds the scope of the operation, or has `agents:manage`. */
const canSeeApproval = ({ memberId, access }: Wait, caller: Actor) =>
  memberId === caller.id ||
  canManageAgents(caller) ||
  (access !== null && isScope(access) && includesScope(caller.scopes, access))

export const listApprovals = operation({
  name: 'agents.listApprovals',
  summary: 'List the calls of agents that wait for a person to approve them, newest first.',
  description: 'Shows the calls of your own runs, and those that you have the right to decide.',
  route: 'GET /approvals',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listApprovals,
  input: z.object({
    state: z.enum(['open', 'decided', 'closed']).default('open'),
    runId: RunId.optional().describe('Only calls of this run and of the agents that work for it.'),
    agent: z.string().min(1).max(64).optional().describe('Only calls of this agent, by its slug.'),
    tool: z.string().min(1).max(200).optional().describe('Only calls of this tool.'),
    mine: z.stringbool().or(z.boolean()).default(false).describe('Only calls of runs that you started.'),
    ...Paging,
  }),
  output: pageOf(ApprovalView),
  async handler({ state, runId, agent, tool, mine, ...page }, context) {
    const caller = requireActor(context)
    if (runId) await requireVisibleRun(context.db, caller, runId)
    const isOwn = eq(runWaits.memberId, caller.id)
    const matches = and(
      eq(runWaits.organisationId, caller.organisationId),
      eq(runWaits.reason, 'approval'),
      state === 'decided' ? inArray(runWaits.state, ['answered', 'applied']) : eq(runWaits.state, state),
      mine
        ? isOwn
        : canManageAgents(caller)
          ? undefined
          : or(isOwn, inArray(runWaits.access, callerScopes(caller, context.operations))),
      runId ? or(eq(runWaits.runId, runId), eq(runWaits.rootRunId, runId)) : undefined,
      agent ? eq(runWaits.agent, agent) : undefined,
      tool ? eq(runWaits.tool, tool.includes('.') ? toolName({ name: tool }) : tool) : undefined,
    )
    return listPage(page, {
      sort: [{ column: runWaits.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select({ wait: runWaits, step: { input: runSteps.input, approval: runSteps.approval } })
          .from(runWaits)
          .innerJoin(runSteps, and(eq(runSteps.runId, runWaits.runId), eq(runSteps.seq, runWaits.seq)))
          .where(and(matches, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ wait }) => [wait.id],
      view: toApprovalView,
    })
  },
})

/** Returns the scopes of operations that the caller holds, to select in the database the calls that they may decide. */
const callerScopes = ({ scopes }: Actor, { all }: OperationRegistry) =>
  [...new Set(all.map(({ access }) => access))].filter(
    (access): access is Scope => isScope(access) && includesScope(scopes, access),
  )

export const decideApproval = operation({
  name: 'agents.decideApproval',
  summary: 'Approve or reject a call that waits for a person, or answer in its place.',
  description:
    'An approval may change the arguments. It is bound to run, step, tool and arguments: exactly that call is executed, with the rights of the run. Members of the organisation may decide if their key holds the scope of the operation. When two members decide at once, one of them gets 409 with the decision of the other.',
  route: 'POST /runs/:runId/steps/:step/decide',
  effect: 'write',
  access: 'agents:read',
  agent: { risk: 'high', tool: false },

  examples: examples.decideApproval,
  input: z.object({
    runId: RunId,
    step: z.coerce.number().int().min(0).max(100_000).describe('The step of the call, from agents.listApprovals.'),
    decision: z
      .enum(['approve', 'reject', 'answer'])
      .describe('`answer`: the tool is not called, and the agent gets `result` instead.'),
    input: z
      .record(z.string().max(100), z.unknown())
      .optional()
      .describe('With `approve`: arguments that replace those of the call and match the input schema of the tool.'),
    reason: z.string().min(1).max(2_000).optional().describe('With `reject`: the reason, which the agent reads.'),
    result: z.string().min(1).max(10_000).optional().describe('With `answer`: the result, which the agent reads.'),
    hash: z
      .string()
      .max(64)
      .optional()
      .describe('The hash from agents.listApprovals. 409 if it belongs to another call.'),
  }),
  output: ApprovalView,
  async handler({ runId, step: seq, ...decision }, context) {
    const { db } = context
    const caller = requireActor(context)
    const wait = await findWait(db, runId, seq, 'approval')
    if (!wait || wait.organisationId !== caller.organisationId || !canSeeApproval(wait, caller)) {
      const { status } = await requireVisibleRun(db, caller, runId)
      throw agentsError('call-not-waiting', 'This call is not waiting for approval.', { runStatus: status })
    }
    const op = context.operations.all.find((operation) => toolName(operation) === wait.tool)
    if (wait.access !== null) authorise(wait.access as Scope, caller)
    else if (wait.memberId !== caller.id && !canManageAgents(caller))
      throw forbidden('agents:manage', 'members who did not start the run need and you were not granted')
    const [row] = await db
      .select()
      .from(runSteps)
      .where(and(eq(runSteps.runId, runId), eq(runSteps.seq, seq)))
    if (wait.state !== 'open') throw alreadyDecidedError({ wait, step: row! })
    if (wait.expiresAt! <= context.now())
      throw agentsError('approval-expired', 'The time to decide is over. The call counts as rejected.', {
        expiresAt: wait.expiresAt!.toISOString(),
      })
    const { hash } = row!.approval!
    if ((decision.hash ?? hash) !== hash || callHash(row!, JSON.parse(row!.input!)) !== hash)
      throw agentsError('approval-mismatch', 'The hash belongs to another call. List the approvals again.', { hash })
    if (decision.input && op) authoriseAndValidate(op, decision.input, caller)
    else if (decision.input) parseSubagentTask(wait.tool, decision.input)
    const decided = await resolveWait(db, wait.id, toWaitOutcome(decision, row!), caller.id, context.now())
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
  const allowedFields = { approve: { input }, reject: { reason }, answer: { result } }[decision]
  const extraField = Object.entries({ input, reason, result }).find(
    ([name, value]) => value !== undefined && !(name in allowedFields),
  )
  if (extraField)
    throw invalid('A field does not belong to this decision.', [
      { path: extraField[0], message: `Omit it with the decision \`${decision}\`.` },
    ])
  if (decision === 'approve')
    return { kind: 'approved', hash: callHash(step, input ?? JSON.parse(step.input!)), ...(input && { input }) }
  if (decision === 'reject') return { kind: 'rejected', reason: reason ?? 'no reason was given.' }
  if (result === undefined)
    throw invalid('The result is missing.', [{ path: 'result', message: 'Give the result for the agent.' }])
  return { kind: 'result', ok: true, output: result }
}

function alreadyDecidedError(row: Parameters<typeof toApprovalView>[0]) {
  const approval = toApprovalView(row)
  if (approval.state === 'closed')
    return agentsError('run-ended', 'The run has ended. No decision is needed.', { approval })
  return agentsError('already-decided', `This call has already been ${approval.decision}.`, { approval })
}
