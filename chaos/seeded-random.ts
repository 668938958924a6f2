import { createHash } from 'node:crypto'

export type SeededRandom = ReturnType<typeof createSeededRandom>

/** Numbers that follow from a seed: the same seed makes the same plan of faults. (mulberry32) */
export function createSeededRandom(seed: string) {
  let state = createHash('sha256').update(seed).digest().readUInt32LE()
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    /** A whole number, both ends included. */
    between,
    pick: <One>(list: readonly One[]) => list[between(0, list.length - 1)]!,
    seed: () => between(0, 2 ** 31 - 1),
  }
}
