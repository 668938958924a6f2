import { stateMachine } from '#platform/lib/state-machine.ts'
import type { GalaxysRole } from '../access.ts'
import type { AllocationState } from '../vocabulary.ts'

export type AllocationEvent = 'accept' | 'confirm' | 'release' | 'vacate' | 'lapse' | 'recover'

/** Facts that the transitions of an allocation depend on. */
export interface AllocationTransitionContext {
  /** Set if none of its obligations is at the end of its recovery. */
  notRecoverable?: string
}

/**
 * The state machine of an allocation. A proposal reserves nothing; a reservation and an allocation occupy the unit.
 */
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

/**
 * Returns the state at `now`: a reservation not confirmed in time has LAPSED and a finished term is VACATED, even
 * if the row was not updated.
 */
export function allocationStateAt(
  { state, reservedUntil, endsAt }: { state: AllocationState; reservedUntil: Date | null; endsAt: Date },
  now: Date,
): AllocationState {
  if ((state === 'RESERVED' || state === 'PROPOSED') && ((reservedUntil && reservedUntil <= now) || endsAt <= now))
    return 'LAPSED'
  return state === 'ALLOCATED' && endsAt <= now ? 'VACATED' : state
}
