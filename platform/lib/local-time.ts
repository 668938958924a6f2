import { Temporal } from 'temporal-polyfill'
import { clipIntervals, type Interval, mergeIntervals } from './interval.ts'

/** Whether the text is a name of the IANA database. Offsets are rejected: they would be wrong for a part of the year. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Weekly opening hours of one weekday, in local time. A closing time that is not after the opening time is on the next day. */
export interface WeeklyHours {
  /** ISO: 1 is Monday, 7 Sunday. */
  weekday: number
  /** `09:00` */
  opensAt: string
  /** `18:00`; `24:00` is midnight. */
  closesAt: string
}

/** Returns the opening intervals within `window`. Local times are resolved per date, so clock changes do not move them. */
export function openIntervals(hours: readonly WeeklyHours[], timeZone: string, window: Interval): Interval[] {
  const open: Interval[] = []
  let date = Temporal.Instant.fromEpochMilliseconds(window.start)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days: 1 })
  for (; instantAt(date.toString(), '00:00', timeZone, 'opens') < window.end; date = date.add({ days: 1 })) {
    for (const { opensAt, closesAt } of hours.filter(({ weekday }) => weekday === date.dayOfWeek)) {
      const closingDate = closesAt > opensAt ? date : date.add({ days: 1 })
      open.push({
        start: instantAt(date.toString(), opensAt, timeZone, 'opens'),
        end: instantAt(closingDate.toString(), closesAt, timeZone, 'closes'),
      })
    }
  }
  return clipIntervals(mergeIntervals(open), window)
}

/** Caches instants: Temporal is slow, and most labs open at the same few times. */
const instantCache = new Map<string, number>()

function instantAt(date: string, time: string, timeZone: string, side: 'opens' | 'closes'): number {
  const key = `${date} ${time} ${timeZone} ${side}`
  const instant = instantCache.get(key) ?? resolveInstant(date, time, timeZone, side)
  if (instantCache.size > 20_000) instantCache.clear()
  instantCache.set(key, instant)
  return instant
}

/**
 * Returns the instant of a local time. A time that the clocks skip resolves to the moment of the change. A time that occurs
 * twice resolves to the first occurrence for opening and the last for closing.
 */
function resolveInstant(date: string, time: string, timeZone: string, side: 'opens' | 'closes'): number {
  const day = Temporal.PlainDate.from(date)
  const local = time === '24:00' ? day.add({ days: 1 }).toPlainDateTime('00:00') : day.toPlainDateTime(time)
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.toPlainDateTime().equals(local)) return (side === 'opens' ? earlier : later).epochMilliseconds
  return (earlier.getTimeZoneTransition('next') ?? later).epochMilliseconds
}

/** Parses ISO text. Without `Z` or an offset it is local time in `timeZone`. */
export function parseInstant(text: string, timeZone: string): Date {
  if (/(Z|[+-]\d\d:\d\d)$/i.test(text)) return new Date(text)
  return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds)
}

const formatCache = new Map<string, Intl.DateTimeFormat>()

/** Formats an instant in local time, such as `2027-02-10 14:30`. */
export function formatLocal(instant: Date | number, timeZone: string): string {
  const format =
    formatCache.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  formatCache.set(timeZone, format)
  return format.format(instant)
}

/** Returns the ISO weekday, date and time of an instant in local time. */
export function localParts(instant: Date | number, timeZone: string) {
  const [date, time] = formatLocal(instant, timeZone).split(' ') as [string, string]
  return { date, time, weekday: new Date(`${date}T00:00Z`).getUTCDay() || 7 }
}

/** Whole calendar months later, at the same time of day; the 31st becomes the last day of a shorter month. */
export function addMonths(instant: Date, months: number): Date {
  const moved = new Date(instant)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(instant.getUTCDate(), last))
  return moved
}

/** The local month an instant falls on, from its first midnight to that of the next. */
export function localMonth(instant: Date | number, timeZone: string): Interval {
  const first = Temporal.PlainDate.from(localParts(instant, timeZone).date).with({ day: 1 })
  const midnightOf = (date: Temporal.PlainDate) => instantAt(date.toString(), '00:00', timeZone, 'opens')
  return { start: midnightOf(first), end: midnightOf(first.add({ months: 1 })) }
}

/** Returns the local day of an instant, from midnight to midnight: 23, 24 or 25 hours. */
export function localDay(instant: Date | number, timeZone: string): Interval {
  const { date } = localParts(instant, timeZone)
  return { start: instantAt(date, '00:00', timeZone, 'opens'), end: instantAt(date, '24:00', timeZone, 'opens') }
}
