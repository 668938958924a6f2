import { createTrialRandom, type TrialRandom } from './trial-random.ts'

/** Counts what the trials observed, by name, with details of what must not happen. */
export class Counters {
  readonly counts = new Map<string, number>()
  readonly details: string[] = []

  add(name: string, count = 1, ...details: string[]) {
    this.counts.set(name, this.get(name) + count)
    this.details.push(...details.map((detail) => `${name}: ${detail}`))
  }

  /** Stores the highest value observed. */
  max(name: string, value: number) {
    this.counts.set(name, Math.max(this.get(name), value))
  }

  get(name: string) {
    return this.counts.get(name) ?? 0
  }
}

export type Size = 'short' | 'long'

/** Runs one trial with the faults that `random` determines, and counts. The experiment judges the counts. */
export type Trial = (random: TrialRandom, counters: Counters, size: Size) => Promise<void>

export interface Experiment {
  /** Identifies the experiment in `--only`; that of its file. */
  name: string
  hypothesis: string
  trials: Record<Size, number>
  /** Maximum counts over all trials. */
  maxCounts: Record<string, number>
  /** Minimum counts over all trials: below them the experiment has shown nothing. */
  minCounts: Record<string, number>
  /** The engine that the experiment needs. Defaults to both. */
  engine?: 'sqlite' | 'postgres'
  /** Opens what all trials share, and returns the trial. */
  setUp(): Promise<Trial>
}

export interface CountCheck {
  counter: string
  count: number
  limit: string
  passed: boolean
}

export interface ExperimentOptions {
  seed: string
  size: Size
  trials: number
  /** Runs only the trial with this number, to reproduce a failure. */
  onlyTrial?: number
  /** Time after which no new trial starts. Defaults to no limit. */
  maxMs?: number
}

const failedTrials = 'trials that threw an error'

/**
 * Runs the trials of an experiment and checks the counts. The faults of a trial depend only on the seed and its number. Up to
 * five times as many trials run until all minimum counts are reached.
 */
export async function runExperiment(
  { name, maxCounts, minCounts }: Experiment,
  runTrial: Trial,
  { seed, size, trials, onlyTrial, maxMs = Number.POSITIVE_INFINITY }: ExperimentOptions,
) {
  const counters = new Counters()
  const { counts, details } = counters
  const startedAt = performance.now()
  const isBelowMinimum = () => Object.entries(minCounts).some(([name, min]) => counters.get(name) < min)
  const needsTrial = (trial: number) => trial < trials || (trial < 5 * trials && isBelowMinimum())
  let trialsRun = 0
  for (let trial = onlyTrial ?? 0; onlyTrial === undefined ? needsTrial(trial) : trial === onlyTrial; trial++) {
    const detailsBefore = details.length
    await runTrial(createTrialRandom(`${seed} ${name} ${trial}`), counters, size).catch((error) =>
      counters.add(failedTrials, 1, String(error?.stack ?? error)),
    )
    trialsRun++
    for (let i = detailsBefore; i < details.length; i++) details[i] = `trial ${trial}: ${details[i]}`
    if (performance.now() - startedAt > maxMs) break
  }
  const checks: CountCheck[] = [
    ...Object.entries({ ...maxCounts, [failedTrials]: 0 }).map(([counter, max]) => ({
      counter,
      count: counters.get(counter),
      limit: `≤ ${max}`,
      passed: counters.get(counter) <= max,
    })),
    ...Object.entries(minCounts).map(([counter, min]) => ({
      counter,
      count: counters.get(counter),
      limit: `≥ ${min}`,
      passed: counters.get(counter) >= min,
    })),
  ]
  return { trialsRun, checks, counts, details, seconds: (performance.now() - startedAt) / 1_000 }
}
