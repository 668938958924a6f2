import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { getBooking } from '../bookings/list-operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabMachines } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { closeIncident, listIncidents, reportIncident } from './incidents.ts'
import { advanceMaintenance, planMaintenance } from './maintenance.ts'
import { getMachine } from './operations.ts'

const { call, db, clock } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, founder, labManager, student } = sampleActors

const twin = crypto.randomUUID()

await db
  .insert(fablabMachines)
  .values({ id: twin, labId: casablanca.lab, modelId: exampleIds.model(2), assetTag: 'EX-06-TWIN' })

const print = (date: string, time: string, actor = developer) =>
  call(bookMachine, actor, { machineId: casablanca.printer, startsAt: `${date}T${time}`, durationMinutes: 60 })

describe('an incident', () => {
  it('is reported by the person who booked, read by them and the lab, and closed by the lab', async () => {
    clock.now = new Date('2027-03-01T08:00:00Z')
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

  it('that is SERIOUS takes the machine out of service only when the lab reports it', async () => {
    clock.now = new Date('2027-03-01T08:00:00Z')
    const report = { severity: 'SERIOUS' as const, injured: true, description: 'Fumée, arrêt d’urgence.' }
    const booking = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-04-20T10:00',
      durationMinutes: 60,
    })
    await call(reportIncident, developer, { ...report, bookingId: booking.bookingId })
    expect(await call(getMachine, null, { machineId: casablanca.laser })).toMatchObject({ status: 'AVAILABLE' })
    const byLab = { ...report, labId: casablanca.lab, machineId: casablanca.laser }
    expect(await problemThrownBy(call(reportIncident, labManager, byLab))).toMatchObject({
      code: 'bookings-affected',
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
