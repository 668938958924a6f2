import { parsed } from './dialogue-state.ts'
import { truths } from './field-labels.ts'
import { lineOf, numbered, plainValue, section } from './format-rows.ts'
import { isRow, type Look, localizedIn, type Row } from './format-values.ts'
import { phrases } from './phrases.ts'
import { isProblem, renderProblem } from './render-problem.ts'

/** The result of a tool as a person would be told it, in the asker's language and in local time. */
export function renderResult(content: string, look: Look, { isWrite = false } = {}): string {
  const result = parsed(content)
  if (isProblem(result)) return renderProblem(result, look)
  const lead = isWrite ? `${phrases.done[look.lang]} ` : ''
  if (typeof result === 'string') return lead + result
  const rows = rowsOf(result)
  if (rows)
    return rows.length === 0
      ? lead + phrases.nothing[look.lang]
      : `${lead}${phrases.found[look.lang]}\n${numbered(rows, look)}${isCut(result, rows) ? `\n… ${phrases.others[look.lang]}` : ''}`
  if (!isRow(result)) return result === null || result === undefined ? lead.trim() || phrases.done[look.lang] : lead + plainValue('', result, look)
  return (lead + details(result, look)).trim()
}

/** There is more than came, and nobody has counted it. */
const isCut = (result: unknown, rows: unknown[]) => isRow(result) && rows.length <= 10 && (Boolean(result.nextCursor) || result.more === true)

function rowsOf(result: unknown): unknown[] | undefined {
  if (Array.isArray(result)) return result
  if (!isRow(result)) return undefined
  const listed = Object.entries(result).filter(([, value]) => Array.isArray(value))
  const [key, rows] = listed[0] ?? []
  if (Object.keys(result).some((name) => name in truths)) return undefined
  const others = Object.entries(result).filter(([name, value]) => name !== key && value !== null && !/cursor|total|count|more/i.test(name))
  return listed.length === 1 && (others.length === 0 || /^(items|data|results)$/.test(key!)) ? (rows as unknown[]) : undefined
}

function details(row: Row, look: Look): string {
  const simple: Row = {}
  const nested: [string, unknown[]][] = []
  for (const [key, value] of Object.entries(row)) {
    if (Array.isArray(value)) {
      if (isRow(value[0]) && localizedIn(value[0], look.lang) === undefined) nested.push([key, value])
      else if (key !== 'legalEvents') simple[key] = value
    } else simple[key] = value
  }
  return [lineOf(simple, look, 9), ...nested.map(([key, rows]) => section(key, rows, look))].filter(Boolean).join('\n')
}
