import { describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { cancelBooking, confirmBooking } from '../bookings/change-operations.ts'
import { listBookings } from '../bookings/list-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { addClosure, removeClosure } from '../labs/closures.ts'
import { fablabBookings, fablabWaitlistEntries } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'
import { expireOffers } from './expire-offers.ts'
import { joinWaitlist, leaveWaitlist, listWaitlist } from './operations.ts'

const { call, clock, join, db, services } = await createFablabsFixture('2027-03-01T08:00:00Z')
/** Moves the clock forward only, so that expired holds stay expired. */
let time = Date.parse('2027-03-01T08:00:00Z')
const wait = (seconds: number) => {
  clock.now = new Date((time += seconds * 1_000))
}
const inAnHour = () => new Date(time + 3_600_000).toISOString()

const { developer, maker, student, founder, labManager } = sampleActors

let day = 0
/** Books the vinyl cutter, which needs no qualification, from ten to eleven and closes it before and after: only one slot can become free. */
async function createOccupiedSlot() {
  const date = new Date(Date.parse('2027-03-09T00:00Z') + 7 * 86_400_000 * day++).toISOString().slice(0, 10)
  const booking = await call(bookMachine, labManager, {
    machineId: casablanca.vinyl,
    startsAt: `${date}T10:00`,
    durationMinutes: 60,
  })
  const request = {
    category: 'VINYL_CUTTER' as const,
    labIds: [casablanca.lab],
    from: `${date}T10:00`,
    to: `${date}T11:00`,
    durationMinutes: 60,
  }
  return { ...booking, date, request }
}
const person = async () => {
  const { memberId, organisationId } = await join(['maker'])
  return { ...maker, id: memberId, organisationId }
}
const entriesOf = async (actor: typeof maker) => (await call(listWaitlist, actor, {})).items

describe('the waiting list', () => {
  it('offers a cancelled slot to the first entry and holds it for an hour', async () => {
    const { bookingId, request } = await createOccupiedSlot()
    const [first, second] = [await person(), await person()]
    expect(await call(joinWaitlist, first, request)).toMatchObject({ state: 'WAITING', ahead: 0, bookingId: null })
    wait(1)
    expect(await call(joinWaitlist, second, request)).toMatchObject({ state: 'WAITING', ahead: 1 })
    await call(cancelBooking, labManager, { bookingId })
    const [offer] = await entriesOf(first)
    expect(offer).toMatchObject({ state: 'OFFERED', offeredUntil: inAnHour() })
    expect((await call(listBookings, first, {})).items).toMatchObject([{ bookingId: offer!.bookingId, state: 'HELD' }])
    expect(await entriesOf(second)).toMatchObject([{ state: 'WAITING', ahead: 0 }])
    expect(
      await problemThrownBy(
        call(bookMachine, developer, { machineId: casablanca.vinyl, startsAt: request.from, durationMinutes: 60 }),
      ),
    ).toMatchObject({
      code: 'slot-taken',
    })
    await call(confirmBooking, first, { bookingId: offer!.bookingId! })
    expect(await entriesOf(first)).toMatchObject([{ state: 'BOOKED', offeredUntil: null }])
  })

  it('passes an expired offer on once, whatever the number of workers', async () => {
    const { bookingId, request } = await createOccupiedSlot()
    const [first, second] = [await person(), await person()]
    await call(joinWaitlist, first, request)
    wait(1)
    await call(joinWaitlist, second, request)
    await call(cancelBooking, labManager, { bookingId })
    wait(3_601)
    expect(await entriesOf(first)).toMatchObject([{ state: 'LAPSED' }])
    const passed = await Promise.all([expireOffers(services), expireOffers(services), expireOffers(services)])
    expect(passed.reduce((a, b) => a + b)).toBe(1)
    expect(await entriesOf(second)).toMatchObject([{ state: 'OFFERED', offeredUntil: inAnHour() }])
  })

  it('skips people who may not use the machine, and offers time freed by a removed closure', async () => {
    const closure = await call(addClosure, labManager, {
      labId: casablanca.lab,
      machineId: casablanca.laser,
      startsAt: '2027-05-18T00:00',
      endsAt: '2027-05-19T00:00',
      reason: { fr: 'Essai' },
    })
    const request = {
      category: 'LASER_CUTTER' as const,
      labIds: [casablanca.lab],
      from: '2027-05-18T10:00',
      to: '2027-05-18T12:00',
      durationMinutes: 60,
    }
    // The other laser cutter of the lab is booked at that time.
    const { alternatives } = await problemThrownBy(call(joinWaitlist, developer, request))
    for (const { machineId } of alternatives)
      await call(bookMachine, developer, { machineId, startsAt: '2027-05-18T10:00', durationMinutes: 120 })
    await call(joinWaitlist, student, request) // the qualification of the student has expired
    wait(1)
    await call(joinWaitlist, maker, request)
    await call(removeClosure, labManager, { closureId: closure.closureId })
    expect(await entriesOf(student)).toMatchObject([{ state: 'WAITING' }])
    expect((await entriesOf(maker))[0]).toMatchObject({ state: 'OFFERED', category: 'LASER_CUTTER' })
  })

  it(`offers one slot to one of fifty entries and enforces the limit under fifty concurrent requests, on ${dialect}`, async () => {
    const { bookingId, request, date } = await createOccupiedSlot()
    const waiting = await Promise.all(Array.from({ length: 50 }, person))
    const joined = await Promise.all(waiting.map((actor) => call(joinWaitlist, actor, request)))
    expect(new Set(joined.map(({ entryId }) => entryId)).size).toBe(50)
    await call(cancelBooking, labManager, { bookingId })
    const rows = await db
      .select()
      .from(fablabWaitlistEntries)
      .where(
        inArray(
          fablabWaitlistEntries.id,
          joined.map(({ entryId }) => entryId),
        ),
      )
    expect(rows.filter(({ state }) => state === 'OFFERED')).toHaveLength(1)
    expect(rows.filter(({ state }) => state === 'WAITING')).toHaveLength(49)
    const bookings = await db.select().from(fablabBookings).where(eq(fablabBookings.machineId, casablanca.vinyl))
    expect(
      bookings.filter(({ state, startsAt }) => state === 'HELD' && startsAt.toISOString().startsWith(date)),
    ).toHaveLength(1)
    expect(await findViolations(db, services.now())).toEqual([])

    const applicant = await person()
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => call(joinWaitlist, applicant, request)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])))).toEqual(
      new Set(['too-many-waitlist-entries']),
    )
  })

  it('rejects requests with free slots, can be left, and is hidden from others', async () => {
    const { request, bookingId } = await createOccupiedSlot()
    expect(
      await problemThrownBy(call(joinWaitlist, founder, { ...request, to: request.to.replace('11:00', '20:00') })),
    ).toMatchObject({
      status: 409,
      code: 'slot-free',
      alternatives: [{ machineId: casablanca.vinyl }],
    })
    const [first, second] = [await person(), await person()]
    const { entryId } = await call(joinWaitlist, first, request)
    expect(await problemThrownBy(call(leaveWaitlist, second, { entryId }))).toMatchObject({ status: 404 })
    wait(1)
    await call(joinWaitlist, second, request)
    await call(cancelBooking, labManager, { bookingId })
    expect(await call(leaveWaitlist, first, { entryId })).toMatchObject({ state: 'LEFT' })
    expect(await entriesOf(second)).toMatchObject([{ state: 'OFFERED' }])
    expect(await problemThrownBy(call(leaveWaitlist, first, { entryId }))).toMatchObject({ status: 409 })
    expect(
      await problemThrownBy(call(joinWaitlist, first, { ...request, from: request.to, to: request.from })),
    ).toMatchObject({
      status: 422,
    })
  })
})
