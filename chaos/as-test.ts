import { expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { type Experiment, runExperiment } from './experiment.ts'

/** `CHAOS_SEED=7 npm test` looks elsewhere; what that finds becomes a test of its own. */
const { CHAOS_SEED = '20300' } = process.env

/** The short version of a storm: the same trial as in `npm run chaos`, a few times, by the same seed. */
export async function experimentAsTest(storm: Experiment) {
  const name = `${storm.requirements.join(', ')}: ${storm.hypothesis}`
  if (storm.engine && storm.engine !== dialect) return it.skip(name)
  const trial = await storm.setUp() // here, and not in the test: what it opens is closed after the file
  return it(name, async () => {
    const { checks, details } = await runExperiment(storm, trial, {
      seed: CHAOS_SEED,
      size: 'short',
      trials: storm.trials.short,
    })
    expect(
      checks.filter(({ passed }) => !passed),
      details.join('\n'),
    ).toEqual([])
  })
}
