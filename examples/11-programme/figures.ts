import assert from 'node:assert/strict'
import { createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { programme } = client

const { pillars, rule } = await programme.kpiTree()
console.log(`Lights: ${rule}`)
for (const { title, indicators } of pillars) {
  console.log(`\n${title.fr}`)
  for (const { code, title, figure, target, status } of indicators)
    if (target)
      console.log(
        `  ${status.padEnd(5)} ${code} ${title.fr}: ${figure?.shown ?? 'nothing published'} of ${target.value} («${target.quote}»)`,
      )
}

// One figure, down to the rows it counts. Everybody may ask where it comes from; the rows of many organisations open to the office of the
// programme and to who runs this installation, as the key of `npm start` does.
const emerged = pillars.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'P1.1')?.figure
assert(emerged?.observationId, 'The sample publishes the startups that emerged.')
const { observationId } = emerged
const explained = await programme.explain({ observationId, limit: 100 })
console.log(
  `\n${explained.title.fr}: ${explained.figure.shown}\n  ${explained.definition.text.fr}\n  hash of what went in: ${explained.inputsHash?.slice(0, 16)}…`,
)
if (explained.rows) {
  for (const { rowId, region } of explained.rows) console.log(`  counts ${explained.rowsAre} ${rowId} in ${region}`)
  assert.equal(
    String(new Set(explained.rows.map(({ rowId }) => rowId)).size),
    emerged.value,
    'The figure is not the number of its rows.',
  )
} else console.log(`  its rows: ${explained.withheld}`)

// One region beside the country; a count under five singles nobody out.
const card = await programme.regionalCard({ regionCode: 'MA-06' })
const shown = card.pillars
  .flatMap(({ indicators }) => indicators)
  .filter(({ national }) => national?.value && national.value !== '0')
console.log(`\n${card.name.fr}`)
for (const { code, title, figure, national } of shown) {
  assert(figure?.confStatus !== 'A' || figure.value === null, `${code} shows a figure that is suppressed.`)
  console.log(`  ${code} ${title.fr}: ${figure?.shown ?? '–'} of ${national?.shown}`)
}

// The same figures for a spreadsheet, and for a statistical system.
const csv = await programme.exportIndicators({ format: 'CSV', codes: ['P1.1'] })
const sdmx = await programme.exportIndicators({ format: 'SDMX_JSON', codes: ['P1.1'] })
assert(typeof csv.content === 'string' && typeof sdmx.content === 'object')
const lines = csv.content.trimEnd().split('\r\n')
assert.equal(lines.length - 1, csv.rowCount)
assert.equal(sdmx.rowCount, csv.rowCount)
assert(
  lines.some((line) => line.includes(`,${emerged.value},`) && line.includes(observationId)),
  'The export has another figure.',
)
console.log(
  `\n${csv.fileName}, ${csv.rowCount} rows:\n  ${lines[0]}\n  ${lines.find((line) => line.includes(observationId))}`,
)
console.log(`${sdmx.fileName}: ${sdmx.contentType}`)

// A text to hand on: each figure in it is a link to the observation it is.
const brief = await programme.brief({ language: 'fr' })
for (const { href, text } of brief.figures) assert(brief.text.includes(`(${href})`), `${text} is not linked.`)
assert(
  brief.figures.some((one) => one.observationId === observationId),
  'The brief does not tell the figure.',
)
console.log(`\n${brief.text.split('\n').slice(0, 5).join('\n')}\n… ${brief.figures.length} figures, each with its link`)
