import type { Database } from '#platform/db/database.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { Module, SampleSize } from '#platform/module.ts'
import { tiedModules, tieSample } from './cross-module-links.ts'

const seed = 20_300

export interface SampleOptions {
  size?: SampleSize
  /** Which module is being laid out, and how much of the whole is there, 0 to 1. Starts over where an engine does. */
  onProgress?(share: number, module: string): void
}

/** Lays out the sample data of every module in an empty database, all of it or none. False where there is data already. */
export async function loadSample(db: Database, modules: readonly Module[], now: Date, { size = 'small', onProgress }: SampleOptions = {}): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await tx.$count(organisations)) > 0) return false
    const random = randomFrom(seed)
    const indicators = modules.flatMap((module) => module.indicators ?? [])
    const sampled = modules.filter(({ sample }) => sample)
    for (const [i, { name, sample }] of sampled.entries()) {
      const tell = (share: number) => onProgress?.((i + share) / sampled.length, name)
      tell(0)
      await sample?.({ db: tx, now, random, indicators, size, onProgress: tell })
      tell(1)
    }
    if (tiedModules.every((tied) => modules.some(({ name }) => name === tied))) await tieSample(tx, now)
    return true
  })
}

/** Mulberry32: small, and the same sequence on every machine. */
export function randomFrom(start: number) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
