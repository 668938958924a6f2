import { createSeededRandom, type SeededRandom } from './seeded-random.ts'

/** Counts what a trial observed, by name, with details of what must not happen. */
export class Counters {
  readonly counts = new Map<string, number>()
  readonly details: string[] = []

  add(what: string, times = 1, ...details: string[]) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times)
    this.details.push(...details.map((detail) => `${what}: ${detail}`))
  }

  /** Keeps the largest observed size. */
  max(what: string, size: number) {
    this.counts.set(what, Math.max(this.counts.get(what) ?? 0, size))
  }
}

export type Size = 'short' | 'long'

/** Runs one trial with the faults that `random` determines, and counts. The experiment judges the counts. */
export type Trial = (random: SeededRandom, tally: Counters, size: Size) => Promise<void>

export interface Experiment {
  /** Codes of the requirements under test. */
  requirements: readonly string[]
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
  /** Only this one, to see again what failed. */
  onlyTrial?: number
  /** No new trial is begun after so long. */
  maxMs?: number
  onTrial?(trial: number, tally: Counters): void
}

/** So many trials of one storm, or a few more, and what came of them. The plan of each follows from the seed and its number alone. */
export async function runExperiment(
  storm: Experiment,
  run: Trial,
  { seed, size, trials, onlyTrial: only, maxMs = Number.POSITIVE_INFINITY, onTrial }: ExperimentOptions,
) {
  const tally = new Counters()
  const began = performance.now()
  const counted = (what: string) => tally.counts.get(what) ?? 0
  /** A few trials may not have met all that must be seen: then there are some more. */
  const needsMoreTrials = (trial: number) =>
    trial < trials ||
    (trial < 5 * trials && Object.entries(storm.minCounts).some(([what, least]) => counted(what) < least))
  let trialsRun = 0
  for (let trial = only ?? 0; only === undefined ? needsMoreTrials(trial) : trial === only; trial++) {
    const before = tally.details.length
    await run(createSeededRandom(`${seed} ${storm.requirements.join()} ${trial}`), tally, size).catch((error) =>
      tally.add('trials that broke off', 1, String(error?.stack ?? error)),
    )
    trialsRun++
    for (let i = before; i < tally.details.length; i++) tally.details[i] = `trial ${trial}: ${tally.details[i]}`
    onTrial?.(trial, tally)
    if (performance.now() - began > maxMs) break
  }
  const checks: CountCheck[] = [
    ...Object.entries({ ...storm.maxCounts, 'trials that broke off': 0 }).map(([what, most]) => ({
      counter: what,
      count: counted(what),
      limit: `≤ ${most}`,
      passed: counted(what) <= most,
    })),
    ...Object.entries(storm.minCounts).map(([what, least]) => ({
      counter: what,
      count: counted(what),
      limit: `≥ ${least}`,
      passed: counted(what) >= least,
    })),
  ]
  return {
    trialsRun,
    checks,
    counts: tally.counts,
    details: tally.details,
    seconds: (performance.now() - began) / 1_000,
  }
}
