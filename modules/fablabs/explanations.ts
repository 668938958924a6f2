import type { LocalizedText } from '#platform/lib/localized.ts'
import { Problem } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** What a person is told of a refusal, whatever language they speak. */
export type Explanation = Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>

const locales = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' } as const

/** A text for each language; a part of it may depend on which. */
export const inAllLanguages = (text: (lang: keyof Explanation) => string): Explanation => ({
  fr: text('fr'),
  ar: text('ar'),
  en: text('en'),
})

/** A localized title in one language; French where nobody wrote it. */
export const localizedTitle = (title: LocalizedText, lang: keyof Explanation) => title[lang] ?? title.fr

/** `mercredi 25 novembre à 10:00`, by the clock on the wall. */
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

/** `mercredi 25 novembre, 08:30 – 20:00` */
export const formatHours = (start: Date | number, end: Date | number, lang: keyof Explanation, timeZone: string) => {
  const date = new Intl.DateTimeFormat(locales[lang], { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    .format(start)
    .replace('، ', ' ')
  const [from, to] = [start, end].map((at) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', timeStyle: 'short' }).format(at),
  )
  return lang === 'ar' ? `${date} من ${from} إلى ${to}` : `${date}, ${from} – ${to}`
}

/** The same problem, with what a person is told. */
export const withExplanation = (problem: Problem, explanation: Explanation) =>
  new Problem(problem.status, problem.code, problem.message, { ...problem.extensions, explanation })
