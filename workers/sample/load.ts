import type { Database } from '#platform/db/database.ts'
import { organisations } from '#platform/identity/tables.ts'
import { createSeededRandom } from '#platform/lib/seeded-random.ts'
import type { Module, SampleSize } from '#platform/module.ts'
import { linkedModules, linkSample } from './cross-module-links.ts'

const randomSeed = 20_300

export interface SampleDataOptions {
  size?: SampleSize
  /** Which module is being laid out, and how much of the whole is there, 0 to 1. Starts over where an engine does. */
  onProgress?(share: number, module: string): void
}

/** Lays out the sample data of every module in an empty database, all of it or none. False where there is data already. */
export async function loadSampleData(
  db: Database,
  modules: readonly Module[],
  now: Date,
  { size = 'small', onProgress }: SampleDataOptions = {},
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await tx.$count(organisations)) > 0) return false
    const random = createSeededRandom(randomSeed)
    const indicators = modules.flatMap((module) => module.indicators ?? [])
    const sampled = modules.filter(({ sample }) => sample)
    for (const [i, { name, sample }] of sampled.entries()) {
      const reportProgress = (share: number) => onProgress?.((i + share) / sampled.length, name)
      reportProgress(0)
      await sample?.({ db: tx, now, random, indicators, size, onProgress: reportProgress })
      reportProgress(1)
    }
    if (linkedModules.every((tied) => modules.some(({ name }) => name === tied))) await linkSample(tx, now)
    return true
  })
}
