import { authoriseAndValidate } from '#platform/execution/guards.ts'
import { invalid } from '#platform/problem.ts'
import { valueIssues } from '../json-schema/validate.ts'
import { callHash, defaultApprovalTimeoutMs, effectiveInput, isApproved } from '../run-store/approval.ts'
import type { Step } from '../run-store/events.ts'
import type { WaitRequest } from '../run-store/wait-request.ts'
import { parseSubagentTask } from '../tools/subagent-task.ts'
import { loadRunActor } from './actor.ts'
import { mayExfiltrate } from './exfiltration.ts'
import { subagentRun } from './subagent-run.ts'
import type { ToolCallContext } from './tool-call.ts'

/** Default time for the caller to submit the result of a client tool. */
export const defaultClientToolTimeoutMs = 5 * 60_000

/** Returns what the call has to wait for, if anything. Validates the call first, so that no approval is requested for a call that would be rejected. */
export async function waitRequestFor(step: Step, context: ToolCallContext): Promise<WaitRequest | undefined> {
  const { agent, services } = context
  if (!isApproved(step)) {
    if (agent.approvalRequired.has(step.name)) return approvalRequest(step, context, false)
    if (await mayExfiltrate(step, context)) return approvalRequest(step, context, true)
  }
  const clientTool = agent.clientTools.get(step.name)
  if (clientTool) {
    const { inputSchema, timeoutMs = defaultClientToolTimeoutMs } = clientTool
    const issues = valueIssues(inputSchema, effectiveInput(step))
    if (issues.length > 0) throw invalid(`The input of ${step.name} is not valid.`, issues)
    return { reason: 'client_tool', expiresAt: new Date(services.now().getTime() + timeoutMs) }
  }
  const subagent = agent.subagents.get(step.name)
  if (subagent) return { reason: 'subagent', childRun: await subagentRun(step, subagent, context) }
  return undefined
}

export async function approvalRequest(
  step: Step,
  { run, agent, services }: ToolCallContext,
  exfiltrationRisk: boolean,
): Promise<WaitRequest> {
  const operation = agent.tools.get(step.name)?.operation
  const input = effectiveInput(step)
  if (operation) authoriseAndValidate(operation, input, await loadRunActor(run, agent, services))
  else parseSubagentTask(step.name, input)
  const expiresAt = new Date(services.now().getTime() + (run.definition.approvalTimeoutMs ?? defaultApprovalTimeoutMs))
  const access = operation?.access ?? 'agents:read'
  return {
    reason: 'approval',
    expiresAt,
    requiredScope: access === 'public' || access === 'member' ? null : access,
    approval: {
      hash: callHash(step, input),
      expiresAt: expiresAt.toISOString(),
      ...(exfiltrationRisk && { exfiltrationRisk }),
    },
  }
}
