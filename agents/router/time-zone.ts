/** Local date and time. */
export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Returns the local time of an instant. The offset is looked up each time: a zone may change it several times a year. */
export function wallTimeOf(instant: Date, zone: string): WallTime {
  if (zone === 'UTC') return utcWallTime(instant)
  const format =
    formatters.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  formatters.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  return { year: part.year!, month: part.month!, day: part.day!, hour: part.hour!, minute: part.minute! }
}

/** Avoids the formatter, which costs more than all other steps of parsing a date. */
const utcWallTime = (instant: Date): WallTime => ({
  year: instant.getUTCFullYear(),
  month: instant.getUTCMonth() + 1,
  day: instant.getUTCDate(),
  hour: instant.getUTCHours(),
  minute: instant.getUTCMinutes(),
})

const toUtcMillis = ({ year, month, day, hour, minute }: WallTime) => Date.UTC(year, month - 1, day, hour, minute)

export const offsetMinutes = (instant: Date, zone: string) =>
  Math.round((toUtcMillis(wallTimeOf(instant, zone)) - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000)

/** Converts local time to an instant. Looks up the offset twice, because the offset of the result counts. */
export function toInstant(wall: WallTime, zone: string): Date {
  const naive = toUtcMillis(wall)
  const first = naive - offsetMinutes(new Date(naive), zone) * 60_000
  return new Date(naive - offsetMinutes(new Date(first), zone) * 60_000)
}

export function addDays({ year, month, day, hour, minute }: WallTime, days: number): WallTime {
  return wallTimeOf(new Date(Date.UTC(year, month - 1, day + days, hour, minute)), 'UTC')
}

const padTwo = (n: number) => String(n).padStart(2, '0')
export const isoDate = ({ year, month, day }: WallTime) => `${year}-${padTwo(month)}-${padTwo(day)}`
