import { admit } from '#platform/execution/guards.ts'
import { invalid } from '#platform/problem.ts'
import { issuesOf } from '../json-schema/validate.ts'
import { approvalTimeoutMs, callHash, inputOf, isApproved } from '../run-store/approval.ts'
import type { Step } from '../run-store/events.ts'
import type { Handover } from '../run-store/wait-request.ts'
import { taskIn } from '../tools/subagent-task.ts'
import { actorOf } from './actor.ts'
import { mayLeak } from './exfiltration.ts'
import { childRun } from './subagent-run.ts'
import type { Acting } from './tool-call.ts'

/** How long the caller has to execute a tool of theirs, unless they say otherwise. */
export const clientTimeoutMs = 5 * 60_000

/** Whom this call needs, if anybody; it is checked as far as it can be first: nobody is asked about a call that would be refused. */
export async function handover(step: Step, acting: Acting): Promise<Handover | undefined> {
  const { agent } = acting
  if (!isApproved(step)) {
    if (agent.needPerson.has(step.name)) return approval(step, acting, false)
    if (await mayLeak(step, acting)) return approval(step, acting, true)
  }
  const clientTool = agent.clientTools.get(step.name)
  if (clientTool) {
    const { inputSchema, timeoutMs = clientTimeoutMs } = clientTool
    const issues = issuesOf(inputSchema, inputOf(step))
    if (issues.length > 0) throw invalid(`The input of ${step.name} is not valid.`, issues)
    return { reason: 'client', expiresAt: new Date(Date.now() + timeoutMs) }
  }
  const subagent = agent.subagents.get(step.name)
  if (subagent) return { reason: 'child', child: await childRun(step, subagent, acting) }
  return undefined
}

export async function approval(step: Step, { run, agent, services }: Acting, leak: boolean): Promise<Handover> {
  const operation = agent.tools.get(step.name)?.operation
  const input = inputOf(step)
  if (operation) admit(operation, input, await actorOf(run, agent, services))
  else taskIn(step.name, input)
  const expiresAt = new Date(Date.now() + (run.definition.approvalTimeoutMs ?? approvalTimeoutMs))
  const access = operation?.access ?? 'agents:read'
  return {
    reason: 'approval',
    expiresAt,
    access: access === 'public' || access === 'member' ? null : access,
    approval: { hash: callHash(step, input), expiresAt: expiresAt.toISOString(), ...(leak && { leak: true }) },
  }
}
