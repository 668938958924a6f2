import { stateMachine } from '#platform/lib/state-machine.ts'
import type { CohortEnrolmentState } from '../vocabulary.ts'

export const cohortEnrolmentEvents = ['start', 'pause', 'resume', 'graduate', 'drop_out', 'exclude'] as const
export type CohortEnrolmentEvent = (typeof cohortEnrolmentEvents)[number]

/** States of an enrolment. `cancel` follows from the application and cannot be requested. */
export const cohortEnrolmentStateMachine = stateMachine<
  CohortEnrolmentState,
  CohortEnrolmentEvent | 'cancel',
  'manager' | 'application'
>('enrolment', [
  { from: 'ONBOARDING', event: 'start', to: 'ACTIVE', roles: ['manager'] },
  { from: 'ACTIVE', event: 'pause', to: 'PAUSED', roles: ['manager'] },
  { from: 'PAUSED', event: 'resume', to: 'ACTIVE', roles: ['manager'] },
  { from: 'ACTIVE', event: 'graduate', to: 'GRADUATED', roles: ['manager'] },
  { from: ['ONBOARDING', 'ACTIVE', 'PAUSED'], event: 'drop_out', to: 'DROPPED_OUT', roles: ['manager'] },
  { from: ['ONBOARDING', 'ACTIVE', 'PAUSED'], event: 'exclude', to: 'EXCLUDED', roles: ['manager'] },
  { from: ['ONBOARDING', 'ACTIVE', 'PAUSED'], event: 'cancel', to: 'CANCELLED', roles: ['application'] },
])

/** States that occupy a seat of the cohort. */
export const seatOccupyingStates = [
  'ONBOARDING',
  'ACTIVE',
  'PAUSED',
  'GRADUATED',
] as const satisfies readonly CohortEnrolmentState[]
