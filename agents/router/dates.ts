import { en, fr, type ParsedComponents, type ParsedResult } from 'chrono-node'
import { arabicDatesInEnglish } from './arabic-dates.ts'
import { foldInPlace, type Span } from './durations.ts'
import type { Lang } from './language.ts'
import { addDays, isoDate, offsetMinutes, type Wall, wallOf } from './time-zone.ts'

export interface Clock {
  hour: number
  minute: number
}
/** What was said of time: a day, an hour, or both, and perhaps until when. */
export interface SaidTimes {
  day?: Wall | undefined
  untilDay?: Wall | undefined
  at?: Clock | undefined
  until?: Clock | undefined
  spans: Span[]
}

/** The last word counts: who says "tomorrow… no, Friday" means Friday. */
export function timesIn(text: string, lang: Lang, now: Date, zone: string): SaidTimes {
  const today = wallOf(now, zone)
  const weeks = weeksIn(text, today)
  const rest = blank(text, weeks.spans)
  const prepared = lang === 'ar' ? arabicDatesInEnglish(foldInPlace(rest), today) : prepare(rest, today)
  const reference = { instant: now, timezone: offsetMinutes(now, zone) }
  const parser = lang === 'fr' ? fr : en
  const results = parser.parse(prepared, reference, { forwardDate: true }).filter((result) => result.text.length > 2 && isTold(result))
  const said: SaidTimes = { ...weeks, spans: [...weeks.spans] }
  for (const result of results) {
    // in rewritten Arabic the places are others; its words are known one by one
    if (lang !== 'ar') said.spans.push({ start: result.index, end: result.index + result.text.length })
    if (hasDay(result.start)) Object.assign(said, { day: wall(result.start), untilDay: result.end && hasDay(result.end) ? wall(result.end) : undefined })
    if (result.start.isCertain('hour')) Object.assign(said, { at: clock(result.start), until: result.end?.isCertain('hour') ? clock(result.end) : undefined })
  }
  if (said.day && said.untilDay && isoDate(said.day) === isoDate(said.untilDay)) said.untilDay = undefined
  const [first, second] = results
  if (first && second && !said.untilDay && hasDay(first.start) && hasDay(second.start) && !first.start.isCertain('hour') && between(prepared, first, second)) {
    Object.assign(said, { day: wall(first.start), untilDay: wall(second.start) })
  }
  return said
}

const hasDay = (part: ParsedComponents) => part.isCertain('day') || part.isCertain('weekday')
const isTold = ({ start }: ParsedResult) => hasDay(start) || start.isCertain('hour')
const clock = (part: ParsedComponents): Clock => ({ hour: part.get('hour')!, minute: part.get('minute') ?? 0 })
const wall = (part: ParsedComponents): Wall => ({ year: part.get('year')!, month: part.get('month')!, day: part.get('day')!, hour: 0, minute: 0 })
const between = (text: string, first: ParsedResult, second: ParsedResult) =>
  /^\s*(au|à|a|jusqu.?au|to|until|till|through|et|and|-|–)\s*$/i.test(text.slice(first.index + first.text.length, second.index))

/** What the parser does not know, in words it does; each replacement is as long as what it replaces, or shorter and padded. */
function prepare(text: string, today: Wall): string {
  const same = (found: string, by: string) => by.padEnd(found.length).slice(0, Math.max(found.length, by.length))
  return text
    .replace(/après[ -]demain|apres[ -]demain/gi, (found) => same(found, isoDate(addDays(today, 2))))
    .replace(/(?:the )?day after tomorrow/gi, (found) => same(found, isoDate(addDays(today, 2))))
    .replace(/(?<!après-|apres-|après |apres )\bmidi\b/gi, (found) => same(found, '12h00'))
    .replace(/\bnoon\b/gi, (found) => same(found, '12:00'))
    .replace(/\b(\d{1,2}) h(?:eures?)?(?: ?(\d\d))?\b/gi, (found, hour: string, minute?: string) => same(found, `${hour}h${minute ?? '00'}`))
}

const blank = (text: string, spans: Span[]) => spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** Whole weeks and months, which a date parser takes for a single day. */
function weeksIn(text: string, today: Wall): SaidTimes {
  const folded = foldInPlace(text)
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
  const midnight = { ...today, hour: 0, minute: 0 }
  const monthFrom = (ahead: number) => wallOf(new Date(Date.UTC(today.year, today.month - 1 + ahead, 1)), 'UTC')
  const known: [RegExp, Wall, Wall][] = [
    [/(?:cette semaine|this week|هذا الاسبوع)/u, midnight, addDays(midnight, 6 - weekday)],
    [/(?:la semaine prochaine|next week|الاسبوع (?:المقبل|القادم))/u, addDays(midnight, 7 - weekday), addDays(midnight, 13 - weekday)],
    [/(?:ce mois(?:-ci)?|this month|هذا الشهر)/u, midnight, addDays(monthFrom(1), -1)],
    [/(?:le mois prochain|next month|الشهر (?:المقبل|القادم))/u, monthFrom(1), addDays(monthFrom(2), -1)],
  ]
  for (const [pattern, day, untilDay] of known) {
    const match = pattern.exec(folded)
    if (match) return { day, untilDay, spans: [{ start: match.index, end: match.index + match[0].length }] }
  }
  return { spans: [] }
}
