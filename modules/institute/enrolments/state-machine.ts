import { stateMachine } from '#platform/lib/state-machine.ts'
import type { EnrolmentEvent, EnrolmentState } from '../vocabulary.ts'

/**
 * The state machine of an enrolment. A person has one enrolment per session, and can enrol again after cancelling.
 */
export const enrolmentStateMachine = stateMachine<EnrolmentState, EnrolmentEvent>('enrolment', [
  { from: 'REQUESTED', event: 'confirm', to: 'CONFIRMED' },
  { from: 'REQUESTED', event: 'waitlist', to: 'WAITLISTED' },
  { from: 'WAITLISTED', event: 'promote', to: 'CONFIRMED' },
  { from: 'CONFIRMED', event: 'start', to: 'ACTIVE' },
  { from: 'ACTIVE', event: 'complete', to: 'COMPLETED' },
  { from: 'ACTIVE', event: 'fail', to: 'FAILED' },
  { from: 'ACTIVE', event: 'abandon', to: 'ABANDONED' },
  { from: ['CONFIRMED', 'WAITLISTED'], event: 'cancel', to: 'CANCELLED' },
  { from: 'CANCELLED', event: 'request', to: 'REQUESTED' },
])
