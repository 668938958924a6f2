import { describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { hourMs, minuteMs } from '#platform/lib/interval.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { rescheduleBooking } from '../bookings/change-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { policy } from '../policy.ts'
import { fablabBookings } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findQuotaBreach, localWeek } from './quota.ts'

const { call, db, join } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { maker } = sampleActors

/** Machines of the hubs without required qualifications, so that only the quota limits bookings. */
const benches = [casablanca.vinyl, casablanca.solder, ...[9, 10, 12, 14, 24, 25, 26, 27].map(exampleIds.machine)]
const person = async (organisationId?: string) => {
  const { memberId, organisationId: theirs } = await join(['maker'], { organisationId })
  return { ...maker, id: memberId, organisationId: theirs }
}

describe('quota', () => {
  it('limits a person to twelve hours a day and reports used hours and the next possible time', async () => {
    const actor = await person()
    await call(bookMachine, actor, { machineId: benches[0]!, startsAt: '2027-03-16T09:00', durationMinutes: 480 })
    await call(bookMachine, actor, { machineId: benches[1]!, startsAt: '2027-03-16T09:00', durationMinutes: 240 })
    const problem = await problemThrownBy(
      call(bookMachine, actor, { machineId: benches[2]!, startsAt: '2027-03-16T09:00', durationMinutes: 15 }),
    )
    expect(problem).toMatchObject({
      status: 409,
      code: 'quota-exceeded',
      quota: { scope: 'person', period: 'day', limitMinutes: 720, usedMinutes: 720 },
      explanation: {
        fr: expect.stringContaining('12 heures'),
        ar: expect.stringContaining('12'),
        en: expect.stringContaining('12 hours'),
      },
    })
    await call(bookMachine, actor, { machineId: benches[2]!, startsAt: '2027-03-17T09:00', durationMinutes: 15 })
  })

  it('limits a person to forty hours a week, also when rescheduling', async () => {
    const actor = await person()
    for (const day of ['22', '23', '24', '25', '26'])
      await call(bookMachine, actor, {
        machineId: benches[3]!,
        startsAt: `2027-03-${day}T${day === '26' ? '14:30' : '09:00'}`,
        durationMinutes: day === '26' ? 240 : 480,
      })
    await call(bookMachine, actor, { machineId: benches[4]!, startsAt: '2027-03-27T10:00', durationMinutes: 240 })
    const next = await call(bookMachine, actor, {
      machineId: benches[4]!,
      startsAt: '2027-03-29T10:00',
      durationMinutes: 60,
    })
    const problem = await problemThrownBy(
      call(rescheduleBooking, actor, { bookingId: next.bookingId, startsAt: '2027-03-27T14:15' }),
    )
    expect(problem).toMatchObject({
      code: 'quota-exceeded',
      quota: { scope: 'person', period: 'week', usedMinutes: 2_400 },
    })
  })

  it(`limits an organisation under fifty concurrent bookings, on ${dialect}`, async () => {
    const { organisationId } = await person()
    const colleagues = await Promise.all(Array.from({ length: 50 }, () => person(organisationId)))
    const outcomes = await Promise.allSettled(
      colleagues.map((actor, i) =>
        call(bookMachine, actor, {
          machineId: benches[i % benches.length]!,
          startsAt: '2027-04-06T09:00',
          durationMinutes: 480,
        }),
      ),
    )
    const booked = await db
      .select()
      .from(fablabBookings)
      .where(and(eq(fablabBookings.organisationId, organisationId)))
    const minutes = booked.reduce(
      (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / minuteMs,
      0,
    )
    expect(minutes).toBeLessThanOrEqual(policy.quotas.organisationDay)
    expect(booked.length).toBe(Math.floor(policy.quotas.organisationDay / 480))
    const codes = new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])))
    expect(codes).toContain('quota-exceeded')
    expect([...codes].filter((code) => !['quota-exceeded', 'slot-taken'].includes(code))).toEqual([])
  })

  it('counts local days and weeks; the week is one hour longer when Ramadan begins', () => {
    const zone = 'Africa/Casablanca'
    const ordinary = localWeek(Date.parse('2026-02-04T12:00:00Z'), zone)
    expect(ordinary.end - ordinary.start).toBe(7 * 24 * hourMs)
    const change = localWeek(Date.parse('2026-02-12T12:00:00Z'), zone) // the clocks go back on Sunday the 15th
    expect([change.start, change.end].map((at) => new Date(at).toISOString())).toEqual([
      '2026-02-08T23:00:00.000Z',
      '2026-02-16T00:00:00.000Z',
    ])
    expect(localWeek(change.end - 1, zone)).toEqual(change)
    expect(localWeek(change.end, zone).start).toBe(change.end)
  })

  it('never exceeds the daily or weekly limit for any sequence of bookings', () => {
    const zone = 'Africa/Casablanca'
    const monday = Date.parse('2027-03-01T00:00:00Z')
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quarter: fc.nat(4 * 24 * 14),
            length: fc.integer({ min: 1, max: 32 }),
            personId: fc.constantFrom('a', 'b'),
          }),
          { maxLength: 80 },
        ),
        (wishes) => {
          const booked: { personId: string; start: number; end: number }[] = []
          for (const { quarter, length, personId } of wishes) {
            const start = monday + quarter * 15 * minuteMs
            const slot = { start, end: start + length * 15 * minuteMs }
            if (!findQuotaBreach(booked, slot, personId, zone)) booked.push({ personId, ...slot })
          }
          for (const [, some] of Map.groupBy(booked, ({ personId }) => personId)) {
            const weeks = Map.groupBy(some, ({ start }) => localWeek(start, zone).start)
            for (const [week, slots] of weeks) {
              const inside = slots.reduce(
                (sum, { start, end }) => sum + Math.min(end, localWeek(week, zone).end) - start,
                0,
              )
              expect(inside / minuteMs).toBeLessThanOrEqual(policy.quotas.personWeek)
            }
          }
        },
      ),
    )
  })
})
