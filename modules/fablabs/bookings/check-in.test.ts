import { describe, expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { revokeQualification } from '../qualifications/grants.ts'
import { getQualificationStatus } from '../qualifications/operations.ts'
import { fablabQualificationGrants } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { checkIn, checkOut, markNoShow } from './check-in.ts'
import { getBooking, listLabBookings } from './list-operations.ts'
import { bookMachine } from './operations.ts'

const { call, clock, db, join } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, founder, labManager } = sampleActors

let day = 0
/** Books the laser at 10:00 on the given day and sets the clock to `minutes` from the start. */
async function booked(minutes: number, actor = developer) {
  clock.now = new Date('2027-03-01T08:00:00Z')
  const date = new Date(Date.parse('2027-04-05T00:00Z') + 7 * 86_400_000 * day++).toISOString().slice(0, 10)
  const booking = await call(bookMachine, actor, {
    machineId: casablanca.laser,
    startsAt: `${date}T10:00`,
    durationMinutes: 120,
  })
  clock.now = new Date(Date.parse(booking.startsAt) + minutes * 60_000)
  return { ...booking, date }
}

describe('check-in and check-out', () => {
  it('start and end the use of a booking and free the rest of the slot', async () => {
    const { bookingId, date } = await booked(-15)
    expect(await call(getBooking, labManager, { bookingId })).toMatchObject({
      allowedEvents: ['cancelBooking', 'checkIn'],
    })
    expect(await call(checkIn, labManager, { bookingId })).toMatchObject({
      state: 'IN_USE',
      allowedEvents: ['checkOut'],
    })
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId }))).toMatchObject({
      status: 409,
      code: 'illegal-transition',
      state: 'IN_USE',
      allowedEvents: ['checkOut'],
    })
    clock.now = new Date(`${date}T10:30:00Z`)
    const ended = await call(checkOut, labManager, { bookingId })
    expect(ended).toMatchObject({ state: 'COMPLETED', allowedEvents: [], checkedOutAt: `${date}T10:30:00.000Z` })
    expect(
      await problemThrownBy(
        call(bookMachine, maker, { machineId: casablanca.laser, startsAt: `${date}T10:30:00Z`, durationMinutes: 30 }),
      ),
    ).toMatchObject({
      code: 'slot-taken', // the cleanup ends at 10:45
    })
    expect(
      await call(bookMachine, maker, {
        machineId: casablanca.laser,
        startsAt: `${date}T10:45:00Z`,
        durationMinutes: 30,
      }),
    ).toMatchObject({
      state: 'CONFIRMED',
    })
  })

  it('return 409 too early and after the end', async () => {
    const early = await booked(-16)
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId: early.bookingId }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('Check-in opens'),
    })
    const over = await booked(120)
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId: over.bookingId }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('ended'),
      allowedEvents: ['cancelBooking', 'markNoShow'],
    })
  })

  it('reject a qualification that was revoked after the booking', async () => {
    const { memberId, organisationId } = await join(['maker'])
    const [grant] = await db
      .insert(fablabQualificationGrants)
      .values({
        personId: memberId,
        organisationId,
        qualificationId: exampleIds.qualification(1),
        labId: casablanca.lab,
        grantedBy: labManager.id,
        grantedAt: new Date('2027-01-01T00:00Z'),
        expiresAt: new Date('2029-01-01T00:00Z'),
      })
      .returning()
    const { bookingId } = await booked(0, { ...maker, id: memberId, organisationId })
    await call(revokeQualification, labManager, { grantId: grant!.id, reason: 'Incident' })
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId }))).toMatchObject({
      status: 409,
      code: 'qualification-missing',
      missing: [{ why: 'never granted' }],
    })
  })

  it('return 409 while the previous booking is in use', async () => {
    const first = await booked(0)
    clock.now = new Date('2027-03-01T08:00:00Z')
    const second = await call(bookMachine, maker, {
      machineId: casablanca.laser,
      startsAt: `${first.date}T12:15`,
      durationMinutes: 60,
    })
    clock.now = new Date(first.startsAt)
    await call(checkIn, labManager, { bookingId: first.bookingId })
    clock.now = new Date(second.startsAt)
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId: second.bookingId }))).toMatchObject({
      status: 409,
      code: 'machine-in-use',
    })
    await call(checkOut, labManager, { bookingId: first.bookingId })
    expect(await call(checkIn, labManager, { bookingId: second.bookingId })).toMatchObject({ state: 'IN_USE' })
    clock.now = new Date(second.endsAt)
    await call(checkOut, labManager, { bookingId: second.bookingId })
  })

  it('extend a qualification that lapses when idle', async () => {
    const laserOf = async () =>
      (await call(getQualificationStatus, developer, { machineId: casablanca.laser })).items[0]!.validUntil!
    const before = await laserOf()
    const { bookingId, endsAt } = await booked(0)
    await call(checkIn, labManager, { bookingId })
    clock.now = new Date(endsAt)
    await call(checkOut, labManager, { bookingId })
    expect((await laserOf()) > before).toBe(true)
    const used = and(
      eq(fablabQualificationGrants.personId, developer.id),
      eq(fablabQualificationGrants.lastUsedAt, new Date(endsAt)),
    )
    expect(await db.$count(fablabQualificationGrants, used)).toBe(1)
  })

  it('free the slot of a no-show after 15 minutes', async () => {
    const { bookingId } = await booked(14)
    expect(await problemThrownBy(call(markNoShow, labManager, { bookingId }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('15 minutes'),
    })
    clock.now = new Date(Date.parse((await call(getBooking, labManager, { bookingId })).startsAt) + 15 * 60_000)
    const missed = await call(markNoShow, labManager, { bookingId })
    expect(missed).toMatchObject({ state: 'NO_SHOW', allowedEvents: [] })
    expect(
      await call(bookMachine, maker, {
        machineId: casablanca.laser,
        startsAt: new Date(Date.parse(missed.startsAt) + 900_000).toISOString(),
        durationMinutes: 60,
      }),
    ).toMatchObject({ state: 'CONFIRMED' })
  })
})

