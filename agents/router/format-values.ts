import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import type { RouterVocabulary } from './router-context.ts'
import { humanise } from './tokenize.ts'
import type { RouterTool } from './types.ts'

/** What a text for people depends on: language, time zone, and the labels of fields and values. */
export interface RenderContext extends Pick<RouterVocabulary, 'places' | 'labels'> {
  lang: Lang
  timeZone: string
  /** Dates in its year are shown without the year. */
  now?: Date
  tools: RouterTool[]
  /** The module of the tool that answered, whose field labels come first. */
  module?: string
}

export type ResultRow = Record<string, unknown>
export const isRow = (value: unknown): value is ResultRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a `{ fr, ar, en }` text in the given language, else in French, which is always there; `undefined` for other objects. */
export function localizedText(row: ResultRow, lang: Lang): string | undefined {
  const keys = Object.keys(row)
  if (keys.length === 0 || !keys.every((key) => /^(fr|ar|en|zgh|es)$/.test(key))) return undefined
  return [row[lang], row.fr, row.en, row.ar].find((text): text is string => typeof text === 'string')
}

/** Returns what people call a value, if it is a region or a tool has a label for it. */
export function knownLabel(value: string, { lang, tools, places }: RenderContext): string | undefined {
  if (places.isRegion(value)) return places.regionName(value, lang)
  for (const { slots } of tools)
    for (const { localized } of slots) if (localized[value]?.[lang]) return localized[value]![lang]!
  return undefined
}

export const labelFor = (value: string, look: RenderContext) =>
  knownLabel(value, look) ?? (isConstantCase(value) ? value.toLowerCase().replaceAll('_', ' ') : value)
export const isConstantCase = (value: string) => /^[A-Z][A-Z_]+$/.test(value)

export const fieldLabel = (key: string, { lang, labels, module }: RenderContext) =>
  labels.fieldLabel(key, module)?.[lang].replace(/^(la |le |l’|the )/, '') ?? humanise(key)
export const colon: Record<Lang, string> = { fr: ' : ', ar: ': ', en: ': ' }

/** Formats an amount in hundredths of the currency, without the fraction if that is zero. */
export const formatAmount = (minor: number, { lang, labels, places }: RenderContext) =>
  `${(minor / 100).toLocaleString(places.locales[lang], { minimumFractionDigits: minor % 100 === 0 ? 0 : 2 })} ${labels.currency?.[lang] ?? ''}`.trim()

/** Isolates the direction of Latin text in an Arabic line, or its brackets would be shown on the wrong side. */
export const isolateDirection = (text: string, lang: Lang) =>
  lang === 'ar' && /[A-Za-z]/.test(text) && !/[\u0600-\u06ff]/.test(text) ? `\u2068${text}\u2069` : text

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
const formatDate = (
  value: string | Date,
  { lang, timeZone, places }: RenderContext,
  parts: Intl.DateTimeFormatOptions,
) => new Intl.DateTimeFormat(places.locales[lang], { timeZone, hourCycle: 'h23', ...parts }).format(new Date(value))

export function formatDay(value: string, look: RenderContext): string {
  const year = (of: string | Date) => formatDate(of, look, { year: 'numeric' })
  const isThisYear = look.now !== undefined && year(value) === year(look.now)
  const text = formatDate(value, look, {
    weekday: look.lang === 'ar' ? 'long' : 'short',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  })
  return text.replace(/[،,] /, ' ')
}
export const formatTime = (value: string, look: RenderContext) =>
  formatDate(value, look, { hour: '2-digit', minute: '2-digit' })
export const formatDayAndTime = (value: string, look: RenderContext) =>
  `${formatDay(value, look)}${look.lang === 'ar' ? '، ' : ', '}${formatTime(value, look)}`

/** Formats a period, such as `Tue 24 November, 08:30 – 09:30`; whole days without times. */
export function formatPeriod(start: string, end: string, look: RenderContext): string {
  const { lang } = look
  const last = formatTime(end, look) === '00:00' ? new Date(Date.parse(end) - 60_000).toISOString() : end
  if (formatTime(start, look) === '00:00' && last !== end)
    return formatDay(start, look) === formatDay(last, look)
      ? formatDay(start, look)
      : `${formatDay(start, look)} ${phrases.rangeTo[lang]} ${formatDay(last, look)}`
  const until = formatDay(start, look) === formatDay(end, look) ? formatTime(end, look) : formatDayAndTime(end, look)
  return lang === 'ar'
    ? `${formatDay(start, look)}، من ${formatTime(start, look)} إلى ${until}`
    : `${formatDayAndTime(start, look)} – ${until}`
}
