import { describe, expect, it } from 'vitest'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import fc from '#platform/testing/fast-check.ts'
import { getBooking } from '../bookings/list-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabMachines } from '../tables.ts'
import { casablanca, createFablabsFixture, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'
import type { MaintenanceState } from '../vocabulary.ts'
import { closeIncident, listIncidents, reportIncident } from './incidents.ts'
import { advanceMaintenance, listMaintenance, maintenanceStateMachine, planMaintenance } from './maintenance.ts'
import { getMachine } from './operations.ts'

const { call, db, turnTo, services } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, founder, labManager, student } = sampleActors
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
const print = (date: string, time: string, who = developer) =>
  call(bookMachine, who, { machineId: casablanca.printer, startsAt: `${date}T${time}`, durationMinutes: 60 })

describe('F4', () => {
  it('maintenance wins, never silently: bookings in the way are listed, or moved to a machine like theirs, or cancelled, each with a notice', async () => {
    const first = await print('2027-04-12', '09:30')
    expect(await problemThrownBy(call(planMaintenance, labManager, works('2027-04-12')))).toMatchObject({
      status: 409,
      type: expect.stringContaining('bookings-affected'),
      affected: [{ bookingId: first.bookingId }],
    })
    expect(await call(getBooking, developer, { bookingId: first.bookingId })).toMatchObject({
      state: 'CONFIRMED',
      machineId: casablanca.printer,
      notice: null,
    })

    // The twin is taken at the time of the second, so only the first can move there.
    await call(bookMachine, maker, { machineId: twin, startsAt: '2027-04-12T11:00', durationMinutes: 60 })
    const second = await print('2027-04-12', '11:00', maker)
    expect(
      await problemThrownBy(call(planMaintenance, labManager, { ...works('2027-04-12'), moveAffected: true })),
    ).toMatchObject({
      affected: [{ bookingId: second.bookingId }],
    })
    expect(await call(getBooking, developer, { bookingId: first.bookingId })).toMatchObject({
      machineId: casablanca.printer,
    }) // all or nothing

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
      type: expect.stringContaining('closed'),
    })
    expect(await findViolations(db, services.now())).toEqual([])
  })

  it('whatever comes together, no booking is left inside planned maintenance', async () => {
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
  it('completed early frees the rest; cancelled frees all; 409 names what is legal', async () => {
    turnTo('2027-03-01T08:00:00Z')
    const { orderId } = await call(planMaintenance, labManager, works('2027-04-14', '09:00', '17:00'))
    expect(await problemThrownBy(call(advanceMaintenance, labManager, { orderId, event: 'complete' }))).toMatchObject({
      status: 409,
      allowedEvents: ['start', 'cancel'],
    })
    turnTo('2027-04-14T08:30:00Z')
    expect(await call(advanceMaintenance, labManager, { orderId, event: 'start' })).toMatchObject({
      state: 'IN_PROGRESS',
    })
    expect(await problemThrownBy(print('2027-04-14', '12:00'))).toMatchObject({
      type: expect.stringContaining('closed'),
    })
    turnTo('2027-04-14T09:30:00Z')
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

  it('403 and 404: of a lab, and an order, of others', async () => {
    expect(await problemThrownBy(call(planMaintenance, founder, works('2027-04-16')))).toMatchObject({
      status: 403,
      type: expect.stringContaining('not-the-operator'),
    })
    const { orderId } = await call(planMaintenance, labManager, works('2027-04-16'))
    expect(await problemThrownBy(call(advanceMaintenance, founder, { orderId, event: 'cancel' }))).toMatchObject({
      status: 404,
    })
  })

  it('lives by its table: a walk of any events ends where the refusals said it could go', () => {
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

describe('an incident', () => {
  it('is told by who was there, read by them and by the lab, and closed by the lab', async () => {
    turnTo('2027-03-01T08:00:00Z')
    const booking = await print('2027-04-19', '10:00')
    const { incidentId } = await call(reportIncident, developer, {
      bookingId: booking.bookingId,
      severity: 'MINOR',
      description: 'Bruit anormal à la fin.',
    })
    expect((await call(listIncidents, labManager, {})).items.map((one) => one.incidentId)).toContain(incidentId)
    expect((await call(listIncidents, developer, {})).items.map((one) => one.incidentId)).toEqual([incidentId])
    for (const other of [founder, maker, student]) expect((await call(listIncidents, other, {})).items).toEqual([])
    expect(
      await problemThrownBy(
        call(reportIncident, maker, { bookingId: booking.bookingId, severity: 'MINOR', description: 'Ailleurs.' }),
      ),
    ).toMatchObject({
      status: 404,
    })
    expect(await problemThrownBy(call(closeIncident, founder, { incidentId, actions: 'Rien du tout.' }))).toMatchObject(
      { status: 404 },
    )
    expect(await call(closeIncident, labManager, { incidentId, actions: 'Courroie retendue.' })).toMatchObject({
      state: 'CLOSED',
    })
    expect(
      await problemThrownBy(call(closeIncident, labManager, { incidentId, actions: 'Encore une fois.' })),
    ).toMatchObject({ status: 409, allowedEvents: [] })
  })

  it('SERIOUS, told by the lab, takes the machine out of service with what is booked on it; told by others it changes nothing yet', async () => {
    turnTo('2027-03-01T08:00:00Z')
    const told = { severity: 'SERIOUS' as const, injured: true, description: 'Fumée, arrêt d’urgence.' }
    const booking = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-04-20T10:00',
      durationMinutes: 60,
    })
    await call(reportIncident, developer, { ...told, bookingId: booking.bookingId })
    expect(await call(getMachine, null, { machineId: casablanca.laser })).toMatchObject({ status: 'AVAILABLE' })
    const byLab = { ...told, labId: casablanca.lab, machineId: casablanca.laser }
    expect(await problemThrownBy(call(reportIncident, labManager, byLab))).toMatchObject({
      type: expect.stringContaining('bookings-affected'),
    })
    const { incidentId } = await call(reportIncident, labManager, { ...byLab, cancelAffected: true })
    expect(await call(getMachine, null, { machineId: casablanca.laser })).toMatchObject({ status: 'BROKEN' })
    expect(await call(getBooking, developer, { bookingId: booking.bookingId })).toMatchObject({
      state: 'CANCELLED',
      notice: { en: expect.stringContaining('cancelled') },
    })
    const repair = {
      machineId: casablanca.laser,
      kind: 'CORRECTIVE' as const,
      startsAt: '2027-04-21T09:00',
      endsAt: '2027-04-21T12:00',
      incidentId,
    }
    const { orderId } = await call(planMaintenance, labManager, repair)
    await call(advanceMaintenance, labManager, { orderId, event: 'start' })
    await call(advanceMaintenance, labManager, { orderId, event: 'complete' })
    expect(await call(getMachine, null, { machineId: casablanca.laser })).toMatchObject({ status: 'AVAILABLE' })
  })
})
