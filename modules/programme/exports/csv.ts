import type { ExportRow } from './export-rows.ts'
import { areaOf } from './sdmx.ts'

const columns = [
  'INDICATOR',
  'REF_AREA',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'CONF_STATUS',
  'UNIT_MEASURE',
  'OBSERVATION_ID',
  'TITLE_FR',
  'TITLE_AR',
  'TITLE_EN',
]

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text)

/** A spreadsheet would run as a formula what begins like one; the apostrophe makes it text. */
const harmless = (text: string) => (/^\s*[=+\-@]|^[\t\r\n]/.test(text) && !isNumber(text) ? `'${text}` : text)

export const cell = (text: string) => {
  const safe = harmless(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180, with SDMX's names for the columns. An empty value is missing or suppressed: OBS_STATUS says which. */
export function csvOf(rows: readonly ExportRow[]): string {
  const lines = rows.map(({ entry: { code, title }, region, period, value, obsStatus, confStatus, unit, observationId }) => [
    ...[code, areaOf(region), period, value ?? '', obsStatus, confStatus, unit ?? '', observationId ?? ''],
    ...[title.fr, title.ar, title.en],
  ])
  return [columns, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}
