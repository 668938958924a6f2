import { describe, expect, it } from 'vitest'
import { transition } from '#platform/lib/state-machine.ts'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { SessionState } from '../vocabulary.ts'
import { sessionStateMachine } from './state-machine.ts'

describe('a session', () => {
  it('follows its table and ends closed or cancelled', () => {
    expectStateMachine(sessionStateMachine, {
      states: SessionState.options,
      start: 'DRAFT',
      finals: ['CLOSED', 'CANCELLED'],
    })
  })

  it('is filled by seats, never on request', () => {
    expect(() => transition(sessionStateMachine, 'OPEN', 'fill', { roles: ['registrar'] })).toThrow(
      expect.objectContaining({ status: 409 }),
    )
  })
})
