import { describe, expect, it } from 'vitest'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { getBooking } from '../bookings/list-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabMachines } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'
import type { MaintenanceState } from '../vocabulary.ts'
import { advanceMaintenance, listMaintenance, planMaintenance } from './maintenance.ts'
import { maintenanceStateMachine } from './maintenance-state-machine.ts'

const { call, db, clock, services } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, founder, labManager } = sampleActors

const twin = crypto.randomUUID()

await db
  .insert(fablabMachines)
  .values({ id: twin, labId: casablanca.lab, modelId: exampleIds.model(2), assetTag: 'EX-06-TWIN' })

const works = (date: string, from = '09:00', to = '12:00') => ({
  machineId: casablanca.printer,
  kind: 'PREVENTIVE' as const,
  startsAt: `${date}T${from}`,
  endsAt: `${date}T${to}`,
})

const print = (date: string, time: string, actor = developer) =>
  call(bookMachine, actor, { machineId: casablanca.printer, startsAt: `${date}T${time}`, durationMinutes: 60 })

describe('planned maintenance', () => {
  it('lists affected bookings, moves them to a machine of the same model or cancels them, each with a notice', async () => {
    const first = await print('2027-04-12', '09:30')
    expect(await problemThrownBy(call(planMaintenance, labManager, works('2027-04-12')))).toMatchObject({
      status: 409,
      code: 'bookings-affected',
      affected: [{ bookingId: first.bookingId }],
    })
    expect(await call(getBooking, developer, { bookingId: first.bookingId })).toMatchObject({
      state: 'CONFIRMED',
      machineId: casablanca.printer,
      notice: null,
    })

    // The other machine is booked at the time of the second booking, so only the first can move there.
    await call(bookMachine, maker, { machineId: twin, startsAt: '2027-04-12T11:00', durationMinutes: 60 })
    const second = await print('2027-04-12', '11:00', maker)
    expect(
      await problemThrownBy(call(planMaintenance, labManager, { ...works('2027-04-12'), moveAffected: true })),
    ).toMatchObject({
      affected: [{ bookingId: second.bookingId }],
    })
    expect(await call(getBooking, developer, { bookingId: first.bookingId })).toMatchObject({
      machineId: casablanca.printer,
    }) // unchanged: all or nothing

    const planned = await call(planMaintenance, labManager, {
      ...works('2027-04-12'),
      moveAffected: true,
      cancelAffected: true,
    })
    expect(planned).toMatchObject({
      state: 'PLANNED',
      movedBookings: [first.bookingId],
      cancelledBookings: [second.bookingId],
    })
    const moved = await call(getBooking, developer, { bookingId: first.bookingId })
    expect(moved).toMatchObject({
      state: 'CONFIRMED',
      machineId: twin,
      startsAt: first.startsAt,
      priceMinor: first.priceMinor,
      version: 2,
    })
    expect(moved.notice).toMatchObject({
      fr: expect.stringContaining('EX-06-TWIN'),
      ar: expect.stringContaining('صيانة'),
      en: expect.stringContaining('Maintenance'),
    })
    expect(await call(getBooking, maker, { bookingId: second.bookingId })).toMatchObject({
      state: 'CANCELLED',
      reason: 'Maintenance',
      notice: { fr: 'Le laboratoire a annulé cette réservation : Maintenance' },
    })
    expect(await problemThrownBy(print('2027-04-12', '10:00'))).toMatchObject({
      code: 'lab-closed',
    })
    expect(await findViolations(db, services.now())).toEqual([])
  })

  it('contains no booking, even under concurrent requests', async () => {
    await Promise.allSettled([
      call(planMaintenance, labManager, { ...works('2027-04-13'), moveAffected: true, cancelAffected: true }),
      ...Array.from({ length: 12 }, (_, i) =>
        print('2027-04-13', `${String(9 + (i % 3)).padStart(2, '0')}:00`, i % 2 ? developer : maker),
      ),
    ])
    expect(
      (await call(listMaintenance, labManager, {})).items.some(({ localStart }) => localStart === '2027-04-13 09:00'),
    ).toBe(true)
    expect(await findViolations(db, services.now())).toEqual([])
  })
})

describe('maintenance', () => {
  it('frees the rest when completed early and all when cancelled, and returns 409 with legal events', async () => {
    clock.now = new Date('2027-03-01T08:00:00Z')
    const { orderId } = await call(planMaintenance, labManager, works('2027-04-14', '09:00', '17:00'))
    expect(await problemThrownBy(call(advanceMaintenance, labManager, { orderId, event: 'complete' }))).toMatchObject({
      status: 409,
      allowedEvents: ['start', 'cancel'],
    })
    clock.now = new Date('2027-04-14T08:30:00Z')
    expect(await call(advanceMaintenance, labManager, { orderId, event: 'start' })).toMatchObject({
      state: 'IN_PROGRESS',
    })
    expect(await problemThrownBy(print('2027-04-14', '12:00'))).toMatchObject({
      code: 'lab-closed',
    })
    clock.now = new Date('2027-04-14T09:30:00Z')
    expect(
      await call(advanceMaintenance, labManager, { orderId, event: 'complete', report: 'Buse changée' }),
    ).toMatchObject({
      state: 'DONE',
      report: 'Buse changée',
    })
    expect(await print('2027-04-14', '12:00')).toMatchObject({ state: 'CONFIRMED' })
    const other = await call(planMaintenance, labManager, works('2027-04-15'))
    await call(advanceMaintenance, labManager, { orderId: other.orderId, event: 'cancel' })
    expect(await print('2027-04-15', '10:00')).toMatchObject({ state: 'CONFIRMED' })
    expect(
      await problemThrownBy(call(advanceMaintenance, labManager, { orderId: other.orderId, event: 'start' })),
    ).toMatchObject({ allowedEvents: [] })
  })

  it('returns 403 for a lab and 404 for an order of another organisation', async () => {
    expect(await problemThrownBy(call(planMaintenance, founder, works('2027-04-16')))).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    const { orderId } = await call(planMaintenance, labManager, works('2027-04-16'))
    expect(await problemThrownBy(call(advanceMaintenance, founder, { orderId, event: 'cancel' }))).toMatchObject({
      status: 404,
    })
  })

  it('follows its state machine for any sequence of events', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('start' as const, 'complete' as const, 'cancel' as const), { maxLength: 12 }),
        (events) => {
          let state: MaintenanceState = 'PLANNED'
          for (const event of events) {
            const legal: string[] = allowedEvents(maintenanceStateMachine, state)
            if (legal.includes(event)) state = transition(maintenanceStateMachine, state, event)
            else expect(() => transition(maintenanceStateMachine, state, event)).toThrow()
          }
          if (state === 'DONE' || state === 'CANCELLED')
            expect(allowedEvents(maintenanceStateMachine, state)).toEqual([])
        },
      ),
    )
  })
})
