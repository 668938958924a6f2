import { fieldLabels } from './field-labels.ts'
import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import { regionNames } from './regions.ts'
import { humanise } from './tool.ts'
import type { RouterTool } from './types.ts'

/** For whom something is shown: their language, their clock, and the tools whose labels name the values. */
export interface RenderContext {
  lang: Lang
  timeZone: string
  /** The year of today need not be said. */
  now?: Date
  tools: RouterTool[]
}

export type ResultRow = Record<string, unknown>
export const isRow = (value: unknown): value is ResultRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const locales: Record<Lang, string> = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' }

/** `{ fr, ar, en }` in the asker's language; French is the one that is always there. */
export function localizedText(row: ResultRow, lang: Lang): string | undefined {
  const keys = Object.keys(row)
  if (keys.length === 0 || !keys.every((key) => /^(fr|ar|en|zgh|es)$/.test(key))) return undefined
  return [row[lang], row.fr, row.en, row.ar].find((text): text is string => typeof text === 'string')
}

/** What people call a value, where a tool’s labels say so. */
export function knownLabel(value: string, { lang, tools }: RenderContext): string | undefined {
  if (value in regionNames) return regionNames[value]![lang]
  for (const { slots } of tools)
    for (const { localized } of slots) if (localized[value]?.[lang]) return localized[value]![lang]!
  return undefined
}

export const labelFor = (value: string, look: RenderContext) =>
  knownLabel(value, look) ?? (isConstantCase(value) ? value.toLowerCase().replaceAll('_', ' ') : value)
export const isConstantCase = (value: string) => /^[A-Z][A-Z_]+$/.test(value)

export const fieldLabel = (key: string, lang: Lang) =>
  fieldLabels[key]?.[lang].replace(/^(la |le |l’|the )/, '') ?? humanise(key)
export const colon: Record<Lang, string> = { fr: ' : ', ar: ': ', en: ': ' }

export const formatAmount = (centimes: number, { lang }: RenderContext) =>
  `${(centimes / 100).toLocaleString(locales[lang], { minimumFractionDigits: centimes % 100 === 0 ? 0 : 2 })} ${{ fr: 'MAD', ar: 'درهم', en: 'MAD' }[lang]}`

/** A Latin name in an Arabic line keeps its own direction, or its brackets would end up on the wrong side. */
export const isolateDirection = (text: string, lang: Lang) =>
  lang === 'ar' && /[A-Za-z]/.test(text) && !/[\u0600-\u06ff]/.test(text) ? `\u2068${text}\u2069` : text

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
const formatDate = (value: string | Date, { lang, timeZone }: RenderContext, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[lang], { timeZone, hourCycle: 'h23', ...parts }).format(new Date(value))

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

/** `Tue 24 November, 08:30 – 09:30`; whole days are days. */
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
