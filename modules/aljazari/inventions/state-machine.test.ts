import { describe, expect, it } from 'vitest'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import fc from '#platform/testing/fast-check.ts'
import { expectGuardedStateMachine } from '../testing/expect-guarded-state-machine.ts'
import { InventionState } from '../vocabulary.ts'
import { inventionStateMachine } from './state-machine.ts'

describe('an invention', () => {
  it('follows its table and ends published, released, expired or abandoned', () =>
    expectGuardedStateMachine(inventionStateMachine, {
      states: InventionState.options,
      start: 'DISCLOSED',
      finals: ['PUBLISHED', 'RELEASED', 'EXPIRED', 'ABANDONED'],
      subjects: fc.record({ shareBp: fc.constantFrom(9_999, 10_000, 10_001), unsigned: fc.nat(1) }),
    }))

  it('is evaluated only with shares of 10000 and every signature', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(3), (shareBp, unsigned) => {
        const allowed = allowedEvents(inventionStateMachine, 'COMPLETENESS', { subject: { shareBp, unsigned } })
        expect(allowed.includes('evaluate')).toBe(shareBp === 10_000 && unsigned === 0)
      }),
      {
        numRuns: 100,
        examples: [
          [10_000, 0],
          [10_000, 1],
        ],
      },
    )
  })
})
