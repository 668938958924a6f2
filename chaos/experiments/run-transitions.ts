import type { RunStatus, WaitReason } from '#agents/run-store/types.ts'
import fc from '#platform/testing/fast-check.ts'

/** Where each move may lead from each state; from what is over nothing leads anywhere. */
export const allowedTransitions: Record<string, Partial<Record<RunStatus, RunStatus[]>>> = {
  take: { queued: ['running'], running: ['running'] },
  work: { running: ['waiting', 'succeeded', 'failed', 'cancelled'] },
  interrupt: { running: ['waiting', 'succeeded', 'failed', 'cancelled'] },
  release: { running: ['queued'] },
  crash: {},
  zombie: {},
  approve: { waiting: ['queued'] },
  reject: { waiting: ['queued'] },
  submit: { waiting: ['queued'] },
  settle: { waiting: ['queued'] },
  expire: { waiting: ['queued'] },
  cancel: { queued: ['cancelled'], waiting: ['cancelled', 'queued'] },
}
export type RunTransition = keyof typeof allowedTransitions

/** Whose waits a move is about. */
export const waitReasonsOf: Partial<Record<RunTransition, WaitReason[]>> = {
  approve: ['approval'],
  reject: ['approval'],
  submit: ['client_tool'],
  settle: ['unknown_outcome'],
  expire: ['approval', 'client_tool'],
}

const transitionNames = Object.keys(allowedTransitions) as RunTransition[]
const weightedTransitions = transitionNames
  .filter((move) => move !== 'cancel')
  .flatMap((move) =>
    ['take', 'work', 'approve', 'submit'].includes(move) ? Array<RunTransition>(6).fill(move) : [move, move],
  )
export const transitionSequences = fc.array(
  fc.record({
    move: fc.constantFrom(...weightedTransitions, 'cancel' as RunTransition),
    which: fc.nat(3),
    turns: fc.nat(60),
  }),
  {
    minLength: 40,
    maxLength: 80,
  },
)
