import type { LocalizedText } from '#platform/lib/localized.ts'
import type { Problem } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** The reason of an error for a person, in each language. */
export type Explanation = Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>

const locales = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' } as const

/** Calls `text` once for each language. */
export const inAllLanguages = (text: (lang: keyof Explanation) => string): Explanation => ({
  fr: text('fr'),
  ar: text('ar'),
  en: text('en'),
})

/** Returns a title in one language, in French where a translation is missing. */
export const localizedTitle = (title: LocalizedText, lang: keyof Explanation) => title[lang] ?? title.fr

/** Formats an instant in local time, for example `mercredi 25 novembre à 10:00`. */
export const formatInstant = (
  instant: Date | number,
  lang: keyof Explanation,
  timeZone: string = programmeTimeZone,
) => {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[lang], { timeZone, hourCycle: 'h23', ...options }).format(instant)
  const at = { fr: ' à ', ar: ' على الساعة ', en: ' at ' }[lang]
  return `${part({ weekday: 'long', day: 'numeric', month: 'long' }).replace('، ', ' ')}${at}${part({ hour: '2-digit', minute: '2-digit' })}`
}

/** Formats an interval of one local day, for example `mercredi 25 novembre, 08:30 – 20:00`. */
export const formatHours = (start: Date | number, end: Date | number, lang: keyof Explanation, timeZone: string) => {
  const date = new Intl.DateTimeFormat(locales[lang], { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    .format(start)
    .replace('، ', ' ')
  const [from, to] = [start, end].map((at) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', timeStyle: 'short' }).format(at),
  )
  return lang === 'ar' ? `${date} من ${from} إلى ${to}` : `${date}, ${from} – ${to}`
}

/** Returns the problem with an explanation for a person. */
export const withExplanation = (problem: Problem, explanation: Explanation) => problem.extend({ explanation })
