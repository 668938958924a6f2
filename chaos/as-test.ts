import { expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { type Experiment, runExperiment } from './experiment.ts'

/** `CHAOS_SEED=7 npm test` tries other faults. A fault that it finds becomes a test of its own. */
const { CHAOS_SEED = '20300' } = process.env

/** Registers the short version of an experiment as a test: the trial of `npm run chaos`, with fewer trials and a fixed seed. */
export async function experimentAsTest(experiment: Experiment) {
  const name = experiment.hypothesis
  if (experiment.engine && experiment.engine !== dialect) return it.skip(name)
  const runTrial = await experiment.setUp() // outside the test, so that its cleanups run after the file
  return it(name, async () => {
    const { checks, details } = await runExperiment(experiment, runTrial, {
      seed: CHAOS_SEED,
      size: 'short',
      trials: experiment.trials.short,
    })
    expect(
      checks.filter(({ passed }) => !passed),
      details.join('\n'),
    ).toEqual([])
  })
}
