import { type Random, randomOf } from './seeded-random.ts'

/** What was seen in a trial, counted by name; for what should not have been seen also which it was. */
export class Tally {
  readonly counts = new Map<string, number>()
  readonly details: string[] = []

  add(what: string, times = 1, ...details: string[]) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times)
    this.details.push(...details.map((detail) => `${what}: ${detail}`))
  }

  /** The largest that was seen, for what has a size. */
  peak(what: string, size: number) {
    this.counts.set(what, Math.max(this.counts.get(what) ?? 0, size))
  }
}

export type Size = 'short' | 'long'

/** One trial of what was promised, with faults as `random` says. It only collects and counts: what the counts mean is said by the storm. */
export type Trial = (random: Random, tally: Tally, size: Size) => Promise<void>

export interface Storm {
  /** The promises it is about, by their numbers. */
  about: readonly string[]
  promise: string
  trials: Record<Size, number>
  /** What may be counted at most, over all trials. */
  most: Record<string, number>
  /** What must have been counted: else nothing was shown. */
  least: Record<string, number>
  /** The engine it has something to show on; both unless told. */
  only?: 'sqlite' | 'postgres'
  /** Opens what all trials share. */
  open(): Promise<Trial>
}

export interface Verdict {
  what: string
  counted: number
  limit: string
  holds: boolean
}

export interface Ride {
  seed: string
  size: Size
  trials: number
  /** Only this one, to see again what failed. */
  trial?: number
  /** No new trial is begun after so long. */
  ms?: number
  onTrial?(trial: number, tally: Tally): void
}

/** So many trials of one storm, or a few more, and what came of them. The plan of each follows from the seed and its number alone. */
export async function ride(storm: Storm, run: Trial, { seed, size, trials, trial: only, ms = Number.POSITIVE_INFINITY, onTrial }: Ride) {
  const tally = new Tally()
  const began = performance.now()
  const counted = (what: string) => tally.counts.get(what) ?? 0
  /** A few trials may not have met all that must be seen: then there are some more. */
  const goesOn = (trial: number) => trial < trials || (trial < 5 * trials && Object.entries(storm.least).some(([what, least]) => counted(what) < least))
  let ridden = 0
  for (let trial = only ?? 0; only === undefined ? goesOn(trial) : trial === only; trial++) {
    const before = tally.details.length
    await run(randomOf(`${seed} ${storm.about.join()} ${trial}`), tally, size).catch((error) =>
      tally.add('trials that broke off', 1, String(error?.stack ?? error)),
    )
    ridden++
    for (let i = before; i < tally.details.length; i++) tally.details[i] = `trial ${trial}: ${tally.details[i]}`
    onTrial?.(trial, tally)
    if (performance.now() - began > ms) break
  }
  const verdicts: Verdict[] = [
    ...Object.entries({ ...storm.most, 'trials that broke off': 0 }).map(([what, most]) => ({
      what,
      counted: counted(what),
      limit: `≤ ${most}`,
      holds: counted(what) <= most,
    })),
    ...Object.entries(storm.least).map(([what, least]) => ({ what, counted: counted(what), limit: `≥ ${least}`, holds: counted(what) >= least })),
  ]
  return { ridden, verdicts, counts: tally.counts, details: tally.details, seconds: (performance.now() - began) / 1_000 }
}
