import { describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { cancelBooking, confirmBooking } from '../bookings/change-operations.ts'
import { listBookings } from '../bookings/list-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { addClosure, removeClosure } from '../labs/closures.ts'
import { fablabBookings, fablabWaitlistEntries } from '../tables.ts'
import { casablanca, createFablabsFixture, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'
import { expireOffers } from './expire-offers.ts'
import { joinWaitlist, leaveWaitlist, listWaitlist } from './operations.ts'

const { call, turnTo, join, db, services } = await createFablabsFixture('2027-03-01T08:00:00Z')
/** The clock only goes on: a hold that ran out does not come back. */
let time = Date.parse('2027-03-01T08:00:00Z')
const wait = (seconds: number) => turnTo((time += seconds * 1_000))
const inAnHour = () => new Date(time + 3_600_000).toISOString()

const { developer, maker, student, founder, labManager } = sampleActors

let day = 0
/** The vinyl cutter, which nobody must learn, taken from ten to eleven and closed before and after: one slot and no other. */
async function takenSlot() {
  const date = new Date(Date.parse('2027-03-09T00:00Z') + 7 * 86_400_000 * day++).toISOString().slice(0, 10)
  const booking = await call(bookMachine, labManager, {
    machineId: casablanca.vinyl,
    startsAt: `${date}T10:00`,
    durationMinutes: 60,
  })
  const wish = {
    category: 'VINYL_CUTTER' as const,
    labIds: [casablanca.lab],
    from: `${date}T10:00`,
    to: `${date}T11:00`,
    durationMinutes: 60,
  }
  return { ...booking, date, wish }
}
const person = async () => {
  const { memberId, organisationId } = await join(['maker'])
  return { ...maker, id: memberId, organisationId }
}
const mine = async (who: typeof maker) => (await call(listWaitlist, who, {})).items

describe('the waiting list', () => {
  it('offers what a cancellation frees to who came first, held for an hour', async () => {
    const { bookingId, wish } = await takenSlot()
    const [first, second] = [await person(), await person()]
    expect(await call(joinWaitlist, first, wish)).toMatchObject({ state: 'WAITING', ahead: 0, bookingId: null })
    wait(1)
    expect(await call(joinWaitlist, second, wish)).toMatchObject({ state: 'WAITING', ahead: 1 })
    await call(cancelBooking, labManager, { bookingId })
    const [offer] = await mine(first)
    expect(offer).toMatchObject({ state: 'OFFERED', offeredUntil: inAnHour() })
    expect((await call(listBookings, first, {})).items).toMatchObject([{ bookingId: offer!.bookingId, state: 'HELD' }])
    expect(await mine(second)).toMatchObject([{ state: 'WAITING', ahead: 0 }])
    expect(
      await problemThrownBy(
        call(bookMachine, developer, { machineId: casablanca.vinyl, startsAt: wish.from, durationMinutes: 60 }),
      ),
    ).toMatchObject({
      type: expect.stringContaining('slot-taken'),
    })
    await call(confirmBooking, first, { bookingId: offer!.bookingId! })
    expect(await mine(first)).toMatchObject([{ state: 'BOOKED', offeredUntil: null }])
  })

  it('passes on what is not confirmed in time, once however many workers look', async () => {
    const { bookingId, wish } = await takenSlot()
    const [first, second] = [await person(), await person()]
    await call(joinWaitlist, first, wish)
    wait(1)
    await call(joinWaitlist, second, wish)
    await call(cancelBooking, labManager, { bookingId })
    wait(3_601)
    expect(await mine(first)).toMatchObject([{ state: 'LAPSED' }])
    const passed = await Promise.all([expireOffers(services), expireOffers(services), expireOffers(services)])
    expect(passed.reduce((a, b) => a + b)).toBe(1)
    expect(await mine(second)).toMatchObject([{ state: 'OFFERED', offeredUntil: inAnHour() }])
  })

  it('goes past who may not use the machine, and offers what a removed closure frees', async () => {
    const closure = await call(addClosure, labManager, {
      labId: casablanca.lab,
      machineId: casablanca.laser,
      startsAt: '2027-05-18T00:00',
      endsAt: '2027-05-19T00:00',
      reason: { fr: 'Essai' },
    })
    const wish = {
      category: 'LASER_CUTTER' as const,
      labIds: [casablanca.lab],
      from: '2027-05-18T10:00',
      to: '2027-05-18T12:00',
      durationMinutes: 60,
    }
    // The other laser cutter of the lab is taken then.
    const { alternatives } = await problemThrownBy(call(joinWaitlist, developer, wish))
    for (const { machineId } of alternatives)
      await call(bookMachine, developer, { machineId, startsAt: '2027-05-18T10:00', durationMinutes: 120 })
    await call(joinWaitlist, student, wish) // whose qualification has expired
    wait(1)
    await call(joinWaitlist, maker, wish)
    await call(removeClosure, labManager, { closureId: closure.closureId })
    expect(await mine(student)).toMatchObject([{ state: 'WAITING' }])
    expect((await mine(maker))[0]).toMatchObject({ state: 'OFFERED', category: 'LASER_CUTTER' })
  })

  it(`of fifty who wait for one slot one is offered it, and of fifty at once none gets past the limit, on ${dialect}`, async () => {
    const { bookingId, wish, date } = await takenSlot()
    const waiting = await Promise.all(Array.from({ length: 50 }, person))
    const joined = await Promise.all(waiting.map((who) => call(joinWaitlist, who, wish)))
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
    const held = await db.select().from(fablabBookings).where(eq(fablabBookings.machineId, casablanca.vinyl))
    expect(
      held.filter(({ state, startsAt }) => state === 'HELD' && startsAt.toISOString().startsWith(date)),
    ).toHaveLength(1)
    expect(await findViolations(db, services.now())).toEqual([])

    const eager = await person()
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => call(joinWaitlist, eager, wish)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])))).toEqual(
      new Set(['too-many-waits']),
    )
  })

  it('is not for what is free, is left at will, and is nobody else’s', async () => {
    const { wish, bookingId } = await takenSlot()
    expect(
      await problemThrownBy(call(joinWaitlist, founder, { ...wish, to: wish.to.replace('11:00', '20:00') })),
    ).toMatchObject({
      status: 409,
      type: expect.stringContaining('slot-free'),
      alternatives: [{ machineId: casablanca.vinyl }],
    })
    const [first, second] = [await person(), await person()]
    const { entryId } = await call(joinWaitlist, first, wish)
    expect(await problemThrownBy(call(leaveWaitlist, second, { entryId }))).toMatchObject({ status: 404 })
    wait(1)
    await call(joinWaitlist, second, wish)
    await call(cancelBooking, labManager, { bookingId })
    expect(await call(leaveWaitlist, first, { entryId })).toMatchObject({ state: 'LEFT' })
    expect(await mine(second)).toMatchObject([{ state: 'OFFERED' }])
    expect(await problemThrownBy(call(leaveWaitlist, first, { entryId }))).toMatchObject({ status: 409 })
    expect(await problemThrownBy(call(joinWaitlist, first, { ...wish, from: wish.to, to: wish.from }))).toMatchObject({
      status: 422,
    })
  })
})
