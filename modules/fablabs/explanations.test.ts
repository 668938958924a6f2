import { describe, expect, it } from 'vitest'
import { cancelBooking, confirmBooking } from './bookings/change-operations.ts'
import { bookMachine, holdBooking } from './bookings/operations.ts'
import { exampleIds } from './example-ids.ts'
import { casablanca, createFablabsFixture, problemThrownBy, sampleActors } from './testing/fixture.ts'

const { call, turnTo } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, founder, maker } = sampleActors
const laser = (startsAt: string) => ({ machineId: casablanca.laser, startsAt, durationMinutes: 60 })

/** The explanation of a refusal: in three languages, with no English in the others. */
async function told(made: Promise<unknown>) {
  const problem = (await problemThrownBy(made)) as { explanation?: Record<'fr' | 'ar' | 'en', string> }
  const { fr, ar, en } = problem.explanation!
  expect(ar).toMatch(/[\u0600-\u06ff]/)
  expect(new Set([fr, ar, en]).size).toBe(3)
  expect(`${fr} ${ar}`).not.toMatch(/undefined|\b(the|this|machine is)\b/)
  return { fr, ar, en }
}

describe('a refusal tells a person why', () => {
  it('taken', async () => {
    await call(bookMachine, developer, laser('2027-03-30T10:00'))
    expect((await told(call(bookMachine, maker, laser('2027-03-30T10:00')))).fr).toBe(
      'Cette machine est déjà réservée à ce moment-là.',
    )
  })

  it('outside opening hours, with those of that day', async () => {
    const { fr, ar } = await told(call(bookMachine, developer, laser('2027-03-30T05:00')))
    expect(fr).toMatch(/pas ouvert.*mardi 30 mars, 08:30 – 20:00/)
    expect(ar).toMatch(/من 08:30 إلى 20:00/)
    expect((await told(call(bookMachine, developer, laser('2027-03-28T10:00')))).en).toContain('closed on that day')
  })

  it('closed, with the reason', async () => {
    const asked = { machineId: exampleIds.machine(3), startsAt: '2027-03-04T10:00', durationMinutes: 60 }
    expect((await told(call(bookMachine, developer, asked))).ar).toContain('صيانة سنوية')
  })

  it('not qualified, with what is missing', async () => {
    expect((await told(call(bookMachine, founder, laser('2027-03-31T10:00')))).en).toContain('“Laser cutting”')
  })

  it('no start of a booking', async () => {
    expect((await told(call(bookMachine, developer, laser('2027-03-30T10:07')))).fr).toContain(
      '10:00 ou mardi 30 mars à 10:15',
    )
    expect((await told(call(bookMachine, developer, laser('2027-02-28T10:00')))).fr).toContain('déjà passé')
  })

  it('too late to cancel, cancelled already, held no longer', async () => {
    const held = await call(holdBooking, developer, laser('2027-03-29T10:00'))
    const booked = await call(bookMachine, developer, laser('2027-03-29T14:00'))
    turnTo('2027-03-29T09:30:00Z')
    expect((await told(call(confirmBooking, developer, { bookingId: held.bookingId }))).fr).toContain('dix minutes')
    turnTo('2027-03-29T12:30:00Z')
    expect((await told(call(cancelBooking, developer, { bookingId: booked.bookingId }))).fr).toMatch(
      /jusqu’au lundi 29 mars à \d\d:00/,
    )
  })
})
