import { describe, expect, it } from 'vitest'
import type { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { assertTrlStep } from './trl.ts'

describe('assertTrlStep', () => {
  it('allows only single steps between 1 and 9, and a step back only with a reason', () => {
    const level = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(
        level,
        fc.array(fc.record({ to: level, reason: fc.option(fc.constant('because'), { nil: undefined }) }), {
          maxLength: 40,
        }),
        (start, tries) => {
          let now = start
          for (const { to, reason } of tries) {
            const legal = to === now + 1 || (to === now - 1 && reason !== undefined)
            try {
              assertTrlStep({ from: now, to, evidence: 'report', reason })
            } catch (error) {
              expect(legal).toBe(false)
              expect([409, 422]).toContain((error as Problem).status)
              continue
            }
            expect(legal).toBe(true)
            now = to
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
