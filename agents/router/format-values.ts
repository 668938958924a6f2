import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import type { RouterContext } from './router-context.ts'
import { humanise } from './tokenize.ts'
import type { RouterTool } from './types.ts'

/** What a text for people depends on: language, time zone, and the labels of fields and values. */
export interface RenderContext extends Pick<RouterContext, 'places' | 'labels' | 'errors'> {
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

export const labelFor = (value: string, context: RenderContext) =>
  knownLabel(value, context) ?? (isConstantCase(value) ? value.toLowerCase().replaceAll('_', ' ') : value)
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

export function formatDay(value: string, context: RenderContext): string {
  const year = (of: string | Date) => formatDate(of, context, { year: 'numeric' })
  const isThisYear = context.now !== undefined && year(value) === year(context.now)
  const text = formatDate(value, context, {
    weekday: context.lang === 'ar' ? 'long' : 'short',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  })
  return text.replace(/[،,] /, ' ')
}
export const formatTime = (value: string, context: RenderContext) =>
  formatDate(value, context, { hour: '2-digit', minute: '2-digit' })
export const formatDayAndTime = (value: string, context: RenderContext) =>
  `${formatDay(value, context)}${context.lang === 'ar' ? '، ' : ', '}${formatTime(value, context)}`

/** Formats a period, such as `Tue 24 November, 08:30 – 09:30`; whole days without times. */
export function formatPeriod(start: string, end: string, context: RenderContext): string {
  const { lang } = context
  const last = formatTime(end, context) === '00:00' ? new Date(Date.parse(end) - 60_000).toISOString() : end
  if (formatTime(start, context) === '00:00' && last !== end)
    return formatDay(start, context) === formatDay(last, context)
      ? formatDay(start, context)
      : `${formatDay(start, context)} ${phrases.rangeTo[lang]} ${formatDay(last, context)}`
  const until =
    formatDay(start, context) === formatDay(end, context) ? formatTime(end, context) : formatDayAndTime(end, context)
  return lang === 'ar'
    ? `${formatDay(start, context)}، من ${formatTime(start, context)} إلى ${until}`
    : `${formatDayAndTime(start, context)} – ${until}`
}
