import { parseArgs } from 'node:util'
import { describeDatabase, openPlatform } from './process.ts'
import { progressBar } from './progress-bar.ts'
import { loadSample } from './sample.ts'

const help = `npm run sample             lays out a few of everything, as npm start does
npm run sample -- --full   lays out the programme at its yearly size: 20,000 certificates, 50 startups, 100 doctoral candidates, 400 diaspora profiles

Into the empty database that DATABASE_URL or DATA_DIR names. All of it or, if it is stopped, none. Everybody in it is made up.`

/** `npm run sample`: the sample data without the server. */
try {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } })
  if (values.help) console.log(help)
  else await layOut(values.full ? 'full' : 'small')
} catch (error) {
  const unknown = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  console.error(`\n${(error as Error).message}\n${unknown ? `\n${help}\n` : ''}`)
  process.exitCode = 1
}

async function layOut(size: 'small' | 'full') {
  const { services, modules, close } = await openPlatform()
  const { db, config, now } = services
  const startedAt = performance.now()
  const bar = progressBar()
  try {
    const laid = await loadSample(db, modules, now(), { size, onProgress: bar.tell })
    if (!laid)
      throw new Error(
        `There is data in ${describeDatabase(config.databaseUrl)} already, and the sample goes into an empty database only. Name another: DATA_DIR=./data-${size} npm run sample${size === 'full' ? ' -- --full' : ''}`,
      )
    bar.end()
    console.log(
      `The sample is in ${describeDatabase(config.databaseUrl)}, laid out in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s. npm start serves it.`,
    )
  } finally {
    bar.end()
    await close()
  }
}
