import type { RunStatus, WaitReason } from '#agents/run-store/types.ts'
import fc from '#platform/testing/fast-check.ts'

/** The states to which each transition may lead, by the state before. Ended runs have no transitions. */
export const allowedTransitions = {
  claim: { queued: ['running'], running: ['running'] },
  execute: { running: ['waiting', 'succeeded', 'failed', 'cancelled'] },
  /** The worker loses its lease while it executes the run. */
  interrupt: { running: ['waiting', 'succeeded', 'failed', 'cancelled'] },
  release: { running: ['queued'] },
  /** The worker stops sending heartbeats. */
  crash: {},
  /** A worker whose lease was lost writes to the run. */
  zombie: {},
  approve: { waiting: ['queued'] },
  reject: { waiting: ['queued'] },
  submit: { waiting: ['queued'] },
  /** A person records the outcome of a call whose outcome is unknown. */
  resolve: { waiting: ['queued'] },
  expire: { waiting: ['queued'] },
  cancel: { queued: ['cancelled'], waiting: ['cancelled', 'queued'] },
} satisfies Record<string, Partial<Record<RunStatus, RunStatus[]>>>
export type RunTransition = keyof typeof allowedTransitions

/** Returns whether a transition of one run may lead from one state to another, in that run or in one related to it. */
export function isAllowed(transition: RunTransition, from: RunStatus, to: RunStatus, isTarget: boolean): boolean {
  const targets: Partial<Record<RunStatus, RunStatus[]>> = isTarget
    ? allowedTransitions[transition]
    : { waiting: ['queued', 'cancelled'], queued: ['cancelled'] } // the wait of a parent ends, or a descendant is cancelled
  return targets[from]?.includes(to) ?? false
}

/** Reasons of the waits that a transition ends. */
export const waitReasonsOf: Partial<Record<RunTransition, WaitReason[]>> = {
  approve: ['approval'],
  reject: ['approval'],
  submit: ['client_tool'],
  resolve: ['unknown_outcome'],
  expire: ['approval', 'client_tool'],
}

const transitionNames = Object.keys(allowedTransitions) as RunTransition[]
const weightedTransitions = transitionNames
  .filter((transition) => transition !== 'cancel')
  .flatMap((transition) =>
    ['claim', 'execute', 'approve', 'submit'].includes(transition)
      ? Array<RunTransition>(6).fill(transition)
      : [transition, transition],
  )
export const transitionSequences = fc.array(
  fc.record({
    transition: fc.constantFrom(...weightedTransitions, 'cancel' as RunTransition),
    /** Selects the run, modulo the number of runs. */
    index: fc.nat(3),
    /** Turns of the event loop before an interruption. */
    turns: fc.nat(60),
  }),
  { minLength: 40, maxLength: 80 },
)
