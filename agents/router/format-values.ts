import { fields } from './field-labels.ts'
import type { Lang } from './language.ts'
import { phrases } from './phrases.ts'
import { regions } from './regions.ts'
import { humanised } from './tool.ts'
import type { RouterTool } from './types.ts'

/** For whom something is shown: their language, their clock, and the tools whose labels name the values. */
export interface Look {
  lang: Lang
  zone: string
  /** The year of today need not be said. */
  now?: Date
  tools: RouterTool[]
}

export type Row = Record<string, unknown>
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
export const locales: Record<Lang, string> = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' }

/** `{ fr, ar, en }` in the asker's language; French is the one that is always there. */
export function localizedIn(row: Row, lang: Lang): string | undefined {
  const keys = Object.keys(row)
  if (keys.length === 0 || !keys.every((key) => /^(fr|ar|en|zgh|es)$/.test(key))) return undefined
  return [row[lang], row.fr, row.en, row.ar].find((text): text is string => typeof text === 'string')
}

/** What people call a value, where a tool’s labels say so. */
export function nameFor(value: string, { lang, tools }: Look): string | undefined {
  if (value in regions) return regions[value]![lang]
  for (const { slots } of tools) for (const { localized } of slots) if (localized[value]?.[lang]) return localized[value]![lang]!
  return undefined
}

export const labelFor = (value: string, look: Look) => nameFor(value, look) ?? (isUpperCase(value) ? value.toLowerCase().replaceAll('_', ' ') : value)
export const isUpperCase = (value: string) => /^[A-Z][A-Z_]+$/.test(value)

export const fieldName = (key: string, lang: Lang) => fields[key]?.[lang].replace(/^(la |le |l’|the )/, '') ?? humanised(key)
export const colon: Record<Lang, string> = { fr: ' : ', ar: ': ', en: ': ' }

export const amount = (centimes: number, { lang }: Look) =>
  `${(centimes / 100).toLocaleString(locales[lang], { minimumFractionDigits: centimes % 100 === 0 ? 0 : 2 })} ${{ fr: 'MAD', ar: 'درهم', en: 'MAD' }[lang]}`

/** A Latin name in an Arabic line keeps its own direction, or its brackets would end up on the wrong side. */
export const isolated = (text: string, lang: Lang) => (lang === 'ar' && /[A-Za-z]/.test(text) && !/[\u0600-\u06ff]/.test(text) ? `\u2068${text}\u2069` : text)

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
const format = (value: string | Date, { lang, zone }: Look, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[lang], { timeZone: zone, hourCycle: 'h23', ...parts }).format(new Date(value))

export function day(value: string, look: Look): string {
  const year = (of: string | Date) => format(of, look, { year: 'numeric' })
  const isThisYear = look.now !== undefined && year(value) === year(look.now)
  const text = format(value, look, { weekday: look.lang === 'ar' ? 'long' : 'short', day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) })
  return text.replace(/[،,] /, ' ')
}
export const hour = (value: string, look: Look) => format(value, look, { hour: '2-digit', minute: '2-digit' })
export const time = (value: string, look: Look) => `${day(value, look)}${look.lang === 'ar' ? '، ' : ', '}${hour(value, look)}`

/** `Tue 24 November, 08:30 – 09:30`; whole days are days. */
export function period(start: string, end: string, look: Look): string {
  const { lang } = look
  const last = hour(end, look) === '00:00' ? new Date(Date.parse(end) - 60_000).toISOString() : end
  if (hour(start, look) === '00:00' && last !== end)
    return day(start, look) === day(last, look) ? day(start, look) : `${day(start, look)} ${phrases.until[lang]} ${day(last, look)}`
  const until = day(start, look) === day(end, look) ? hour(end, look) : time(end, look)
  return lang === 'ar' ? `${day(start, look)}، من ${hour(start, look)} إلى ${until}` : `${time(start, look)} – ${until}`
}
