import type { RunErrorCode } from '../run-errors.ts'
import type { RunError, StepState, WaitReason } from './types.ts'

/** Error code and detail of a waiting run, most urgent first: waits for a person precede waits for a subagent. */
const waitTexts: Record<WaitReason, { code: RunErrorCode; detail(step: WaitingStep): string }> = {
  unknown_outcome: {
    code: 'unknown-outcome',
    detail: ({ name, seq }) =>
      `It is unknown whether ${name} (step ${seq}) was executed. Report its outcome with agents.resolveUnknownOutcome.`,
  },
  approval: {
    code: 'approval-required',
    detail: ({ name, seq }) =>
      `${name} (step ${seq}) needs the approval of a person. Decide with agents.decideApproval.`,
  },
  client_tool: {
    code: 'client-tool',
    detail: ({ name, seq }) =>
      `${name} (step ${seq}) is executed by the caller. Send its result with agents.submitToolResult.`,
  },
  subagent: {
    code: 'subagent-run',
    detail: ({ name, seq }) => `${name} (step ${seq}) is executed by a run of its own.`,
  },
}

interface WaitingStep {
  name: string
  seq: number
}

/** Returns the error of a run that waits for this step. */
export const waitError = (reason: WaitReason, step: WaitingStep): RunError => ({
  code: waitTexts[reason].code,
  detail: waitTexts[reason].detail(step),
  step: step.seq,
})

const waitPriority = Object.keys(waitTexts) as WaitReason[]

/** Returns the most urgent pending step of a run; undefined when none is pending. */
export const mostUrgentWait = <Step extends { state: StepState; waitsFor: WaitReason | null }>(
  steps: readonly Step[],
): Step | undefined =>
  steps
    .filter(({ state }) => state === 'pending')
    .sort((a, b) => waitPriority.indexOf(a.waitsFor!) - waitPriority.indexOf(b.waitsFor!))[0]
