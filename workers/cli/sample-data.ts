import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open.ts'
import { modules } from '../modules.ts'
import { countSample } from '../sample/counts.ts'
import { loadSampleData } from '../sample/load.ts'
import { describeDatabase } from './describe-database.ts'
import { createProgressBar } from './progress-bar.ts'

const help = `Lays out the sample data, all of it clearly fictitious, in the empty database that DATABASE_URL or DATA_DIR names, and makes
that database where there is none. All of it or nothing: stopped half-way, it can be run again. No server is started.

  npm run sample             a few of everything, as \`npm start\` lays it out at its first start
  npm run sample -- --full   the programme at its yearly size: 20,000 certificates and the rest

Exit code: 0 when the data is there, 1 when it is not.`

try {
  const { values } = parseArgs({ options: { full: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) console.log(help)
  else await seed(values.full ? 'full' : 'small')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function seed(size: 'small' | 'full') {
  const { databaseUrl, sqliteSynchronous } = readConfig()
  const started = performance.now()
  const db = await openDatabase(databaseUrl, { synchronous: sqliteSynchronous })
  const progress = createProgressBar(process.stdout)
  try {
    const loaded = await loadSampleData(db, modules, new Date(), { size, onProgress: progress.update })
    progress.clear()
    if (!loaded) throw new Error(notEmptyMessage(databaseUrl))
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    console.log(`${describeDatabase(databaseUrl)}: the sample data is there, after ${seconds} s.\n`)
    for (const [what, count] of await countSample(db))
      console.log(`  ${count.toLocaleString('en').padStart(7)}  ${what}`)
  } finally {
    progress.clear()
    await db.close()
  }
}

/** What would work depends on what named the database. */
function notEmptyMessage(url: string) {
  const already = `There is data already (${describeDatabase(url)}), and sample data goes into an empty database: nothing was written.`
  if (url.startsWith('postgres'))
    return `${already}\nName an empty one in DATABASE_URL, or drop this one and create it anew.`
  const another = process.env.DATABASE_URL ? 'DATABASE_URL=another.db' : 'DATA_DIR=./another'
  return `${already}\nUse another, such as \`${another} npm run sample\`, or stop the server and remove ${url}, ${url}-wal and ${url}-shm.`
}
