import { expect, it } from 'vitest'
import { transition } from '#platform/lib/state-machine.ts'
import { expectLife } from '#platform/testing/state-machine.ts'
import { EnrolmentState } from '../vocabulary.ts'
import { enrolmentLife } from './state-machine.ts'

it('an enrolment makes the moves of its table and no other, and every way out is final', () => {
  expectLife(enrolmentLife, { states: EnrolmentState.options, start: 'ONBOARDING', finals: ['GRADUATED', 'DROPPED_OUT', 'EXCLUDED', 'CANCELLED'] })
})

it('whoever runs the programme does not cancel: that follows from the application', () => {
  expect(() => transition(enrolmentLife, 'ACTIVE', 'cancel', { roles: ['manager'] })).toThrow(expect.objectContaining({ status: 409 }))
})
