import { normaliseText } from '#platform/lib/text-folding.ts'
import { booleanFieldLabels, fieldLabels, sectionHeadings } from './field-labels.ts'
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
  locales,
  localizedText,
  type RenderContext,
  type ResultRow,
} from './format-values.ts'
import type { Lang } from './language.ts'
import { formatOpeningHours } from './opening-hours.ts'
import { phrases } from './phrases.ts'
import { humanise } from './tool.ts'

const maxRows = 10
/** What a program needs and a person does not. */
const technicalFields =
  /(^id$|Ids?$|^\$schema$|^type$|Hash$|ursor$|^version$|^createdAt$|^updatedAt$|^timeZone$|^l(at|ong)itude$|^local(Start|End)$|^currency$|^(width|depth|height)Mm$|^(setup|cleanup)Min$|^(instructions|limits|tools|services|score|visibility|riskClass|kind|purpose|allowed|route|assetTag|concurrency|toleranceMicron|idleInvalidationMonths|free|why)$)/
/** Said last, where there is room. */
const secondaryFields = new Set([
  'materials',
  'stepFree',
  'needsSupervision',
  'supervisionRequired',
  'participants',
  'vendor',
  'seats',
  'slug',
])
const titleFields = ['name', 'title', 'label', 'legalName', 'code', 'reference']

/** Numbered, so that the answer can be a number. */
export const numberedList = (rows: unknown[], look: RenderContext) => formatLines(rows, look, (i) => `${i + 1}.`)
export const bulletList = (rows: unknown[], look: RenderContext) => formatLines(rows, look, () => '•')

function formatLines(rows: unknown[], look: RenderContext, mark: (i: number) => string): string {
  const shown = formatOpeningHours(rows, look.lang) ?? rows.slice(0, maxRows).map((row) => formatRow(row, look))
  const all = shown.map((line, i) => `${mark(i)} ${line}`)
  if (rows.length > maxRows && shown.length === maxRows)
    all.push(`… ${phrases.andMore[look.lang].replace('{n}', String(rows.length - maxRows))}`)
  return all.join('\n')
}

/** A heading and what is under it; what only has names and numbers fits in one line. */
export function formatSection(key: string, rows: unknown[], look: RenderContext): string {
  const heading = headingOf(key, look.lang)
  if (rows.every((row) => isRow(row) && typeof row.count === 'number' && Object.keys(row).length === 2))
    return `${heading} ${(rows as ResultRow[]).map((row) => formatCount(row, look)).join(look.lang === 'ar' ? '، ' : ', ')}`.trim()
  return [heading, key === 'alternatives' ? numberedList(rows, look) : bulletList(rows, look)]
    .filter(Boolean)
    .join('\n')
}

function formatCount({ count, ...row }: ResultRow, look: RenderContext) {
  const [key, value] = Object.entries(row)[0]!
  return `${formatValue(key, value, look)}${count === 1 ? '' : ` (${count})`}`
}

/** One line: what it is called, when, and what else fits. */
export function formatRow(row: unknown, look: RenderContext, maxParts = 6): string {
  if (!isRow(row)) return formatValue('', row, look)
  const localized = localizedText(row, look.lang)
  if (localized !== undefined) return localized
  const titleKey = titleFields.find((key) => row[key] !== undefined && row[key] !== null)
  const interval = formatInterval(row, look)
  const said = [titleKey ? formatValue(titleKey, row[titleKey], look) : '', interval ?? ''].filter(Boolean)
  const rest = Object.entries(row).filter(
    ([key, value]) => key !== titleKey && !(interval && intervalFields.has(key)) && isWorthShowing(key, value, row),
  )
  for (const [key, value] of rest.sort(([a], [b]) => Number(secondaryFields.has(a)) - Number(secondaryFields.has(b)))) {
    const text = formatField(key, value, look)
    // a place that a name already holds need not be said again
    if (text && said.length < maxParts && !said.some((one) => normaliseText(one).includes(normaliseText(text))))
      said.push(text)
  }
  const size = formatSize(row)
  if (size && said.length < maxParts) said.push(size)
  return said.join(' — ') || String(row.id ?? '')
}

function isWorthShowing(key: string, value: unknown, row: ResultRow): boolean {
  if (technicalFields.test(key) || value === null || value === '') return false
  if (/^region(Code|Name)?$/.test(key)) return !row.city && !(key === 'regionCode' && row.regionName)
  if (key === 'category') return !('qualificationId' in row)
  if (key === 'vendor') return !row.machineName
  if (key === 'model') return !row.machineName
  if (key === 'changeableUntil') return row.state === 'CONFIRMED'
  if (/^(input|output)$/.test(key)) return !isRow(value)
  if (key === 'status') return value !== 'AVAILABLE'
  return !(key === 'participants' && value === 1) && !(key === 'distanceKm' && value === 0)
}

