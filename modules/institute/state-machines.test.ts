import { expect, test } from 'vitest'
import { transition } from '#platform/lib/state-machine.ts'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { certificateStateMachine } from './certificates/state-machine.ts'
import { enrolmentStateMachine } from './enrolments/state-machine.ts'
import { sessionStateMachine } from './sessions/state-machine.ts'
import { certificateStatuses, enrolmentStates, SessionState } from './vocabulary.ts'

test('a session makes the moves of its table and no other, and ends closed or cancelled', () => {
  expectStateMachine(sessionStateMachine, {
    states: SessionState.options,
    start: 'DRAFT',
    finals: ['CLOSED', 'CANCELLED'],
  })
})

test('only seats fill a session, and nobody asks for that', () => {
  expect(() => transition(sessionStateMachine, 'OPEN', 'fill', { roles: ['registrar'] })).toThrow(
    expect.objectContaining({ status: 409 }),
  )
})

test('an enrolment makes the moves of its table and no other; one that was cancelled can be asked for again', () => {
  expectStateMachine(enrolmentStateMachine, {
    states: enrolmentStates,
    start: 'REQUESTED',
    finals: ['COMPLETED', 'FAILED', 'ABANDONED'],
  })
})

test('a certificate that was revoked stays so', () => {
  expectStateMachine(certificateStateMachine, { states: certificateStatuses, start: 'VALID', finals: ['REVOKED'] })
})
