import { expect, it } from 'vitest'
import { transition } from '#platform/lib/state-machine.ts'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { CohortEnrolmentState } from '../vocabulary.ts'
import { cohortEnrolmentStateMachine } from './state-machine.ts'

it('an enrolment allows only transitions of its table, and every exit is final', () => {
  expectStateMachine(cohortEnrolmentStateMachine, {
    states: CohortEnrolmentState.options,
    start: 'ONBOARDING',
    finals: ['GRADUATED', 'DROPPED_OUT', 'EXCLUDED', 'CANCELLED'],
  })
})

it('managers cannot cancel an enrolment, which follows from the application', () => {
  expect(() => transition(cohortEnrolmentStateMachine, 'ACTIVE', 'cancel', { roles: ['manager'] })).toThrow(
    expect.objectContaining({ status: 409 }),
  )
})
