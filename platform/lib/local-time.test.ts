import { describe, expect, it } from 'vitest'
import fc from '../testing/fast-check.ts'
import { dayMs, hourMs, minuteMs } from './interval.ts'
import { addMonths, formatLocal, localDay, localMonth, localParts, openIntervals, parseInstant } from './local-time.ts'

const casablanca = 'Africa/Casablanca'

const everyDay = (opensAt: string, closesAt: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt, closesAt }))
const on = (date: string, days = 1) => ({
  start: Date.parse(`${date}T00:00Z`),
  end: Date.parse(`${date}T00:00Z`) + days * dayMs,
})
const iso = (time: number) => new Date(time).toISOString().slice(0, 16)
const openOn = (date: string, opensAt: string, closesAt: string, zone: string) =>
  openIntervals(everyDay(opensAt, closesAt), zone, { start: on(date).start - dayMs, end: on(date).end + dayMs })
    .filter(({ start }) => localParts(start, zone).date === date)
    .map(({ start, end }) => [iso(start), iso(end)])

describe('opening hours', () => {
  // Past clock changes only, because the zone data of the runtime can change for the future.
  it('keep the local time when Morocco changes its clocks for Ramadan', () => {
    expect(openOn('2025-02-22', '09:00', '18:00', casablanca)).toEqual([['2025-02-22T08:00', '2025-02-22T17:00']])
    expect(openOn('2025-02-24', '09:00', '18:00', casablanca)).toEqual([['2025-02-24T09:00', '2025-02-24T18:00']])
    expect(openOn('2025-04-05', '09:00', '18:00', casablanca)).toEqual([['2025-04-05T09:00', '2025-04-05T18:00']])
    expect(openOn('2025-04-07', '09:00', '18:00', casablanca)).toEqual([['2025-04-07T08:00', '2025-04-07T17:00']])
  })

  it('are at UTC+0 in Ramadan 2027', () => {
    for (const date of ['2027-02-08', '2027-02-24', '2027-03-13']) {
      expect(openOn(date, '09:00', '18:00', casablanca)).toEqual([[`${date}T09:00`, `${date}T18:00`]])
    }
  })

  it('last an hour more or less across a clock change', () => {
    expect(openOn('2025-02-22', '22:00', '04:00', casablanca)).toEqual([['2025-02-22T21:00', '2025-02-23T04:00']])
    expect(openOn('2025-04-05', '22:00', '04:00', casablanca)).toEqual([['2025-04-05T22:00', '2025-04-06T03:00']])
  })

  it('start or end at the clock change if their time is skipped', () => {
    // Paris, 2025-03-30: 02:00 becomes 03:00 at 01:00 UTC.
    expect(openOn('2025-03-30', '02:30', '06:00', 'Europe/Paris')).toEqual([['2025-03-30T01:00', '2025-03-30T04:00']])
    expect(openOn('2025-03-30', '01:00', '02:30', 'Europe/Paris')).toEqual([['2025-03-30T00:00', '2025-03-30T01:00']])
    expect(openOn('2025-03-30', '02:15', '02:45', 'Europe/Paris')).toEqual([])
  })

  it('start at the first and end at the last occurrence of a repeated time', () => {
    // Paris, 2025-10-26: 03:00 becomes 02:00 at 01:00 UTC.
    expect(openOn('2025-10-26', '02:30', '06:00', 'Europe/Paris')).toEqual([['2025-10-26T00:30', '2025-10-26T05:00']])
    expect(openOn('2025-10-26', '01:00', '02:30', 'Europe/Paris')).toEqual([['2025-10-25T23:00', '2025-10-26T01:30']])
  })

  it('can end at midnight and span it', () => {
    expect(openOn('2025-06-03', '20:00', '24:00', casablanca)[0]![0]).toBe('2025-06-03T19:00')
    expect(openIntervals(everyDay('00:00', '24:00'), casablanca, on('2025-06-03', 3))).toEqual([on('2025-06-03', 3)])
    const saturdayNight = [{ weekday: 6, opensAt: '22:00', closesAt: '02:00' }]
    expect(openIntervals(saturdayNight, 'UTC', on('2025-06-08'))).toEqual([
      { start: on('2025-06-08').start, end: on('2025-06-08').start + 2 * hourMs },
    ])
  })

  it('match the local time at every instant', () => {
    const zones = fc.constantFrom(
      casablanca,
      'Europe/Paris',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'UTC',
    )
    const quarter = fc.integer({ min: 0, max: 95 })
    const text = (q: number) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`
    const day = fc.integer({ min: Date.UTC(2024, 0) / dayMs, max: Date.UTC(2030, 0) / dayMs })
    fc.assert(
      fc.property(zones, quarter, quarter, day, (zone, a, b, startDay) => {
        fc.pre(a !== b)
        const [opensAt, closesAt] = [text(Math.min(a, b)), text(Math.max(a, b))]
        const window = { start: startDay * dayMs, end: (startDay + 3) * dayMs }
        const open = openIntervals(everyDay(opensAt, closesAt), zone, window)
        const steady = localParts(window.start, zone).time === localParts(window.end, zone).time
        for (let at = window.start; at < window.end; at += 15 * minuteMs) {
          const { time } = localParts(at, zone)
          const onTheWall = opensAt <= time && time < closesAt
          const isOpen = open.some(({ start, end }) => start <= at && at < end)
          // It stays open throughout a repeated hour, although the local time in between is outside its hours.
          if (steady || onTheWall) expect(isOpen).toBe(onTheWall)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('local time', () => {
  it('parses instants with an offset, and local times without one', () => {
    expect(parseInstant('2025-03-03T09:00:00Z', casablanca).toISOString()).toBe('2025-03-03T09:00:00.000Z')
    expect(parseInstant('2025-03-03T10:00:00+01:00', casablanca).toISOString()).toBe('2025-03-03T09:00:00.000Z')
    expect(parseInstant('2025-03-03T09:00', casablanca).toISOString()).toBe('2025-03-03T09:00:00.000Z')
    expect(parseInstant('2025-05-05T09:00', casablanca).toISOString()).toBe('2025-05-05T08:00:00.000Z')
  })

  it('formats local times that parse to the same instant', () => {
    const aTime = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / minuteMs) * minuteMs))
    fc.assert(
      fc.property(aTime, (time) => {
        const text = formatLocal(time, casablanca)
        expect(text).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
        const back = parseInstant(text.replace(' ', 'T'), casablanca)
        expect(formatLocal(back, casablanca)).toBe(text)
        expect(Math.abs(back.getTime() - time.getTime())).toBeLessThanOrEqual(hourMs)
      }),
    )
  })

  it('has days from midnight to midnight', () => {
    const { start, end } = localDay(Date.parse('2025-02-23T12:00Z'), casablanca)
    expect([formatLocal(start, casablanca), formatLocal(end, casablanca), (end - start) / hourMs]).toEqual([
      '2025-02-23 00:00',
      '2025-02-24 00:00',
      25,
    ])
    expect(localParts(start, casablanca).weekday).toBe(7)
  })

  it('has months from their first midnight to that of the next month', () => {
    const monthOf = (at: string) =>
      Object.values(localMonth(Date.parse(at), casablanca)).map((one) => new Date(one).toISOString())
    expect(monthOf('2025-07-31T22:59:59Z')).toEqual(['2025-06-30T23:00:00.000Z', '2025-07-31T23:00:00.000Z'])
    expect(monthOf('2025-07-31T23:00:00Z')).toEqual(['2025-07-31T23:00:00.000Z', '2025-08-31T23:00:00.000Z'])
    expect(monthOf('2025-04-10T12:00:00Z')).toEqual(['2025-04-01T00:00:00.000Z', '2025-04-30T23:00:00.000Z']) // the clocks change after Ramadan
    expect(monthOf('2024-12-31T12:00:00Z')).toEqual(['2024-11-30T23:00:00.000Z', '2024-12-31T23:00:00.000Z'])
  })

  it('adds months within the length of the month', () => {
    expect(addMonths(new Date('2027-01-31T10:00Z'), 1).toISOString()).toBe('2027-02-28T10:00:00.000Z')
    expect(addMonths(new Date('2028-02-29T10:00Z'), 12).toISOString()).toBe('2029-02-28T10:00:00.000Z')
    expect(addMonths(new Date('2027-03-31T10:00Z'), -1).toISOString()).toBe('2027-02-28T10:00:00.000Z')
    expect(addMonths(new Date('2027-11-15T10:00Z'), 3).toISOString()).toBe('2028-02-15T10:00:00.000Z')
  })
})
