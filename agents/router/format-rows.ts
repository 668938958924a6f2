import { normaliseText } from '#platform/lib/text-folding.ts'
import {
  colon,
  formatDay as dayOf,
  fieldLabel,
  formatAmount,
  formatDayAndTime,
  formatPeriod,
  isConstantCase,
  isInstant,
  isolateDirection,
  isRow,
  knownLabel,
  labelFor,
  localizedText,
  type RenderContext,
  type ResultRow,
} from './format-values.ts'
import { formatOpeningHours } from './opening-hours.ts'
import { phrases } from './phrases.ts'
import { humanise } from './tokenize.ts'

const maxRows = 10
const titleFields = ['name', 'title', 'label', 'legalName', 'code', 'reference']

/** Numbers the rows, so that the person can answer with a number. */
export const numberedList = (rows: unknown[], context: RenderContext) => formatLines(rows, context, (i) => `${i + 1}.`)
export const bulletList = (rows: unknown[], context: RenderContext) => formatLines(rows, context, () => '•')

function formatLines(rows: unknown[], context: RenderContext, mark: (i: number) => string): string {
  const shown = formatOpeningHours(rows, context) ?? rows.slice(0, maxRows).map((row) => formatRow(row, context))
  const all = shown.map((line, i) => `${mark(i)} ${line}`)
  if (rows.length > maxRows && shown.length === maxRows)
    all.push(`… ${phrases.andMore[context.lang].replace('{n}', String(rows.length - maxRows))}`)
  return all.join('\n')
}

/** Formats a list below its heading; rows of one name and one count take a single line. */
export function formatSection(key: string, rows: unknown[], context: RenderContext): string {
  const heading = headingOf(key, context)
  if (rows.every((row) => isRow(row) && typeof row.count === 'number' && Object.keys(row).length === 2))
    return `${heading} ${(rows as ResultRow[]).map((row) => formatCount(row, context)).join(context.lang === 'ar' ? '، ' : ', ')}`.trim()
  return [heading, key === 'alternatives' ? numberedList(rows, context) : bulletList(rows, context)]
    .filter(Boolean)
    .join('\n')
}

function formatCount({ count, ...row }: ResultRow, context: RenderContext) {
  const [key, value] = Object.entries(row)[0]!
  return `${formatValue(key, value, context)}${count === 1 ? '' : ` (${count})`}`
}

/** Formats a row as one line: its title, its time, and as many other fields as fit. */
export function formatRow(row: unknown, context: RenderContext, maxParts = 6): string {
  if (!isRow(row)) return formatValue('', row, context)
  const localized = localizedText(row, context.lang)
  if (localized !== undefined) return localized
  const titleKey = titleFields.find((key) => row[key] !== undefined && row[key] !== null)
  const interval = formatInterval(row, context)
  const parts = [titleKey ? formatValue(titleKey, row[titleKey], context) : '', interval ?? ''].filter(Boolean)
  const rest = Object.entries(row).filter(
    ([key]) => key !== titleKey && !(interval && intervalFields.has(key)) && isWorthShowing(key, row, context),
  )
  for (const [key, value] of rest.sort(
    ([a], [b]) => Number(context.labels.isSecondary(a)) - Number(context.labels.isSecondary(b)),
  )) {
    const text = formatField(key, value, context)
    // a place that the name already contains is not repeated
    if (text && parts.length < maxParts && !parts.some((one) => normaliseText(one).includes(normaliseText(text))))
      parts.push(text)
  }
  const size = formatSize(row)
  if (size && parts.length < maxParts) parts.push(size)
  return parts.join(' — ') || String(row.id ?? '')
}

function isWorthShowing(key: string, row: ResultRow, { labels }: RenderContext): boolean {
  const value = row[key]
  if (labels.isHidden(key) || value === null || value === '' || labels.isOmitted(key, row)) return false
  return !(/^(input|output)$/.test(key) && isRow(value))
}

const intervalFields = new Set(['startsAt', 'endsAt', 'start', 'end', 'from', 'to'])

