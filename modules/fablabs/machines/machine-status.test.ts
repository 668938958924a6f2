import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { checkIn } from '../bookings/check-in.ts'
import { getBooking } from '../bookings/list-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { setMachineStatus } from './machine-status.ts'

const { call, clock } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, founder, labManager } = sampleActors

describe('the status of a machine', () => {
  it('returns 409 with coming bookings unless they are cancelled; a booking in use stays', async () => {
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
    clock.now = new Date(using.startsAt)
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
      code: 'machine-unavailable',
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

  it('returns 409 for a change of a retired machine', async () => {
    const machineId = exampleIds.machine(16)
    await call(setMachineStatus, labManager, { machineId, status: 'RETIRED', cancelAffected: true })
    expect(await problemThrownBy(call(setMachineStatus, labManager, { machineId, status: 'AVAILABLE' }))).toMatchObject(
      {
        status: 409,
        code: 'illegal-transition',
        state: 'RETIRED',
        allowedEvents: [],
      },
    )
  })

  it('returns 403 in a lab of another organisation', async () => {
    expect(
      await problemThrownBy(call(setMachineStatus, founder, { machineId: casablanca.laser, status: 'BROKEN' })),
    ).toMatchObject({ status: 403 })
  })
})
