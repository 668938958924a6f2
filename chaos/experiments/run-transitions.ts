import type { RunStatus, WaitReason } from '#agents/run-store/types.ts'
import fc from '#platform/testing/fast-check.ts'

/** Where each move may lead from each state; from what is over nothing leads anywhere. */
export const legal: Record<string, Partial<Record<RunStatus, RunStatus[]>>> = {
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
export type Move = keyof typeof legal

/** Whose waits a move is about. */
export const about: Partial<Record<Move, WaitReason[]>> = {
  approve: ['approval'],
  reject: ['approval'],
  submit: ['client'],
  settle: ['unknown'],
  expire: ['approval', 'client'],
}

const names = Object.keys(legal) as Move[]
const often = names
  .filter((move) => move !== 'cancel')
  .flatMap((move) => (['take', 'work', 'approve', 'submit'].includes(move) ? Array<Move>(6).fill(move) : [move, move]))
export const moves = fc.array(fc.record({ move: fc.constantFrom(...often, 'cancel' as Move), which: fc.nat(3), turns: fc.nat(60) }), {
  minLength: 40,
  maxLength: 80,
})
