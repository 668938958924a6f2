import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { toCsv, toCsvField } from './csv.ts'
import type { ExportRow } from './export-rows.ts'

/** Parses RFC 4180 CSV. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0 || rows.at(-1)!.at(-1) === '\n') {
      rows.at(-1)?.pop()
      rows.push([])
    }
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.at(-1)!.push('\n')
  }
  rows.at(-1)?.pop()
  return rows
}

const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r\n" ,;']{1,3}[a-zA-Z0-9()|!,"]{0,8}$/))
const row = (title: string, unit: string, value: string | null): ExportRow => ({
  entry: { code: 'P1.1', title: { fr: title, ar: title, en: title } } as ExportRow['entry'],
  region: 'MA-06',
  period: '2027-Q1',
  from: new Date(0),
  to: new Date(1),
  value,
  obsStatus: 'A',
  confStatus: 'F',
  unit,
  observationId: null,
})

describe('a cell', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://example.org")', '\t=1', '\r=1', ' =1'])(
    '%j is text to a spreadsheet',
    (formula) => {
      expect(toCsvField(formula).replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it.each(['0', '-3', '-3.25', '12.5'])('keeps the number %s', (number) => expect(toCsvField(number)).toBe(number))

  it('never starts a formula, and keeps its content', () => {
    fc.assert(
      fc.property(text, text, (title, unit) => {
        const [head, line] = parseCsv(toCsv([row(title, unit, '-3')]))
        const cells = new Map(head!.map((name, i) => [name, line![i]!]))
        expect(line).toHaveLength(head!.length)
        for (const [name, one] of cells)
          if (name !== 'OBS_VALUE') expect(one).not.toMatch(/^\s*[=+@]|^\s*-(?!\d+(\.\d+)?$)|^[\t\r\n]/)
        expect(cells.get('OBS_VALUE')).toBe('-3')
        expect(cells.get('TITLE_FR')!.replace(/^'/, '')).toBe(title.replace(/^'/, ''))
      }),
      { numRuns: 300 },
    )
  })
})
