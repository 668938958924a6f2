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

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** RFC 4180, with SDMX's names for the columns. An empty value is missing or suppressed: OBS_STATUS says which. */
export function csvOf(rows: readonly ExportRow[]): string {
  const lines = rows.map(({ entry: { code, title }, region, period, value, obsStatus, confStatus, unit, observationId }) => [
    ...[code, areaOf(region), period, value ?? '', obsStatus, confStatus, unit ?? '', observationId ?? ''],
    ...[title.fr, title.ar, title.en],
  ])
  return [columns, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}
