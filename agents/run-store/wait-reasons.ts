import type { RunError, StepState, WaitReason } from './types.ts'

/** What the run is told to wait for, and what whoever reads it can do about it. */
const waitTexts: Record<WaitReason, { code: string; say(step: WaitingStep): string }> = {
  unknown_outcome: {
    code: 'unknown-outcome',
    say: ({ name, seq }) =>
      `Nobody knows whether ${name} (step ${seq}) has happened. Say what became of it with agents.resolveUnknownOutcome.`,
  },
  approval: {
    code: 'approval-required',
    say: ({ name, seq }) =>
      `${name} (step ${seq}) needs a person: see agents.listApprovals, and decide with agents.decideApproval.`,
  },
  client_tool: {
    code: 'client-tool',
    say: ({ name, seq }) =>
      `${name} (step ${seq}) is for the caller to execute: send its result with agents.submitToolResult.`,
  },
  subagent: { code: 'subagent-run', say: ({ name, seq }) => `${name} (step ${seq}) is at work in a run of its own.` },
}

interface WaitingStep {
  name: string
  seq: number
}

/** Why a run waits, told by one of its steps. */
export const waitError = (reason: WaitReason, step: WaitingStep): RunError => ({
  code: waitTexts[reason].code,
  detail: waitTexts[reason].say(step),
  step: step.seq,
})

/** Of several the one that is hardest to come by is told: a person first, a run of its own last. */
const waitPriority = Object.keys(waitTexts) as WaitReason[]

/** The step a run is said to wait for; undefined when it waits for none. */
export const mostUrgentWait = <Step extends { state: StepState; waitsFor: WaitReason | null }>(
  steps: readonly Step[],
): Step | undefined =>
  steps
    .filter(({ state }) => state === 'pending')
    .sort((a, b) => waitPriority.indexOf(a.waitsFor!) - waitPriority.indexOf(b.waitsFor!))[0]
