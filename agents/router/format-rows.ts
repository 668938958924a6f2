import { fold } from '#platform/lib/text-folding.ts'
import { fields, headings, truths } from './field-labels.ts'
import {
  amount,
  colon,
  day as dayOf,
  fieldName,
  isInstant,
  isolated,
  isRow,
  isUpperCase,
  type Look,
  labelFor,
  locales,
  localizedIn,
  nameFor,
  period,
  type Row,
  time,
} from './format-values.ts'
import type { Lang } from './language.ts'
import { weekly } from './opening-hours.ts'
import { phrases } from './phrases.ts'
import { humanised } from './tool.ts'

const most = 10
/** What a program needs and a person does not. */
const hidden =
  /(^id$|Ids?$|^\$schema$|^type$|Hash$|ursor$|^version$|^createdAt$|^updatedAt$|^timeZone$|^l(at|ong)itude$|^local(Start|End)$|^currency$|^(width|depth|height)Mm$|^(setup|cleanup)Min$|^(instructions|limits|tools|services|score|visibility|riskClass|kind|purpose|allowed|route|assetTag|concurrency|toleranceMicron|idleInvalidationMonths|free|why)$)/
/** Said last, where there is room. */
const minor = new Set(['materials', 'stepFree', 'needsSupervision', 'supervisionRequired', 'participants', 'vendor', 'seats', 'slug'])
const titles = ['name', 'title', 'label', 'legalName', 'code', 'reference']

/** Numbered, so that the answer can be a number. */
export const numbered = (rows: unknown[], look: Look) => lines(rows, look, (i) => `${i + 1}.`)
export const list = (rows: unknown[], look: Look) => lines(rows, look, () => '•')

function lines(rows: unknown[], look: Look, mark: (i: number) => string): string {
  const shown = weekly(rows, look.lang) ?? rows.slice(0, most).map((row) => lineOf(row, look))
  const all = shown.map((line, i) => `${mark(i)} ${line}`)
  if (rows.length > most && shown.length === most) all.push(`… ${phrases.more[look.lang].replace('{n}', String(rows.length - most))}`)
  return all.join('\n')
}

/** A heading and what is under it; what only has names and numbers fits in one line. */
export function section(key: string, rows: unknown[], look: Look): string {
  const heading = headingOf(key, look.lang)
  if (rows.every((row) => isRow(row) && typeof row.count === 'number' && Object.keys(row).length === 2))
    return `${heading} ${(rows as Row[]).map((row) => counted(row, look)).join(look.lang === 'ar' ? '، ' : ', ')}`.trim()
  return [heading, key === 'alternatives' ? numbered(rows, look) : list(rows, look)].filter(Boolean).join('\n')
}

function counted({ count, ...row }: Row, look: Look) {
  const [key, value] = Object.entries(row)[0]!
  return `${plainValue(key, value, look)}${count === 1 ? '' : ` (${count})`}`
}

/** One line: what it is called, when, and what else fits. */
export function lineOf(row: unknown, look: Look, room = 6): string {
  if (!isRow(row)) return plainValue('', row, look)
  const localized = localizedIn(row, look.lang)
  if (localized !== undefined) return localized
  const titleKey = titles.find((key) => row[key] !== undefined && row[key] !== null)
  const interval = intervalOf(row, look)
  const said = [titleKey ? plainValue(titleKey, row[titleKey], look) : '', interval ?? ''].filter(Boolean)
  const rest = Object.entries(row).filter(([key, value]) => key !== titleKey && !(interval && edges.has(key)) && tells(key, value, row))
  for (const [key, value] of rest.sort(([a], [b]) => Number(minor.has(a)) - Number(minor.has(b)))) {
    const text = described(key, value, look)
    // a place that a name already holds need not be said again
    if (text && said.length < room && !said.some((one) => fold(one).includes(fold(text)))) said.push(text)
  }
  const size = sizeOf(row)
  if (size && said.length < room) said.push(size)
  return said.join(' — ') || String(row.id ?? '')
}

function tells(key: string, value: unknown, row: Row): boolean {
  if (hidden.test(key) || value === null || value === '') return false
  if (/^region(Code|Name)?$/.test(key)) return !row.city && !(key === 'regionCode' && row.regionName)
  if (key === 'category') return !('qualificationId' in row)
  if (key === 'vendor') return !row.machineName
  if (key === 'model') return !row.machineName
  if (key === 'changeableUntil') return row.state === 'CONFIRMED'
  if (/^(input|output)$/.test(key)) return !isRow(value)
  if (key === 'status') return value !== 'AVAILABLE'
  return !(key === 'participants' && value === 1) && !(key === 'distanceKm' && value === 0)
}