const intervalFields = new Set(['startsAt', 'endsAt', 'start', 'end', 'from', 'to'])

function formatInterval(row: ResultRow, look: RenderContext): string | undefined {
  const [start, end] = [row.startsAt ?? row.start ?? row.from, row.endsAt ?? row.end ?? row.to]
  if (!isInstant(start)) return undefined
  return isInstant(end) ? formatPeriod(start, end, look) : formatDayAndTime(start, look)
}

function formatSize(row: ResultRow) {
  const sides = [row.widthMm, row.depthMm, row.heightMm].filter((side) => typeof side === 'number')
  return sides.length > 1 ? `${sides.join(' × ')} mm` : ''
}

/** A word of its own needs no name before it; a number or a yes does, and has none to say where nobody has translated it. */
function formatField(key: string, value: unknown, look: RenderContext): string {
  const { lang } = look
  if (typeof value === 'boolean' && booleanFieldLabels[key]) return booleanFieldLabels[key][value ? 'yes' : 'no'][lang]
  if (/PerHour(Minor|Centimes)$/.test(key) && typeof value === 'number')
    return `${formatAmount(value, look)}/${{ fr: 'h', ar: 'س', en: 'h' }[lang]}`
  if (/(Minor|Centimes)$/.test(key) && typeof value === 'number') return formatAmount(value, look)
  const isNamed = key in fieldLabels || lang === 'en'
  if (isInstant(value)) {
    if (!isNamed) return ''
    const until = /(Until|expiresAt)$/.test(key)
    return `${fieldLabel(key, lang)}${until ? ' ' : colon[lang]}${/^(validUntil|expiresAt)$/.test(key) ? dayOf(value, look) : formatDayAndTime(value, look)}`
  }
  if (typeof value === 'string') return isTechnicalValue(value, key, look) ? '' : formatValue(key, value, look)
  if (Array.isArray(value)) {
    const texts = value
      .map((one) => (typeof one === 'string' && isTechnicalValue(one, key, look) ? '' : formatValue(key, one, look)))
      .filter(Boolean)
      .slice(0, 6)
    if (texts.length === 0) return ''
    return isRow(value[0]) && !isNamed
      ? ''
      : `${isRow(value[0]) ? `${fieldLabel(key, lang)}${colon[lang]}` : ''}${texts.join(lang === 'ar' ? '، ' : ', ')}`
  }
  if (isRow(value)) {
    const text = formatValue(key, value, look)
    return localizedText(value, lang) === undefined && text && isNamed
      ? `${fieldLabel(key, lang)}${colon[lang]}${text}`
      : text
  }
  return isNamed ? `${fieldLabel(key, lang)}${colon[lang]}${formatValue(key, value, look)}` : ''
}

/** `agents:read`, `library`, `HUB`: a word for programs, unless somebody gave it a name; and a text is no line. */
function isTechnicalValue(value: string, key: string, look: RenderContext): boolean {
  if (key === 'slug' || knownLabel(value, look)) return false
  return value.length > 300 || /^[a-z][a-z_.:-]*$/.test(value) || isConstantCase(value)
}

export function formatValue(key: string, value: unknown, look: RenderContext): string {
  const { lang } = look
  if (typeof value === 'boolean') return value ? phrases.yes[lang] : phrases.no[lang]
  if (typeof value === 'number' && /(Minutes|Min)$/.test(key)) return `${value} ${phrases.minutes[lang]}`
  if (typeof value === 'number')
    return /(Minor|Centimes)$/.test(key) ? formatAmount(value, look) : value.toLocaleString(locales[lang])
  if (isInstant(value)) return formatDayAndTime(value, look)
  if (typeof value === 'string') return isolateDirection(labelFor(value, look), lang)
  if (Array.isArray(value))
    return value
      .map((one) => formatValue(key, one, look))
      .filter(Boolean)
      .join(lang === 'ar' ? '، ' : ', ')
  if (!isRow(value)) return ''
  return localizedText(value, lang) ?? formatRow(value, look)
}

/** In English what nobody has translated keeps its name; in the other languages it goes without. */
export function headingOf(key: string, lang: Lang): string {
  const known = sectionHeadings.find(([pattern]) => pattern.test(key))?.[1][lang]
  return known ?? (lang === 'en' ? `${humanise(key)[0]!.toUpperCase()}${humanise(key).slice(1)}:` : '')
}
