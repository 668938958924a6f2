import { describe, it } from 'vitest'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { enrolmentStates } from '../vocabulary.ts'
import { enrolmentStateMachine } from './state-machine.ts'

describe('an enrolment', () => {
  it('follows its table, and can be requested again after cancelling', () => {
    expectStateMachine(enrolmentStateMachine, {
      states: enrolmentStates,
      start: 'REQUESTED',
      finals: ['COMPLETED', 'FAILED', 'ABANDONED'],
    })
  })
})
