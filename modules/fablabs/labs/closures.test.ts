import { describe, expect, it } from 'vitest'
import { getAvailability } from '../availability/operations.ts'
import { checkIn } from '../bookings/check-in.ts'
import { getBooking } from '../bookings/list-operations.ts'
import { bookMachine, holdBooking } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { setMachineStatus } from '../machines/machine-status.ts'
import { casablanca, createFablabsFixture, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { addClosure, removeClosure } from './closures.ts'
import { getLab } from './operations.ts'

const { call, turnTo, join } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, founder, labManager } = sampleActors
const reason = { fr: 'Travaux', ar: 'أشغال', en: 'Works' }
const closing = (date: string, from = '09:00', to = '12:00') => ({
  labId: casablanca.lab,
  startsAt: `${date}T${from}`,
  endsAt: `${date}T${to}`,
  reason,
})

describe('a closure', () => {
  it('keeps its time from being booked, says why, and is undone when removed', async () => {
    const { closureId } = await call(addClosure, labManager, closing('2027-04-05'))
    const wanted = { machineId: casablanca.laser, startsAt: '2027-04-05T10:00', durationMinutes: 60 }
    const problem = await problemThrownBy(call(bookMachine, developer, wanted))
    expect(problem).toMatchObject({
      status: 409,
      type: expect.stringContaining('closed'),
      closure: { reason, localStart: '2027-04-05 09:00', localEnd: '2027-04-05 12:00' },
    })
    expect(problem.alternatives[0]).toMatchObject({ machineId: casablanca.laser })
    expect((await call(getLab, null, { labId: casablanca.lab })).closures.map((one) => one.closureId)).toContain(
      closureId,
    )
    await call(removeClosure, labManager, { closureId })
    expect(await call(bookMachine, developer, wanted)).toMatchObject({ state: 'CONFIRMED' })
    expect(await problemThrownBy(call(removeClosure, labManager, { closureId }))).toMatchObject({ status: 404 })
  })

  it('of one machine leaves the others open', async () => {
    await call(addClosure, labManager, { ...closing('2027-04-06', '08:00', '20:00'), machineId: casablanca.laser })
    const { items } = await call(getAvailability, null, {
      labId: casablanca.lab,
      from: '2027-04-06T00:00',
      to: '2027-04-07T00:00',
    })
    expect(items.length).toBeGreaterThan(5)
    expect(items.map(({ machineId }) => machineId)).not.toContain(casablanca.laser)
  })

  it('F4: lists the bookings in the way and does nothing; told so, it cancels them in the same breath', async () => {
    const inside = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-04-07T10:00',
      durationMinutes: 60,
    })
    const held = await call(holdBooking, maker, {
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
    expect(refused).toMatchObject({ status: 409, type: expect.stringContaining('bookings-affected'), total: 2 })
    expect(refused.affected.map((one: { bookingId: string }) => one.bookingId)).toEqual([
      inside.bookingId,
      held.bookingId,
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
    expect(cancelledBookings).toEqual([inside.bookingId, held.bookingId])
    expect(await call(getBooking, developer, { bookingId: inside.bookingId })).toMatchObject({
      state: 'CANCELLED',
      reason: 'Travaux',
      version: 2,
    })
    expect(await call(getBooking, developer, { bookingId: beside.bookingId })).toMatchObject({ state: 'CONFIRMED' })
  })

  it('F4: that comes together with bookings leaves none inside it', async () => {
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
      else expect(one.reason.code).toBe('closed')
    }
  })

  it('422: backwards, over, or longer than a year; 404: a machine of another lab', async () => {
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

  it('403: of a lab that another organisation runs', async () => {
    expect(await problemThrownBy(call(addClosure, founder, closing('2027-04-09')))).toMatchObject({
      status: 403,
      type: expect.stringContaining('not-the-operator'),
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

describe('the status of a machine', () => {
  it('409: out of service with bookings to come, unless they are cancelled; what is in use stays', async () => {
    const using = await call(bookMachine, developer, {
      machineId: casablanca.printer,
      startsAt: '2027-04-13T10:00',
      durationMinutes: 60,
    })
    const later = await call(bookMachine, maker, {
      machineId: casablanca.printer,
      startsAt: '2027-04-14T10:00',
      durationMinutes: 60,
    })
    turnTo(using.startsAt)
    await call(checkIn, labManager, { bookingId: using.bookingId })
    const broken = { machineId: casablanca.printer, status: 'BROKEN' as const, reason: 'Buse bouchée' }
    expect(await problemThrownBy(call(setMachineStatus, labManager, broken))).toMatchObject({
      status: 409,
      affected: [{ bookingId: later.bookingId }],
    })
    expect(await call(setMachineStatus, labManager, { ...broken, cancelAffected: true })).toMatchObject({
      status: 'BROKEN',
      cancelledBookings: [later.bookingId],
    })
    expect(await call(getBooking, developer, { bookingId: using.bookingId })).toMatchObject({ state: 'IN_USE' })
    const refused = await problemThrownBy(
      call(bookMachine, maker, { machineId: casablanca.printer, startsAt: '2027-04-14T10:00', durationMinutes: 60 }),
    )
    expect(refused).toMatchObject({
      status: 409,
      type: expect.stringContaining('machine-unavailable'),
      machineStatus: 'BROKEN',
    })
    expect(refused.alternatives.length).toBeGreaterThan(0)
    for (const { machineId, category } of refused.alternatives)
      expect([machineId === casablanca.printer, category]).toEqual([false, 'FDM_PRINTER'])
    expect(
      await call(setMachineStatus, labManager, { machineId: casablanca.printer, status: 'AVAILABLE' }),
    ).toMatchObject({
      status: 'AVAILABLE',
      statusReason: null,
      version: 3,
    })
  })

  it('409: what is retired stays so', async () => {
    const machineId = exampleIds.machine(16)
    await call(setMachineStatus, labManager, { machineId, status: 'RETIRED', cancelAffected: true })
    expect(await problemThrownBy(call(setMachineStatus, labManager, { machineId, status: 'AVAILABLE' }))).toMatchObject(
      {
        status: 409,
        type: expect.stringContaining('illegal-transition'),
        state: 'RETIRED',
        allowedEvents: [],
      },
    )
  })

  it('403: of a lab that another organisation runs', async () => {
    expect(
      await problemThrownBy(call(setMachineStatus, founder, { machineId: casablanca.laser, status: 'BROKEN' })),
    ).toMatchObject({ status: 403 })
  })
})
