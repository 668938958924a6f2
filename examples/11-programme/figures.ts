import assert from 'node:assert/strict'
import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { programme } = client

const { pillars, rule } = await programme.kpiTree()
console.log(`Status rule: ${rule}`)
for (const { title, indicators } of pillars) {
  console.log(`\n${title.fr}`)
  for (const { code, title, figure, target, status } of indicators)
    if (target)
      console.log(
        `  ${status.padEnd(5)} ${code} ${title.fr}: ${figure?.shown ?? 'nothing published'} of ${target.value} («${target.quote}»)`,
      )
}

// Explains one figure down to the rows it counts. The definition is public; the rows of other organisations are shown
// to the
// programme office and to operators of the installation, such as the key of `npm start`.
const emerged = pillars.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'P1.1')?.figure
assert(emerged?.observationId, 'The sample publishes the startups that emerged.')
const { observationId } = emerged
const explained = await programme.explain({ observationId, limit: 100 })
console.log(
  `\n${explained.title.fr}: ${explained.figure.shown}\n  ${explained.definition.text.fr}\n  hash of the inputs: ${explained.inputsHash?.slice(0, 16)}…`,
)
if (explained.rows) {
  for (const { rowId, region } of explained.rows) console.log(`  counts ${explained.rowsAre} ${rowId} in ${region}`)
  assert.equal(
    String(new Set(explained.rows.map(({ rowId }) => rowId)).size),
    emerged.value,
    'The figure is not the number of its rows.',
  )
} else console.log(`  rows withheld: ${explained.withheld}`)

// Compares one region with the country. Counts under five are suppressed, so that they identify no person.
const card = await programme.regionalCard({ regionCode: 'MA-06' })
const shown = card.pillars
  .flatMap(({ indicators }) => indicators)
  .filter(({ national }) => national?.value && national.value !== '0')
console.log(`\n${card.name.fr}`)
for (const { code, title, figure, national } of shown) {
  assert(figure?.confStatus !== 'A' || figure.value === null, `${code} shows a suppressed figure.`)
  console.log(`  ${code} ${title.fr}: ${figure?.shown ?? '–'} of ${national?.shown}`)
}

// Exports the same figures for spreadsheets and for statistical systems.
const csv = await programme.exportIndicators({ format: 'CSV', codes: ['P1.1'] })
const sdmx = await programme.exportIndicators({ format: 'SDMX_JSON', codes: ['P1.1'] })
assert(typeof csv.content === 'string' && typeof sdmx.content === 'object')
const lines = csv.content.trimEnd().split('\r\n')
assert.equal(lines.length - 1, csv.rowCount)
assert.equal(sdmx.rowCount, csv.rowCount)
assert(
  lines.some((line) => line.includes(`,${emerged.value},`) && line.includes(observationId)),
  'The export differs from the figure.',
)
console.log(
  `\n${csv.fileName}, ${csv.rowCount} rows:\n  ${lines[0]}\n  ${lines.find((line) => line.includes(observationId))}`,
)
console.log(`${sdmx.fileName}: ${sdmx.contentType}`)

// A text in which each figure links to its observation.
const brief = await programme.brief({ language: 'fr' })
for (const { href, text } of brief.figures) assert(brief.text.includes(`(${href})`), `${text} is not linked.`)
assert(
  brief.figures.some((figure) => figure.observationId === observationId),
  'The brief lacks the figure.',
)
console.log(`\n${brief.text.split('\n').slice(0, 5).join('\n')}\n… ${brief.figures.length} figures, each with its link`)