function formatInterval(row: ResultRow, context: RenderContext): string | undefined {
  const [start, end] = [row.startsAt ?? row.start ?? row.from, row.endsAt ?? row.end ?? row.to]
  if (!isInstant(start)) return undefined
  return isInstant(end) ? formatPeriod(start, end, context) : formatDayAndTime(start, context)
}

function formatSize(row: ResultRow) {
  const sides = [row.widthMm, row.depthMm, row.heightMm].filter((side) => typeof side === 'number')
  return sides.length > 1 ? `${sides.join(' × ')} mm` : ''
}

/** Formats a field with its label. Text needs no label; a number or a date does, and without a translation it is left out. */
function formatField(key: string, value: unknown, context: RenderContext): string {
  const { lang, labels, module } = context
  const booleanLabels = typeof value === 'boolean' && labels.booleanLabels(key)
  if (booleanLabels) return booleanLabels[value ? 'yes' : 'no'][lang]
  if (/PerHour(Minor|Centimes)$/.test(key) && typeof value === 'number')
    return `${formatAmount(value, context)}/${{ fr: 'h', ar: 'س', en: 'h' }[lang]}`
  if (/(Minor|Centimes)$/.test(key) && typeof value === 'number') return formatAmount(value, context)
  const isNamed = labels.fieldLabel(key, module) !== undefined || lang === 'en'
  if (isInstant(value)) {
    if (!isNamed) return ''
    const until = /(Until|expiresAt)$/.test(key)
    return `${fieldLabel(key, context)}${until ? ' ' : colon[lang]}${/^(validUntil|expiresAt)$/.test(key) ? dayOf(value, context) : formatDayAndTime(value, context)}`
  }
  if (typeof value === 'string') return isTechnicalValue(value, key, context) ? '' : formatValue(key, value, context)
  if (Array.isArray(value)) {
    const texts = value
      .map((one) =>
        typeof one === 'string' && isTechnicalValue(one, key, context) ? '' : formatValue(key, one, context),
      )
      .filter(Boolean)
      .slice(0, 6)
    if (texts.length === 0) return ''
    return isRow(value[0]) && !isNamed
      ? ''
      : `${isRow(value[0]) ? `${fieldLabel(key, context)}${colon[lang]}` : ''}${texts.join(lang === 'ar' ? '، ' : ', ')}`
  }
  if (isRow(value)) {
    const text = formatValue(key, value, context)
    return localizedText(value, lang) === undefined && text && isNamed
      ? `${fieldLabel(key, context)}${colon[lang]}${text}`
      : text
  }
  return isNamed ? `${fieldLabel(key, context)}${colon[lang]}${formatValue(key, value, context)}` : ''
}

/** Whether a value is for programs, such as `agents:read` or `HUB` without a label, or too long for a line. */
function isTechnicalValue(value: string, key: string, context: RenderContext): boolean {
  if (key === 'slug' || knownLabel(value, context)) return false
  return value.length > 300 || /^[a-z][a-z_.:-]*$/.test(value) || isConstantCase(value)
}

export function formatValue(key: string, value: unknown, context: RenderContext): string {
  const { lang } = context
  if (typeof value === 'boolean') return value ? phrases.yes[lang] : phrases.no[lang]
  if (typeof value === 'number' && /(Minutes|Min)$/.test(key)) return `${value} ${phrases.minutes[lang]}`
  if (typeof value === 'number')
    return /(Minor|Centimes)$/.test(key)
      ? formatAmount(value, context)
      : value.toLocaleString(context.places.locales[lang])
  if (isInstant(value)) return formatDayAndTime(value, context)
  if (typeof value === 'string') return isolateDirection(labelFor(value, context), lang)
  if (Array.isArray(value))
    return value
      .map((one) => formatValue(key, one, context))
      .filter(Boolean)
      .join(lang === 'ar' ? '، ' : ', ')
  if (!isRow(value)) return ''
  return localizedText(value, lang) ?? formatRow(value, context)
}

/** Returns the heading of a list; without a translation its field name in English, and nothing in the other languages. */
export function headingOf(key: string, { lang, labels }: RenderContext): string {
  const known = labels.headingOf(key)?.[lang]
  return known ?? (lang === 'en' ? `${humanise(key)[0]!.toUpperCase()}${humanise(key).slice(1)}:` : '')
}
