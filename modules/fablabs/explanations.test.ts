import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { cancelBooking, confirmBooking } from './bookings/change-operations.ts'
import { bookMachine, holdBooking } from './bookings/operations.ts'
import { exampleIds } from './example-ids.ts'
import { casablanca, createFablabsFixture, sampleActors } from './testing/fixture.ts'

const { call, clock } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, founder, maker } = sampleActors
const laser = (startsAt: string) => ({ machineId: casablanca.laser, startsAt, durationMinutes: 60 })

/** Returns the explanation of the thrown problem, after checking that it has three languages without English in the others. */
async function explanationOf(outcome: Promise<unknown>) {
  const problem = (await problemThrownBy(outcome)) as { explanation?: Record<'fr' | 'ar' | 'en', string> }
  const { fr, ar, en } = problem.explanation!
  expect(ar).toMatch(/[\u0600-\u06ff]/)
  expect(new Set([fr, ar, en]).size).toBe(3)
  expect(`${fr} ${ar}`).not.toMatch(/undefined|\b(the|this|machine is)\b/)
  return { fr, ar, en }
}

describe('explanation of an error', () => {
  it('covers an occupied slot', async () => {
    await call(bookMachine, developer, laser('2027-03-30T10:00'))
    expect((await explanationOf(call(bookMachine, maker, laser('2027-03-30T10:00')))).fr).toBe(
      'Cette machine est déjà réservée à ce moment-là.',
    )
  })

  it('lists the opening hours of the day for a slot outside them', async () => {
    const { fr, ar } = await explanationOf(call(bookMachine, developer, laser('2027-03-30T05:00')))
    expect(fr).toMatch(/pas ouvert.*mardi 30 mars, 08:30 – 20:00/)
    expect(ar).toMatch(/من 08:30 إلى 20:00/)
    expect((await explanationOf(call(bookMachine, developer, laser('2027-03-28T10:00')))).en).toContain(
      'closed on that day',
    )
  })

  it('gives the reason of a closure', async () => {
    const input = { machineId: exampleIds.machine(3), startsAt: '2027-03-04T10:00', durationMinutes: 60 }
    expect((await explanationOf(call(bookMachine, developer, input))).ar).toContain('صيانة سنوية')
  })

  it('names the missing qualification', async () => {
    expect((await explanationOf(call(bookMachine, founder, laser('2027-03-31T10:00')))).en).toContain('“Laser cutting”')
  })

  it('covers an invalid start of a booking', async () => {
    expect((await explanationOf(call(bookMachine, developer, laser('2027-03-30T10:07')))).fr).toContain(
      '10:00 ou mardi 30 mars à 10:15',
    )
    expect((await explanationOf(call(bookMachine, developer, laser('2027-02-28T10:00')))).fr).toContain('déjà passé')
  })

  it('covers a late or repeated cancellation and an expired hold', async () => {
    const hold = await call(holdBooking, developer, laser('2027-03-29T10:00'))
    const booked = await call(bookMachine, developer, laser('2027-03-29T14:00'))
    clock.now = new Date('2027-03-29T09:30:00Z')
    expect((await explanationOf(call(confirmBooking, developer, { bookingId: hold.bookingId }))).fr).toContain(
      'dix minutes',
    )
    clock.now = new Date('2027-03-29T12:30:00Z')
    expect((await explanationOf(call(cancelBooking, developer, { bookingId: booked.bookingId }))).fr).toMatch(
      /jusqu’au lundi 29 mars à \d\d:00/,
    )
  })
})
