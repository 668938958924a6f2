import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { getAvailability } from '../availability/operations.ts'
import { getBooking } from '../bookings/list-operations.ts'
import { bookMachine, holdBooking } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { addClosure, removeClosure } from './closures.ts'
import { getLab } from './operations.ts'

const { call, join } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, founder, labManager } = sampleActors

const reason = { fr: 'Travaux', ar: 'أشغال', en: 'Works' }

const closing = (date: string, from = '09:00', to = '12:00') => ({
  labId: casablanca.lab,
  startsAt: `${date}T${from}`,
  endsAt: `${date}T${to}`,
  reason,
})

describe('a closure', () => {
  it('prevents bookings, shows its reason, and frees the time when removed', async () => {
    const { closureId } = await call(addClosure, labManager, closing('2027-04-05'))
    const input = { machineId: casablanca.laser, startsAt: '2027-04-05T10:00', durationMinutes: 60 }
    const problem = await problemThrownBy(call(bookMachine, developer, input))
    expect(problem).toMatchObject({
      status: 409,
      code: 'lab-closed',
      closure: { reason, localStart: '2027-04-05 09:00', localEnd: '2027-04-05 12:00' },
    })
    expect(problem.alternatives[0]).toMatchObject({ machineId: casablanca.laser })
    expect((await call(getLab, null, { labId: casablanca.lab })).closures.map((one) => one.closureId)).toContain(
      closureId,
    )
    await call(removeClosure, labManager, { closureId })
    expect(await call(bookMachine, developer, input)).toMatchObject({ state: 'CONFIRMED' })
    expect(await problemThrownBy(call(removeClosure, labManager, { closureId }))).toMatchObject({ status: 404 })
  })

  it('of one machine keeps the others bookable', async () => {
    await call(addClosure, labManager, { ...closing('2027-04-06', '08:00', '20:00'), machineId: casablanca.laser })
    const { items } = await call(getAvailability, null, {
      labId: casablanca.lab,
      from: '2027-04-06T00:00',
      to: '2027-04-07T00:00',
    })
    expect(items.length).toBeGreaterThan(5)
    expect(items.map(({ machineId }) => machineId)).not.toContain(casablanca.laser)
  })

  it('lists affected bookings without a change, and cancels them on request', async () => {
    const inside = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-04-07T10:00',
      durationMinutes: 60,
    })
    const hold = await call(holdBooking, maker, {
      machineId: casablanca.printer,
      startsAt: '2027-04-07T11:30',
      durationMinutes: 60,
    })
    const beside = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-04-07T12:00',
      durationMinutes: 60,
    })
    const refused = await problemThrownBy(call(addClosure, labManager, closing('2027-04-07')))
    expect(refused).toMatchObject({ status: 409, code: 'bookings-affected', total: 2 })
    expect(refused.affected.map((one: { bookingId: string }) => one.bookingId)).toEqual([
      inside.bookingId,
      hold.bookingId,
    ])
    expect(
      (await call(getLab, null, { labId: casablanca.lab })).closures.some(
        ({ localStart }) => localStart === '2027-04-07 09:00',
      ),
    ).toBe(false)

    const rehearsed = await call(
      addClosure,
      labManager,
      { ...closing('2027-04-07'), cancelAffected: true },
      { dryRun: true },
    )
    expect(rehearsed.cancelledBookings).toHaveLength(2)
    expect(await call(getBooking, developer, { bookingId: inside.bookingId })).toMatchObject({ state: 'CONFIRMED' })

    const { cancelledBookings } = await call(addClosure, labManager, { ...closing('2027-04-07'), cancelAffected: true })
    expect(cancelledBookings).toEqual([inside.bookingId, hold.bookingId])
    expect(await call(getBooking, developer, { bookingId: inside.bookingId })).toMatchObject({
      state: 'CANCELLED',
      reason: 'Travaux',
      version: 2,
    })
    expect(await call(getBooking, developer, { bookingId: beside.bookingId })).toMatchObject({ state: 'CONFIRMED' })
  })

  it('leaves no booking inside it under concurrent bookings', async () => {
    const slots = Array.from({ length: 10 }, (_, i) => ({
      machineId: exampleIds.machine([1, 2, 4, 8, 11][i % 5]!),
      startsAt: `2027-04-08T${9 + Math.floor(i / 5)}:00`.replace('T9', 'T09'),
      durationMinutes: 30,
    }))
    const [closed, ...booked] = await Promise.allSettled([
      call(addClosure, labManager, { ...closing('2027-04-08'), cancelAffected: true }),
      ...slots.map((slot) => call(bookMachine, developer, slot)),
    ])
    expect(closed!.status).toBe('fulfilled')
    for (const one of booked) {
      if (one.status === 'fulfilled')
        expect(await call(getBooking, developer, { bookingId: one.value.bookingId })).toMatchObject({
          state: 'CANCELLED',
        })
      else expect(one.reason.code).toBe('lab-closed')
    }
  })

  it('returns 422 for a reversed, past or too long time, and 404 for a machine of another lab', async () => {
    for (const input of [
      closing('2027-04-09', '12:00', '09:00'),
      closing('2027-02-01'),
      { ...closing('2027-04-09'), endsAt: '2028-04-20T09:00' },
    ]) {
      expect(await problemThrownBy(call(addClosure, labManager, input))).toMatchObject({
        status: 422,
        issues: [{ path: 'endsAt' }],
      })
    }
    expect(
      await problemThrownBy(
        call(addClosure, labManager, { ...closing('2027-04-09'), machineId: exampleIds.machine(20) }),
      ),
    ).toMatchObject({ status: 404 })
  })

  it('returns 403 in a lab of another organisation', async () => {
    expect(await problemThrownBy(call(addClosure, founder, closing('2027-04-09')))).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    expect(await problemThrownBy(call(removeClosure, founder, { closureId: exampleIds.closure(1) }))).toMatchObject({
      status: 403,
    })
    expect(await problemThrownBy(call(addClosure, maker, closing('2027-04-09')))).toMatchObject({
      status: 403,
      scope: 'fablabs:manage',
    })
    const { organisationId, memberId } = await join(['lab_manager'])
    const otherManager = { ...labManager, id: memberId, organisationId }
    expect(await problemThrownBy(call(addClosure, otherManager, closing('2027-04-09')))).toMatchObject({ status: 403 })
  })
})
