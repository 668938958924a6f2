import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { cancelBooking, rescheduleBooking } from './change-operations.ts'
import { getBooking } from './list-operations.ts'
import { bookMachine } from './operations.ts'

const { call, clock } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, labManager } = sampleActors

/** Each test uses its own day, at least three weeks after the bookings of the sample. */
let day = Date.parse('2027-03-24T00:00:00Z')

const freshDay = () => {
  do day += 86_400_000
  while ([0, 5, 6].includes(new Date(day).getUTCDay()))
  return new Date(day).toISOString().slice(0, 10)
}

const at = (date: string, time: string) => `${date}T${time}`

const laser = (startsAt: string, durationMinutes = 60) => ({ machineId: casablanca.laser, startsAt, durationMinutes })

describe('changing a booking', () => {
  it('moves it at the price of its new length and frees its previous slot', async () => {
    const date = freshDay()
    const { bookingId } = await call(bookMachine, developer, laser(at(date, '10:00')))
    const moved = await call(rescheduleBooking, developer, {
      bookingId,
      startsAt: at(date, '10:30'),
      durationMinutes: 120,
    })
    expect(moved).toMatchObject({
      bookingId,
      localStart: `${date} 10:30`,
      localEnd: `${date} 12:30`,
      priceMinor: 16_000,
      version: 2,
    })
    expect(await call(bookMachine, maker, laser(at(date, '09:15')))).toMatchObject({ state: 'CONFIRMED' })
  })

  it('moves it to another machine and applies the rules of that machine', async () => {
    const date = freshDay()
    const { bookingId } = await call(bookMachine, developer, laser(at(date, '10:00')))
    const elsewhere = await call(rescheduleBooking, developer, {
      bookingId,
      startsAt: at(date, '10:00'),
      machineId: casablanca.printer,
    })
    expect(elsewhere).toMatchObject({ machineId: casablanca.printer, category: 'FDM_PRINTER', priceMinor: 2_000 })
    expect(
      await problemThrownBy(
        call(rescheduleBooking, developer, { bookingId, startsAt: at(date, '10:00'), machineId: casablanca.cnc }),
      ),
    ).toMatchObject({
      code: 'qualification-missing',
    })
  })

  it('returns 409 for an occupied slot and leaves the booking unchanged', async () => {
    const date = freshDay()
    await call(bookMachine, maker, laser(at(date, '14:00')))
    const booking = await call(bookMachine, developer, laser(at(date, '10:00')))
    const problem = await problemThrownBy(
      call(rescheduleBooking, developer, { bookingId: booking.bookingId, startsAt: at(date, '14:30') }),
    )
    expect(problem).toMatchObject({ status: 409, code: 'slot-taken' })
    expect(await call(getBooking, developer, { bookingId: booking.bookingId })).toEqual(booking)
  })

  it('cancels it once with a reason, then returns 409 with the legal events', async () => {
    const input = laser(at(freshDay(), '10:00'))
    const { bookingId } = await call(bookMachine, developer, input)
    expect(await call(cancelBooking, developer, { bookingId, reason: 'Projet reporté' })).toMatchObject({
      state: 'CANCELLED',
      reason: 'Projet reporté',
      allowedEvents: [],
    })
    expect(await problemThrownBy(call(cancelBooking, developer, { bookingId }))).toMatchObject({
      status: 409,
      code: 'illegal-transition',
      state: 'CANCELLED',
      allowedEvents: [],
    })
    expect(await call(bookMachine, maker, input)).toMatchObject({ state: 'CONFIRMED' })
  })

  it('returns 409 after the deadline, when only the lab can cancel', async () => {
    const date = freshDay()
    clock.now = new Date('2027-03-01T10:00:00Z')
    const { bookingId, startsAt } = await call(bookMachine, developer, laser(at(date, '14:00')))
    clock.now = new Date(Date.parse(startsAt) - 2 * 3_600_000)
    expect(await problemThrownBy(call(cancelBooking, developer, { bookingId }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('12:00 local time'),
      allowedEvents: [],
    })
    expect(
      await problemThrownBy(call(rescheduleBooking, developer, { bookingId, startsAt: at(date, '16:00') })),
    ).toMatchObject({ status: 409 })
    expect(await call(cancelBooking, labManager, { bookingId })).toMatchObject({ state: 'CANCELLED' })
    clock.now = new Date('2027-03-01T10:00:00Z')
  })
})
