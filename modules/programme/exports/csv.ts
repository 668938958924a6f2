import type { ExportRow } from './export-rows.ts'
import { toAreaCode } from './sdmx.ts'

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

/** Prefixes an apostrophe to text that a spreadsheet would run as a formula. */
const escapeFormula = (text: string) => (/^\s*[=+\-@]|^[\t\r\n]/.test(text) && !isNumber(text) ? `'${text}` : text)

export const toCsvField = (text: string) => {
  const safe = escapeFormula(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Returns RFC 4180 CSV with SDMX column names. An empty value is missing or suppressed, as OBS_STATUS says. */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map(
    ({ entry: { code, title }, region, period, value, obsStatus, confStatus, unit, observationId }) => [
      ...[code, toAreaCode(region), period, value ?? '', obsStatus, confStatus, unit ?? '', observationId ?? ''],
      ...[title.fr, title.ar, title.en],
    ],
  )
  return [columns, ...lines].map((line) => `${line.map(toCsvField).join(',')}\r\n`).join('')
}
