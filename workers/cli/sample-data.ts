import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open.ts'
import { describeDatabase } from './describe-database.ts'
import { createProgressBar } from './progress-bar.ts'

const help = `Loads the sample data, all of it clearly fictitious, into the empty database that DATABASE_URL or DATA_DIR names, and creates
that database if it does not exist. Loads everything or nothing, so it can be run again after an interruption. Starts no server.

  npm run sample             a few rows of each kind, like the first \`npm start\`
  npm run sample -- --full   the yearly size of the programme, such as 20,000 certificates

Exit code: 0 if the data was loaded, 1 otherwise.`

try {
  const { values } = parseArgs({ options: { full: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) console.log(help)
  else await seed(values.full ? 'full' : 'small')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function seed(size: 'small' | 'full') {
  // loaded here, because --help needs none of the modules
  const { modules } = await import('../modules.ts')
  const { countSample } = await import('../sample/counts.ts')
  const { loadSampleData } = await import('../sample/load.ts')
  const { databaseUrl, sqliteSynchronous } = readConfig()
  const started = performance.now()
  const db = await openDatabase(databaseUrl, { synchronous: sqliteSynchronous })
  const progress = createProgressBar(process.stdout)
  try {
    const loaded = await loadSampleData(db, modules, new Date(), { size, onProgress: progress.update })
    progress.clear()
    if (!loaded) throw new Error(notEmptyMessage(databaseUrl))
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    console.log(`${describeDatabase(databaseUrl)}: sample data loaded in ${seconds} s.\n`)
    for (const [name, count] of await countSample(db))
      console.log(`  ${count.toLocaleString('en').padStart(7)}  ${name}`)
  } finally {
    progress.clear()
    await db.close()
  }
}

/** Returns the error for a database with data, with a command that works for its engine. */
function notEmptyMessage(url: string) {
  const problem = `The database is not empty (${describeDatabase(url)}), and sample data needs an empty one. Nothing was written.`
  if (url.startsWith('postgres')) return `${problem}\nName an empty one in DATABASE_URL, or drop and recreate this one.`
  const another = process.env.DATABASE_URL ? 'DATABASE_URL=another.db' : 'DATA_DIR=./another'
  return `${problem}\nUse another, such as \`${another} npm run sample\`, or stop the server and delete ${url}, ${url}-wal and ${url}-shm.`
}
