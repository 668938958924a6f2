import { describe, expect, it } from 'vitest'
import { isTimeZone } from '#platform/lib/local-time.ts'
import fc from '#platform/testing/fast-check.ts'
import { nextSlot, parseCron, planDueSlots, type ScheduleTiming, validateCron } from './cron.ts'

const slots = (cron: string, timeZone: string, from: string, count: number) =>
  parseCron(cron, timeZone)
    .nextRuns(count, new Date(from))
    .map((slot) => slot.toISOString().slice(0, 16))

describe('parseCron', () => {
  it('keeps the local time when Morocco changes its clocks for Ramadan', () => {
    expect(slots('0 9 * * *', 'Africa/Casablanca', '2025-02-21T12:00Z', 3)).toEqual([
      '2025-02-22T08:00',
      '2025-02-23T09:00',
      '2025-02-24T09:00',
    ])
    expect(slots('0 9 * * *', 'Africa/Casablanca', '2025-04-04T12:00Z', 3)).toEqual([
      '2025-04-05T09:00',
      '2025-04-06T08:00',
      '2025-04-07T08:00',
    ])
  })

  it('fires a skipped local time at the clock change', () => {
    expect(slots('30 2 * * *', 'Africa/Casablanca', '2025-04-05T12:00Z', 2)).toEqual([
      '2025-04-06T02:00',
      '2025-04-07T01:30',
    ])
    expect(slots('30 2 * * *', 'Europe/Paris', '2027-03-27T12:00Z', 2)).toEqual([
      '2027-03-28T01:00',
      '2027-03-29T00:30',
    ])
    expect(slots('30 0 * * *', 'America/Sao_Paulo', '2018-11-03T12:00Z', 2)).toEqual([
      '2018-11-04T03:00',
      '2018-11-05T02:30',
    ])
    expect(slots('15 2 * * *', 'Australia/Lord_Howe', '2027-10-02T12:00Z', 2)).toEqual([
      '2027-10-02T15:30',
      '2027-10-03T15:15',
    ])
  })

  it('fires a repeated local time once, and hourly expressions in both hours', () => {
    expect(slots('30 2 * * *', 'Africa/Casablanca', '2025-02-22T12:00Z', 2)).toEqual([
      '2025-02-23T01:30',
      '2025-02-24T02:30',
    ])
    expect(slots('30 2 * * *', 'Europe/Paris', '2027-10-30T12:00Z', 2)).toEqual([
      '2027-10-31T00:30',
      '2027-11-01T01:30',
    ])
    expect(slots('30 * * * *', 'Europe/Paris', '2027-10-30T23:50Z', 3)).toEqual([
      '2027-10-31T00:30',
      '2027-10-31T01:30',
      '2027-10-31T02:30',
    ])
  })
})

describe('validateCron', () => {
  const now = new Date('2027-03-01T08:00:00Z')
  const messageFor = (cron: string, minIntervalMs = 60_000) =>
    validateCron(cron, 'Africa/Casablanca', now, minIntervalMs)

  it.each([
    '* * * * *',
    '0 9 * * MON-FRI',
    '*/15 8-18 * * 1-5',
    '0 0 L * *',
    '30 6 * * MON#1',
    '0 0 29 2 *',
    ' 0 9 * * * ',
  ])('accepts %s', (cron) => expect(messageFor(cron)).toBeUndefined())

  it.each([
    ['@daily', /minute, hour, day/],
    ['2027-01-01T00:00:00', /minute, hour, day/],
    ['* * * *', /minute, hour, day/],
    ['0 0 9 * * * 2027', /minute, hour, day/],
    ['60 * * * *', /minute: 60/],
    ['5-1 * * * *', /larger/],
    ['*/0 * * * *', /stepping/],
    ['a b c d e', /./],
    ['0 0 31 2 *', /never matches/],
    ['* * * * * *', /60 seconds apart/],
    ['0,30 * * * * *', /60 seconds apart/],
  ])('rejects %s', (cron, message) => expect(messageFor(cron)).toMatch(message))

  it('enforces the minimum interval of the server', () => {
    expect(messageFor('* * * * * *', 1_000)).toBeUndefined()
    expect(messageFor('*/5 * * * *', 300_000)).toBeUndefined()
    expect(messageFor('*/4 * * * *', 300_000)).toMatch(/300 seconds apart/)
    expect(messageFor('0,1 9 * * *', 300_000)).toMatch(/300 seconds apart/)
  })

  it.each(['Africa/Casablanca', 'UTC', 'Europe/Paris'])('accepts the time zone %s', (zone) =>
    expect(isTimeZone(zone)).toBe(true),
  )
  it.each(['+01:00', 'Mars/Phobos', '', 'Z00', '-01'])('rejects the time zone %s', (zone) =>
    expect(isTimeZone(zone)).toBe(false),
  )
})