describe('a lab operator', () => {
  it('runs the desk alone: 403 for the person who booked, 404 for managers of other organisations', async () => {
    const { bookingId } = await booked(0)
    for (const op of [checkIn, checkOut, markNoShow]) {
      expect(await problemThrownBy(call(op, founder, { bookingId }))).toMatchObject({
        status: 403,
        code: 'not-the-operator',
      })
      expect(await problemThrownBy(call(op, sampleActors.researcher, { bookingId }))).toMatchObject({ status: 404 })
      expect(await problemThrownBy(call(op, maker, { bookingId }))).toMatchObject({
        status: 403,
        scope: 'fablabs:manage',
      })
    }
  })

  it('sees the bookings of every organisation in the lab, which others do not', async () => {
    clock.now = new Date('2027-03-01T08:00:00Z')
    const { items } = await call(listLabBookings, labManager, {
      labId: casablanca.lab,
      to: '2027-04-30T00:00:00Z',
      limit: 100,
    })
    expect(new Set(items.map(({ organisationId }) => organisationId)).size).toBeGreaterThan(1)
    for (const { labId, state } of items)
      expect([labId, ['CONFIRMED', 'IN_USE', 'COMPLETED', 'HELD', 'NO_SHOW'].includes(state)]).toEqual([
        casablanca.lab,
        true,
      ])
    expect(items.map(({ startsAt }) => startsAt)).toEqual(items.map(({ startsAt }) => startsAt).toSorted())
    expect(await problemThrownBy(call(listLabBookings, founder, { labId: casablanca.lab }))).toMatchObject({
      status: 403,
    })
    expect(await problemThrownBy(call(listLabBookings, labManager, { labId: 'nothing' }))).toMatchObject({
      status: 404,
    })
  })
})
