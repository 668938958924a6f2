import { parseToolResult } from './dialogue-state.ts'
import { booleanFieldLabels } from './field-labels.ts'
import { formatRow, formatSection, formatValue, numberedList } from './format-rows.ts'
import { isRow, localizedText, type RenderContext, type ResultRow } from './format-values.ts'
import { phrases } from './phrases.ts'
import { isProblem, renderProblem } from './render-problem.ts'

/** The result of a tool as a person would be told it, in the asker's language and in local time. */
export function renderResult(content: string, look: RenderContext, { isWrite = false } = {}): string {
  const result = parseToolResult(content)
  if (isProblem(result)) return renderProblem(result, look)
  const lead = isWrite ? `${phrases.done[look.lang]} ` : ''
  if (typeof result === 'string') return lead + result
  const rows = listedRows(result)
  if (rows)
    return rows.length === 0
      ? lead + phrases.noResults[look.lang]
      : `${lead}${phrases.resultsIntro[look.lang]}\n${numberedList(rows, look)}${hasMoreRows(result, rows) ? `\n… ${phrases.andOthers[look.lang]}` : ''}`
  if (!isRow(result))
    return result === null || result === undefined
      ? lead.trim() || phrases.done[look.lang]
      : lead + formatValue('', result, look)
  return (lead + formatDetails(result, look)).trim()
}

/** There is more than came, and nobody has counted it. */
const hasMoreRows = (result: unknown, rows: unknown[]) =>
  isRow(result) && rows.length <= 10 && (Boolean(result.nextCursor) || result.more === true)

function listedRows(result: unknown): unknown[] | undefined {
  if (Array.isArray(result)) return result
  if (!isRow(result)) return undefined
  const listed = Object.entries(result).filter(([, value]) => Array.isArray(value))
  const [key, rows] = listed[0] ?? []
  if (Object.keys(result).some((name) => name in booleanFieldLabels)) return undefined
  const others = Object.entries(result).filter(
    ([name, value]) => name !== key && value !== null && !/cursor|total|count|more/i.test(name),
  )
  return listed.length === 1 && (others.length === 0 || /^(items|data|results)$/.test(key!))
    ? (rows as unknown[])
    : undefined
}

function formatDetails(row: ResultRow, look: RenderContext): string {
  const simple: ResultRow = {}
  const nested: [string, unknown[]][] = []
  for (const [key, value] of Object.entries(row)) {
    if (Array.isArray(value)) {
      if (isRow(value[0]) && localizedText(value[0], look.lang) === undefined) nested.push([key, value])
      else if (key !== 'allowedEvents') simple[key] = value
    } else simple[key] = value
  }
  return [formatRow(simple, look, 9), ...nested.map(([key, rows]) => formatSection(key, rows, look))]
    .filter(Boolean)
    .join('\n')
}