describe('planDueSlots', () => {
  const timing = (catchUp: ScheduleTiming['catchUp'], catchUpLimit = 3): ScheduleTiming => ({
    cron: '0 * * * *',
    timeZone: 'UTC',
    catchUp,
    catchUpLimit,
  })
  const at = (time: string) => new Date(`2027-03-01T${time}Z`)
  const planned = (timing: ScheduleTiming, due: string, now: string) => {
    const { fire, missedUpTo, next } = planDueSlots(timing, at(due), at(now))
    const time = (slot?: Date | null) => slot?.toISOString().slice(11, 16)
    return [fire.map(time).join(' '), time(missedUpTo) ?? '', time(next)]
  }

  it('fires a slot on time with every policy', () => {
    for (const catchUp of ['skip', 'once', 'all'] as const)
      expect(planned(timing(catchUp), '08:00', '08:00:30')).toEqual(['08:00', '', '09:00'])
  })

  it.each([
    ['skip', '08:00', '08:30:00', ['', '08:00', '09:00']],
    ['once', '08:00', '08:30:00', ['08:00', '', '09:00']],
    ['all', '08:00', '08:30:00', ['08:00', '', '09:00']],
    ['skip', '02:00', '08:30:00', ['', '08:00', '09:00']],
    ['once', '02:00', '08:30:00', ['08:00', '07:00', '09:00']],
    ['all', '02:00', '08:30:00', ['06:00 07:00 08:00', '05:00', '09:00']],
    ['all', '07:00', '08:30:00', ['07:00 08:00', '', '09:00']],
    ['skip', '02:00', '08:00:10', ['08:00', '07:00', '09:00']],
    ['once', '02:00', '08:00:10', ['08:00', '07:00', '09:00']],
    ['all', '02:00', '08:00:10', ['05:00 06:00 07:00 08:00', '04:00', '09:00']],
  ] as const)('plans with %s: due at %s, handled at %s', (catchUp, due, now, expected) =>
    expect(planned(timing(catchUp), due, now)).toEqual(expected),
  )

  it('plans a year of missed minutes without reading all of them', () => {
    const timing = { cron: '* * * * *', timeZone: 'Africa/Casablanca', catchUp: 'all', catchUpLimit: 100 } as const
    const { fire, next } = planDueSlots(timing, new Date('2026-03-01T08:00:00Z'), new Date('2027-03-01T08:30:30Z'))
    expect(fire).toHaveLength(101)
    expect(next).toEqual(new Date('2027-03-01T08:31:00Z'))
  })

  it('fires each slot at most once and plans the next in the future', () => {
    const zones = fc.constantFrom(
      'Africa/Casablanca',
      'Europe/Paris',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'UTC',
    )
    const crons = fc.constantFrom('0 * * * *', '30 2 * * *', '*/20 1-3 * * *', '15 0 * * SUN')
    const steps = fc.array(fc.integer({ min: 1_000, max: 200_000_000 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(
        zones,
        crons,
        fc.constantFrom('skip', 'once', 'all'),
        fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-01'), noInvalidDate: true }),
        steps,
        (timeZone, cron, catchUp, from, waits) => {
          const fired: number[] = []
          let due = nextSlot(cron, timeZone, from)!
          let now = from.getTime()
          for (const wait of waits) {
            now += wait
            if (due.getTime() > now) continue
            const { fire, next } = planDueSlots({ cron, timeZone, catchUp, catchUpLimit: 3 }, due, new Date(now))
            fired.push(...fire.map((slot) => slot.getTime()))
            expect(next!.getTime()).toBeGreaterThan(now)
            due = next!
          }
          expect(fired).toEqual([...new Set(fired)].toSorted((a, b) => a - b))
        },
      ),
      { numRuns: 25 },
    )
  })
})
