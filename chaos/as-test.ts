import { expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { ride, type Storm } from './experiment.ts'

/** `CHAOS_SEED=7 npm test` looks elsewhere; what that finds becomes a test of its own. */
const { CHAOS_SEED = '20300' } = process.env

/** The short version of a storm: the same trial as in `npm run chaos`, a few times, by the same seed. */
export async function itHolds(storm: Storm) {
  const name = `${storm.about.join(', ')}: ${storm.promise}`
  if (storm.only && storm.only !== dialect) return it.skip(name)
  const trial = await storm.open() // here, and not in the test: what it opens is closed after the file
  return it(name, async () => {
    const { verdicts, details } = await ride(storm, trial, { seed: CHAOS_SEED, size: 'short', trials: storm.trials.short })
    expect(
      verdicts.filter(({ holds }) => !holds),
      details.join('\n'),
    ).toEqual([])
  })
}
