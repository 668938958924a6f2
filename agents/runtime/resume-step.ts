import type { Problem } from '#platform/problem.ts'
import { agentsError } from '../errors.ts'
import { truncate } from '../registry/limits.ts'
import type { Step } from '../run-store/events.ts'
import type { StepApproval } from '../run-store/types.ts'
import type { Wait } from '../run-store/waits.ts'
import { executeToolCall } from './call-tool.ts'
import type { ToolCallContext } from './tool-call.ts'

/** Records the outcome of a wait. An approved call is then executed; any other outcome is the result the model reads. */
export async function resumeStep(step: Step, wait: Wait, context: ToolCallContext): Promise<Step> {
  const { run, journal } = context
  const outcome = wait.outcome!
  const failed = (problem: Problem) => ({ state: 'failed' as const, output: JSON.stringify(problem) })
  const decided = (decision: StepApproval['decision'], more: Partial<StepApproval> = {}) =>
    wait.reason === 'approval' ? { approval: { ...step.approval!, decision, memberId: wait.decidedBy, ...more } } : {}

  switch (outcome.kind) {
    case 'approved': {
      const { hash, input } = outcome
      await journal.applyWait(step, wait, {
        state: 'intent',
        ...decided('approved', { approvedHash: hash, ...(input && { input }) }),
      })
      return executeToolCall(step, context)
    }
    case 'rejected': {
      const problem = agentsError('approval-rejected', `The approver rejected this call: ${outcome.reason}`)
      await journal.applyWait(step, wait, { ...failed(problem), ...decided('rejected', { reason: outcome.reason }) })
      return step
    }
    case 'expired': {
      const problem =
        wait.reason === 'approval'
          ? agentsError('approval-expired', 'The call was not approved in time.')
          : agentsError('tool-timeout', 'The tool did not return a result in time.')
      await journal.applyWait(step, wait, { ...failed(problem), ...decided('expired') })
      return step
    }
    case 'result': {
      const { ok, output, usage } = outcome
      if (usage) journal.addUsage(usage)
      const toolOutput = wait.reason === 'client_tool' ? output : truncate(output, run.limits.toolResultBytes) // a client tool's output was truncated when it was submitted
      await journal.applyWait(step, wait, { state: ok ? 'done' : 'failed', output: toolOutput, ...decided('answered') })
      return step
    }
  }
}
