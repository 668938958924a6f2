import { stateMachine } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import type { AllocationState } from '../vocabulary.ts'

export type AllocationEvent = 'accept' | 'confirm' | 'release' | 'vacate' | 'lapse' | 'recover'

/** What an allocation is held against. */
export interface AllocationTransitionContext {
  /** No obligation of it is at the end of its recovery. */
  notRecoverable?: string
}

/** The life of an allocation. A proposal holds nothing; a reservation and an allocation hold the unit. */
export const allocationStateMachine = stateMachine<
  AllocationState,
  AllocationEvent,
  GalaxysRole,
  AllocationTransitionContext
>('allocation', [
  { from: 'PROPOSED', event: 'accept', to: 'RESERVED', roles: ['applicant'] },
  { from: 'RESERVED', event: 'confirm', to: 'ALLOCATED', roles: ['operator'] },
  { from: ['PROPOSED', 'RESERVED'], event: 'release', to: 'LAPSED', roles: ['applicant', 'operator'] },
  { from: ['PROPOSED', 'RESERVED'], event: 'lapse', to: 'LAPSED', roles: ['system'] },
  { from: 'ALLOCATED', event: 'vacate', to: 'VACATED', roles: ['applicant', 'operator', 'system'] },
  {
    from: 'ALLOCATED',
    event: 'recover',
    to: 'RECOVERED',
    roles: ['operator'],
    guard: ({ notRecoverable }) => notRecoverable,
  },
])

/** Live ones hold what they are of, for as long as they say. */
export const holdingStates = ['RESERVED', 'ALLOCATED'] as const satisfies AllocationState[]

/** A reservation that was not confirmed in time has lapsed, and a term that is over was vacated, whether or not anybody wrote that down. */
export function allocationStateAt(
  { state, reservedUntil, endsAt }: { state: AllocationState; reservedUntil: Date | null; endsAt: Date },
  now: Date,
): AllocationState {
  if ((state === 'RESERVED' || state === 'PROPOSED') && ((reservedUntil && reservedUntil <= now) || endsAt <= now))
    return 'LAPSED'
  return state === 'ALLOCATED' && endsAt <= now ? 'VACATED' : state
}
