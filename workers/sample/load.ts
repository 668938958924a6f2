import type { Database } from '#platform/db/database.ts'
import { organisations } from '#platform/identity/tables.ts'
import { createSeededRandom } from '#platform/lib/seeded-random.ts'
import type { Module, SampleSize } from '#platform/module.ts'
import { linkedModules, linkSample } from './cross-module-links.ts'

const randomSeed = 20_300

export interface SampleDataOptions {
  size?: SampleSize
  /**
   * Reports the current module and the share that is done, from 0 to 1. Restarts when the database retries the
   * transaction.
   */
  onProgress?(share: number, module: string): void
}

/**
 * Loads the sample data of every module into an empty database in one transaction. Returns false if the database has
 * data.
 */
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
    if (linkedModules.every((linked) => modules.some(({ name }) => name === linked))) await linkSample(tx, now)
    return true
  })
}
