import { describe, expect, it } from 'vitest'
import { createSeededRandom } from './seeded-random.ts'

describe('createSeededRandom', () => {
  it.each([
    [20_300, [0.18929823697544634, 0.26461711805313826, 0.2599335571285337]],
    [2 ** 32 - 1, [0.8964226141106337, 0.189478256739676]],
  ])('returns the same sequence for seed %i forever', (seed, sequence) => {
    const random = createSeededRandom(seed)
    expect(sequence.map(() => random())).toEqual(sequence)
  })

  it('gives each generator a state of its own', () => {
    const [first, second] = [createSeededRandom(1), createSeededRandom(1)]
    expect([first(), first()]).toEqual([second(), second()])
  })
})
