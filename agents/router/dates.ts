import { en, fr, type ParsedComponents, type ParsedResult } from 'chrono-node'
import { arabicDatesInEnglish } from './arabic-dates.ts'
import { maskSpans, normalisePreservingOffsets, type TextSpan } from './durations.ts'
import type { Lang } from './language.ts'
import { addDays, isoDate, offsetMinutes, type WallTime, wallTimeOf } from './time-zone.ts'

export interface TimeOfDay {
  hour: number
  minute: number
}
/** The times in a text: a day, a time of day, or both, and possibly their end. */
export interface ParsedTimes {
  day?: WallTime | undefined
  endDay?: WallTime | undefined
  startTime?: TimeOfDay | undefined
  endTime?: TimeOfDay | undefined
  spans: TextSpan[]
}

/** Returns the times in a text. After a correction the last one counts: "tomorrow… no, Friday" means Friday. */
export function parseTimes(text: string, lang: Lang, now: Date, zone: string): ParsedTimes {
  const today = wallTimeOf(now, zone)
  const weeks = wholePeriodsIn(text, today)
  const rest = maskSpans(text, weeks.spans)
  const prepared =
    lang === 'ar' ? arabicDatesInEnglish(normalisePreservingOffsets(rest), today) : rewriteForParser(rest, today)
  const reference = { instant: now, timezone: offsetMinutes(now, zone) }
  const parser = lang === 'fr' ? fr : en
  const results = parser
    .parse(prepared, reference, { forwardDate: true })
    .filter((result) => result.text.length > 2 && isExplicit(result))
  const parsed: ParsedTimes = { ...weeks, spans: [...weeks.spans] }
  for (const result of results) {
    // rewritten Arabic has other offsets; its words of time are recognised one by one
    if (lang !== 'ar') parsed.spans.push({ start: result.index, end: result.index + result.text.length })
    if (hasDay(result.start))
      Object.assign(parsed, {
        day: toWallDay(result.start),
        endDay: result.end && hasDay(result.end) ? toWallDay(result.end) : undefined,
      } satisfies Partial<ParsedTimes>)
    if (result.start.isCertain('hour'))
      Object.assign(parsed, {
        startTime: toTimeOfDay(result.start),
        endTime: result.end?.isCertain('hour') ? toTimeOfDay(result.end) : undefined,
      } satisfies Partial<ParsedTimes>)
  }
  if (parsed.day && parsed.endDay && isoDate(parsed.day) === isoDate(parsed.endDay)) parsed.endDay = undefined
  const [first, second] = results
  if (
    first &&
    second &&
    !parsed.endDay &&
    hasDay(first.start) &&
    hasDay(second.start) &&
    !first.start.isCertain('hour') &&
    isRange(prepared, first, second)
  ) {
    Object.assign(parsed, {
      day: toWallDay(first.start),
      endDay: toWallDay(second.start),
    } satisfies Partial<ParsedTimes>)
  }
  return parsed
}

const hasDay = (part: ParsedComponents) => part.isCertain('day') || part.isCertain('weekday')
const isExplicit = ({ start }: ParsedResult) => hasDay(start) || start.isCertain('hour')
const toTimeOfDay = (part: ParsedComponents): TimeOfDay => ({
  hour: part.get('hour')!,
  minute: part.get('minute') ?? 0,
})
const toWallDay = (part: ParsedComponents): WallTime => ({
  year: part.get('year')!,
  month: part.get('month')!,
  day: part.get('day')!,
  hour: 0,
  minute: 0,
})
const isRange = (text: string, first: ParsedResult, second: ParsedResult) =>
  /^\s*(au|à|a|jusqu.?au|to|until|till|through|et|and|-|–)\s*$/i.test(
    text.slice(first.index + first.text.length, second.index),
  )

/** Replaces words that the parser does not know. Replacements are padded to the length of the original, to keep offsets. */
function rewriteForParser(text: string, today: WallTime): string {
  const same = (found: string, by: string) => by.padEnd(found.length).slice(0, Math.max(found.length, by.length))
  return text
    .replace(/après[ -]demain|apres[ -]demain/gi, (found) => same(found, isoDate(addDays(today, 2))))
    .replace(/(?:the )?day after tomorrow/gi, (found) => same(found, isoDate(addDays(today, 2))))
    .replace(/(?<!après-|apres-|après |apres )\bmidi\b/gi, (found) => same(found, '12h00'))
    .replace(/\bnoon\b/gi, (found) => same(found, '12:00'))
    .replace(/\b(\d{1,2}) h(?:eures?)?(?: ?(\d\d))?\b/gi, (found, hour: string, minute?: string) =>
      same(found, `${hour}h${minute ?? '00'}`),
    )
}

/** Returns whole weeks and months, which the date parser would read as a single day. */
function wholePeriodsIn(text: string, today: WallTime): ParsedTimes {
  const normalised = normalisePreservingOffsets(text)
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
  const midnight = { ...today, hour: 0, minute: 0 }
  const monthFrom = (ahead: number) => wallTimeOf(new Date(Date.UTC(today.year, today.month - 1 + ahead, 1)), 'UTC')
  const known: [RegExp, WallTime, WallTime][] = [
    [/(?:cette semaine|this week|هذا الاسبوع)/u, midnight, addDays(midnight, 6 - weekday)],
    [
      /(?:la semaine prochaine|next week|الاسبوع (?:المقبل|القادم))/u,
      addDays(midnight, 7 - weekday),
      addDays(midnight, 13 - weekday),
    ],
    [/(?:ce mois(?:-ci)?|this month|هذا الشهر)/u, midnight, addDays(monthFrom(1), -1)],
    [/(?:le mois prochain|next month|الشهر (?:المقبل|القادم))/u, monthFrom(1), addDays(monthFrom(2), -1)],
  ]
  for (const [pattern, day, endDay] of known) {
    const match = pattern.exec(normalised)
    if (match) return { day, endDay, spans: [{ start: match.index, end: match.index + match[0].length }] }
  }
  return { spans: [] }
}
