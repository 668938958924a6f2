import { formatRow, formatSection, formatValue, numberedList } from './format-rows.ts'
import { isRow, localizedText, type RenderContext, type ResultRow } from './format-values.ts'
import { phrases } from './phrases.ts'
import { isProblem, renderProblem } from './render-problem.ts'
import { parseToolResult } from './tool-result.ts'

/** Renders the result of a tool for people, in their language and in local time. */
export function renderResult(content: string, context: RenderContext, { isWrite = false } = {}): string {
  const result = parseToolResult(content)
  if (isProblem(result)) return renderProblem(result, context)
  const lead = isWrite ? `${phrases.done[context.lang]} ` : ''
  if (typeof result === 'string') return lead + result
  const rows = listedRows(result, context)
  if (rows)
    return rows.length === 0
      ? lead + phrases.noResults[context.lang]
      : `${lead}${phrases.resultsIntro[context.lang]}\n${numberedList(rows, context)}${hasMoreRows(result, rows) ? `\n… ${phrases.andOthers[context.lang]}` : ''}`
  if (!isRow(result))
    return result === null || result === undefined
      ? lead.trim() || phrases.done[context.lang]
      : lead + formatValue('', result, context)
  return (lead + formatDetails(result, context)).trim()
}

/** Whether there are more rows than were returned, in an unknown number. */
const hasMoreRows = (result: unknown, rows: unknown[]) =>
  isRow(result) && rows.length <= 10 && (Boolean(result.nextCursor) || result.more === true)

function listedRows(result: unknown, { labels }: RenderContext): unknown[] | undefined {
  if (Array.isArray(result)) return result
  if (!isRow(result)) return undefined
  const listed = Object.entries(result).filter(([, value]) => Array.isArray(value))
  const [key, rows] = listed[0] ?? []
  if (Object.keys(result).some((name) => labels.booleanLabels(name) !== undefined)) return undefined
  const others = Object.entries(result).filter(
    ([name, value]) => name !== key && value !== null && !/cursor|total|count|more/i.test(name),
  )
  return listed.length === 1 && (others.length === 0 || /^(items|data|results)$/.test(key!))
    ? (rows as unknown[])
    : undefined
}

function formatDetails(row: ResultRow, context: RenderContext): string {
  const simple: ResultRow = {}
  const nested: [string, unknown[]][] = []
  for (const [key, value] of Object.entries(row)) {
    if (Array.isArray(value)) {
      if (isRow(value[0]) && localizedText(value[0], context.lang) === undefined) nested.push([key, value])
      else if (key !== 'allowedEvents') simple[key] = value
    } else simple[key] = value
  }
  return [formatRow(simple, context, 9), ...nested.map(([key, rows]) => formatSection(key, rows, context))]
    .filter(Boolean)
    .join('\n')
}
