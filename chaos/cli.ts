import { parseArgs } from 'node:util'

/**
 * Runs the long versions of the experiments in the tests: kills, pauses, disconnects and overloads servers at random moments,
 * fills their disk, and counts what must not happen. Uses the engine of DATABASE_URL and REDIS_URL.
 * The seed determines the faults; reproduce a failed trial with --seed, --only and --trial.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    /** Names of experiments, separated by commas: process-kills,disk-full. Defaults to all. */
    only: { type: 'string' },
    /** Trials of each experiment. Defaults to the number that the experiment defines. */
    trials: { type: 'string' },
    /** Maximum minutes for each experiment. */
    minutes: { type: 'string' },
    /** Runs this trial only. */
    trial: { type: 'string' },
    /** Uses the sizes and numbers of trials of `npm test`. */
    short: { type: 'boolean', default: false },
  },
})
process.env.NODE_OPTIONS = `--import=${new URL('../boot.mjs', import.meta.url)}` // its child processes start as `npm start` does

const [{ dialect }, { runCleanups }, { runExperiment }, { experiments }] = await Promise.all([
  import('#platform/db/dialect.ts'),
  import('#platform/testing/cleanup.ts'),
  import('./experiment.ts'),
  import('./experiments.ts'),
])
const { seed, only } = values
const requested = only?.split(',').map((name) => name.trim())
const size = values.short ? 'short' : 'long'
const selectedExperiments = experiments.filter(
  ({ name, engine, trials }) =>
    trials[size] > 0 && (!engine || engine === dialect) && (!requested || requested.includes(name)),
)
if (selectedExperiments.length === 0) {
  console.error(`No experiment is named ${only}. Choose from: ${experiments.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
console.log(
  `seed ${seed}, on ${dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'}${process.env.REDIS_URL ? ' and Redis' : ''}`,
)

let failedChecks = 0
for (const experiment of selectedExperiments) {
  const { trialsRun, checks, counts, details, seconds } = await runExperiment(experiment, await experiment.setUp(), {
    seed,
    size,
    trials: Number(values.trials ?? experiment.trials[size]),
    ...(values.trial !== undefined && { onlyTrial: Number(values.trial) }),
    ...(values.minutes !== undefined && { maxMs: Number(values.minutes) * 60_000 }),
  })
  await runCleanups()
  console.log(`\n${experiment.name}: ${experiment.hypothesis} (trials: ${trialsRun}, seconds: ${seconds.toFixed(0)})`)
  const checked = new Set(checks.map(({ counter }) => counter))
  for (const { counter, count, limit, passed } of checks)
    console.log(formatRow(passed ? 'pass' : 'FAIL', String(count), limit, counter))
  for (const [counter, count] of counts)
    if (!checked.has(counter)) console.log(formatRow('', String(count), '', counter))
  for (const detail of details.slice(0, 20)) console.log(`  ${detail}`)
  if (details.length > 20) console.log(`  and ${details.length - 20} more`)
  failedChecks += checks.filter(({ passed }) => !passed).length
}
console.log(
  failedChecks > 0
    ? `\n${failedChecks} counts are outside their limits. Reproduce the faults with --seed ${seed}.`
    : '\nAll counts are within their limits.',
)
process.exit(failedChecks > 0 ? 1 : 0)

function formatRow(result: string, count: string, limit: string, counter: string) {
  return `  ${result.padEnd(6)}${count.padStart(9)}  ${limit.padEnd(9)} ${counter}`
}
