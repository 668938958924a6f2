import { expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { ride, type Storm } from './storm.ts'

/** `CHAOS_SEED=7 npm test` looks elsewhere; what that finds becomes a test of its own. */
const { CHAOS_SEED = '20300' } = process.env

/** The short version of a storm: the same trial as in `npm run chaos`, a few times, by the same seed. */
export const itHolds = (storm: Storm) =>
  it.runIf(!storm.only || storm.only === dialect)(
    `${storm.about.join(', ')}: ${storm.promise}`,
    async () => {
      const { verdicts, details } = await ride(storm, { seed: CHAOS_SEED, size: 'short', trials: storm.trials.short })
      expect(
        verdicts.filter(({ holds }) => !holds),
        details.join('\n'),
      ).toEqual([])
    },
    120_000,
  )