const edges = new Set(['startsAt', 'endsAt', 'start', 'end', 'from', 'to'])

function intervalOf(row: Row, look: Look): string | undefined {
  const [start, end] = [row.startsAt ?? row.start ?? row.from, row.endsAt ?? row.end ?? row.to]
  if (!isInstant(start)) return undefined
  return isInstant(end) ? period(start, end, look) : time(start, look)
}

function sizeOf(row: Row) {
  const sides = [row.widthMm, row.depthMm, row.heightMm].filter((side) => typeof side === 'number')
  return sides.length > 1 ? `${sides.join(' × ')} mm` : ''
}

/** A word of its own needs no name before it; a number or a yes does, and has none to say where nobody has translated it. */
function described(key: string, value: unknown, look: Look): string {
  const { lang } = look
  if (typeof value === 'boolean' && truths[key]) return truths[key][value ? 'yes' : 'no'][lang]
  if (/PerHour(Minor|Centimes)$/.test(key) && typeof value === 'number') return `${amount(value, look)}/${{ fr: 'h', ar: 'س', en: 'h' }[lang]}`
  if (/(Minor|Centimes)$/.test(key) && typeof value === 'number') return amount(value, look)
  const isNamed = key in fields || lang === 'en'
  if (isInstant(value)) {
    if (!isNamed) return ''
    const until = /(Until|expiresAt)$/.test(key)
    return `${fieldName(key, lang)}${until ? ' ' : colon[lang]}${/^(validUntil|expiresAt)$/.test(key) ? dayOf(value, look) : time(value, look)}`
  }
  if (typeof value === 'string') return isCode(value, key, look) ? '' : plainValue(key, value, look)
  if (Array.isArray(value)) {
    const texts = value
      .map((one) => (typeof one === 'string' && isCode(one, key, look) ? '' : plainValue(key, one, look)))
      .filter(Boolean)
      .slice(0, 6)
    if (texts.length === 0) return ''
    return isRow(value[0]) && !isNamed ? '' : `${isRow(value[0]) ? `${fieldName(key, lang)}${colon[lang]}` : ''}${texts.join(lang === 'ar' ? '، ' : ', ')}`
  }
  if (isRow(value)) {
    const text = plainValue(key, value, look)
    return localizedIn(value, lang) === undefined && text && isNamed ? `${fieldName(key, lang)}${colon[lang]}${text}` : text
  }
  return isNamed ? `${fieldName(key, lang)}${colon[lang]}${plainValue(key, value, look)}` : ''
}

/** `agents:read`, `library`, `HUB`: a word for programs, unless somebody gave it a name; and a text is no line. */
function isCode(value: string, key: string, look: Look): boolean {
  if (key === 'slug' || nameFor(value, look)) return false
  return value.length > 300 || /^[a-z][a-z_.:-]*$/.test(value) || isUpperCase(value)
}

export function plainValue(key: string, value: unknown, look: Look): string {
  const { lang } = look
  if (typeof value === 'boolean') return value ? phrases.yes[lang] : phrases.no[lang]
  if (typeof value === 'number' && /(Minutes|Min)$/.test(key)) return `${value} ${phrases.minutes[lang]}`
  if (typeof value === 'number') return /(Minor|Centimes)$/.test(key) ? amount(value, look) : value.toLocaleString(locales[lang])
  if (isInstant(value)) return time(value, look)
  if (typeof value === 'string') return isolated(labelFor(value, look), lang)
  if (Array.isArray(value))
    return value
      .map((one) => plainValue(key, one, look))
      .filter(Boolean)
      .join(lang === 'ar' ? '، ' : ', ')
  if (!isRow(value)) return ''
  return localizedIn(value, lang) ?? lineOf(value, look)
}

/** In English what nobody has translated keeps its name; in the other languages it goes without. */
export function headingOf(key: string, lang: Lang): string {
  const known = headings.find(([pattern]) => pattern.test(key))?.[1][lang]
  return known ?? (lang === 'en' ? `${humanised(key)[0]!.toUpperCase()}${humanised(key).slice(1)}:` : '')
}
