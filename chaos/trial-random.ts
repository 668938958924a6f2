import { createHash } from 'node:crypto'
import { createSeededRandom } from '#platform/lib/seeded-random.ts'

export type TrialRandom = ReturnType<typeof createTrialRandom>

/** Returns the random choices of one trial. The same seed gives the same faults. */
export function createTrialRandom(seed: string) {
  const next = createSeededRandom(createHash('sha256').update(seed).digest().readUInt32LE())
  /** Returns an integer, both ends included. */
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    between,
    pick: <Item>(items: readonly Item[]) => items[between(0, items.length - 1)]!,
    /** Returns a seed for another generator. */
    seed: () => between(0, 2 ** 31 - 1),
  }
}
