import { describe, expect, it } from 'vitest'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import fc from '#platform/testing/fast-check.ts'
import { expectGuardedStateMachine } from '../testing/expect-guarded-state-machine.ts'
import { PracticeState } from '../vocabulary.ts'
import { practiceStateMachine } from './state-machine.ts'

const personId = fc.constantFrom('a', 'b', null)

describe('a practice', () => {
  it('follows its table and ends retracted', () =>
    expectGuardedStateMachine(practiceStateMachine, {
      states: PracticeState.options,
      start: 'DRAFT',
      finals: ['RETRACTED'],
      subjects: fc.record({ measured: fc.nat(2), adminId: personId, expertId: personId }),
    }))

  it('is published only with a measured result and two people', () => {
    fc.assert(
      fc.property(fc.nat(2), personId, personId, (measured, adminId, expertId) => {
        const allowed = allowedEvents(practiceStateMachine, 'EXPERT_REVIEW', {
          roles: ['expert'],
          subject: { measured, adminId, expertId },
        })
        expect(allowed.includes('publish')).toBe(
          measured > 0 && adminId !== null && expertId !== null && adminId !== expertId,
        )
      }),
      { numRuns: 100 },
    )
    expect(allowedEvents(practiceStateMachine, 'EXPERT_REVIEW', { roles: ['author', 'institute'] })).toEqual([])
  })
})
