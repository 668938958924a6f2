import { z } from 'zod'
import { newId } from '#platform/db/id.ts'
import { labelledEnum } from '#platform/lib/labelled-enum.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { AsOf, resolveAsOf } from '../fields.ts'
import { IndicatorCode } from '../indicators/catalogue.ts'
import { PeriodCode, spanOf } from '../periods.ts'
import { toCsv } from './csv.ts'
import { loadExportRows } from './export-rows.ts'
import * as examples from './operations.examples.ts'
import { toSdmxMessage } from './sdmx.ts'
import { SdmxMessage } from './sdmx-message.ts'

const Format = labelledEnum(
  {
    CSV: { fr: ['csv', 'tableur'], ar: ['csv', 'جدول'], en: ['csv', 'spreadsheet'] },
    SDMX_JSON: { fr: ['sdmx', 'sdmx-json'], ar: ['sdmx'], en: ['sdmx', 'sdmx-json'] },
  },
  'CSV: for spreadsheets. SDMX_JSON: for statistical systems.',
)

/** Maximum figures per export. */
const maxExportRows = 20_000

export const exportIndicators = operation({
  name: 'programme.exportIndicators',
  summary: 'Export the published indicators as CSV or as SDMX-JSON 2.0.',
  description:
    'Every figure has its observation status and confidentiality. The response has `contentType`, `fileName` and `content`: the text of the CSV file, or the SDMX-JSON message as an object. Save them with `jq -r .content` or `jq .content`.',
  route: 'GET /programme/export',
  effect: 'read',
  access: 'member',
  examples: examples.exportIndicators,
  input: z.object({
    format: Format.default('CSV'),
    codes: z.array(IndicatorCode).min(1).max(50).optional().describe('Only these indicators. Defaults to all.'),
    from: PeriodCode.optional().describe('First quarter or year, such as 2026-Q1.'),
    to: PeriodCode.optional().describe('Last quarter or year, inclusive, such as 2027-Q4.'),
    asOf: AsOf,
  }),
  output: z.object({
    format: z.enum(['CSV', 'SDMX_JSON']),
    contentType: z.string(),
    fileName: z.string(),
    rowCount: z.int(),
    content: z.union([z.string(), SdmxMessage]).describe('The text of the CSV file, or the SDMX-JSON message.'),
  }),
  async handler({ format, codes, from, to, asOf }, context) {
    const { db, indicators, config } = context
    const now = context.now()
    const at = resolveAsOf(asOf, now)
    const rows = await loadExportRows(db, indicators, {
      asOf: at,
      codes,
      from: from === undefined ? undefined : spanOf(from).from,
      to: to === undefined ? undefined : spanOf(to).to,
    })
    if (rows.length > maxExportRows)
      throw invalid(`The export has ${rows.length} figures; the maximum is ${maxExportRows}.`, [
        { path: 'from', message: 'Choose a shorter time or fewer indicators.' },
      ])
    const sender = config.publicUrl ? new URL(config.publicUrl).hostname : 'FUSION_FACTORY'
    const fileName = `programme-${now.toISOString().slice(0, 10)}`
    return format === 'CSV'
      ? {
          format,
          contentType: 'text/csv; charset=utf-8; header=present',
          fileName: `${fileName}.csv`,
          rowCount: rows.length,
          content: toCsv(rows),
        }
      : {
          format,
          contentType: 'application/vnd.sdmx.data+json;version=2.0.0',
          fileName: `${fileName}.sdmx.json`,
          rowCount: rows.length,
          content: toSdmxMessage(rows, { id: newId(), prepared: at, sender }),
        }
  },
})
