import { describe, it } from 'vitest'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { certificateStatuses } from '../vocabulary.ts'
import { certificateStateMachine } from './state-machine.ts'

describe('a certificate', () => {
  it('stays revoked', () => {
    expectStateMachine(certificateStateMachine, { states: certificateStatuses, start: 'VALID', finals: ['REVOKED'] })
  })
})
