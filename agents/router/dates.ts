import { en, fr, type ParsedComponents, type ParsedResult } from 'chrono-node'
import { arabicDatesInEnglish } from './arabic-dates.ts'
import { normalisePreservingOffsets, type TextSpan } from './durations.ts'
import type { Lang } from './language.ts'
import { addDays, isoDate, offsetMinutes, type WallTime, wallTimeOf } from './time-zone.ts'

export interface TimeOfDay {
  hour: number
  minute: number
}
/** What was said of time: a day, an hour, or both, and perhaps until when. */
export interface ParsedTimes {
  day?: WallTime | undefined
  endDay?: WallTime | undefined
  startTime?: TimeOfDay | undefined
  endTime?: TimeOfDay | undefined
  spans: TextSpan[]
}

/** The last word counts: who says "tomorrow… no, Friday" means Friday. */
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
  const said: ParsedTimes = { ...weeks, spans: [...weeks.spans] }
  for (const result of results) {
    // in rewritten Arabic the places are others; its words are known one by one
    if (lang !== 'ar') said.spans.push({ start: result.index, end: result.index + result.text.length })
    if (hasDay(result.start))
      Object.assign(said, {
        day: toWallDay(result.start),
        endDay: result.end && hasDay(result.end) ? toWallDay(result.end) : undefined,
      })
    if (result.start.isCertain('hour'))
      Object.assign(said, {
        startTime: toTimeOfDay(result.start),
        endTime: result.end?.isCertain('hour') ? toTimeOfDay(result.end) : undefined,
      })
  }
  if (said.day && said.endDay && isoDate(said.day) === isoDate(said.endDay)) said.endDay = undefined
  const [first, second] = results
  if (
    first &&
    second &&
    !said.endDay &&
    hasDay(first.start) &&
    hasDay(second.start) &&
    !first.start.isCertain('hour') &&
    isRange(prepared, first, second)
  ) {
    Object.assign(said, { day: toWallDay(first.start), endDay: toWallDay(second.start) })
  }
  return said
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

/** What the parser does not know, in words it does; each replacement is as long as what it replaces, or shorter and padded. */
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

const maskSpans = (text: string, spans: TextSpan[]) =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** Whole weeks and months, which a date parser takes for a single day. */
function wholePeriodsIn(text: string, today: WallTime): ParsedTimes {
  const folded = normalisePreservingOffsets(text)
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
  for (const [pattern, day, untilDay] of known) {
    const match = pattern.exec(folded)
    if (match) return { day, endDay: untilDay, spans: [{ start: match.index, end: match.index + match[0].length }] }
  }
  return { spans: [] }
}
