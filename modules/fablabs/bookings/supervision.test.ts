import { describe, expect, it } from 'vitest'
import { sampleMembers } from '#platform/identity/sample.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabMachines, fablabQualificationGrants } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { rescheduleBooking } from './change-operations.ts'
import { checkIn, checkOut } from './check-in.ts'
import { bookMachine } from './operations.ts'
import { assignSupervisor } from './supervision.ts'

const { call, clock, join, db } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { researcher, developer, labManager, founder } = sampleActors
const operator = sampleMembers.labManager.organisationId

let week = 0
async function milling() {
  clock.now = new Date('2027-03-01T08:00:00Z')
  const date = new Date(Date.parse('2027-03-09T00:00Z') + 7 * 86_400_000 * week++).toISOString().slice(0, 10)
  return call(bookMachine, researcher, { machineId: casablanca.cnc, startsAt: `${date}T10:00`, durationMinutes: 60 })
}

describe('supervision', () => {
  it('is required: a supervised machine starts only with an assigned and present supervisor', async () => {
    const { memberId: supervisorId } = await join(['lab_manager'], { organisationId: operator })
    const { bookingId, startsAt } = await milling()
    clock.now = new Date(startsAt)
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId }))).toMatchObject({
      status: 409,
      code: 'supervisor-missing',
    })
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId, supervisorPresent: true }))).toMatchObject({
      code: 'supervisor-missing',
    })
    expect(await call(assignSupervisor, labManager, { bookingId, supervisorId })).toMatchObject({ supervisorId })
    expect(await problemThrownBy(call(checkIn, labManager, { bookingId }))).toMatchObject({
      code: 'supervisor-absent',
      supervisorId,
    })
    expect(await call(checkIn, labManager, { bookingId, supervisorPresent: true })).toMatchObject({ state: 'IN_USE' })
    await call(checkOut, labManager, { bookingId })
  })

  it('is satisfied when the supervisor checks in, and not required for other machines', async () => {
    const { bookingId, startsAt } = await milling()
    await call(assignSupervisor, labManager, { bookingId, supervisorId: labManager.id })
    clock.now = new Date(startsAt)
    expect(await call(checkIn, labManager, { bookingId })).toMatchObject({ state: 'IN_USE' })
    await call(checkOut, labManager, { bookingId })
    const cut = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
      durationMinutes: 30,
    })
    clock.now = new Date(cut.startsAt)
    expect(await call(checkIn, labManager, { bookingId: cut.bookingId })).toMatchObject({
      state: 'IN_USE',
      supervisorId: null,
    })
  })

  it('is assigned by the lab to its members, never to the person who booked, and again after rescheduling', async () => {
    const booking = await milling()
    const { bookingId } = booking
    expect(
      await problemThrownBy(call(assignSupervisor, researcher, { bookingId, supervisorId: labManager.id })),
    ).toMatchObject({ status: 403 })
    expect(
      await problemThrownBy(call(assignSupervisor, founder, { bookingId, supervisorId: labManager.id })),
    ).toMatchObject({ status: 404 })
    expect(
      await problemThrownBy(call(assignSupervisor, labManager, { bookingId, supervisorId: developer.id })),
    ).toMatchObject({ status: 404 })
    await call(assignSupervisor, labManager, { bookingId, supervisorId: labManager.id })
    const moved = await call(rescheduleBooking, researcher, {
      bookingId,
      startsAt: new Date(Date.parse(booking.startsAt) + 7_200_000).toISOString(),
    })
    expect(moved.supervisorId).toBeNull()
    const own = await join(['lab_manager'], { organisationId: operator })
    const worker = { ...labManager, id: own.memberId }
    await db.insert(fablabQualificationGrants).values({
      personId: own.memberId,
      organisationId: operator,
      qualificationId: exampleIds.qualification(3),
      labId: casablanca.lab,
      grantedBy: labManager.id,
      grantedAt: new Date('2027-02-01T00:00Z'),
      expiresAt: new Date('2029-01-01T00:00Z'),
    })
    const otherBooking = await call(bookMachine, worker, {
      machineId: casablanca.cnc,
      startsAt: booking.startsAt.replace(/T.*/, 'T15:00'),
      durationMinutes: 60,
    })
    expect(
      await problemThrownBy(
        call(assignSupervisor, labManager, { bookingId: otherBooking.bookingId, supervisorId: own.memberId }),
      ),
    ).toMatchObject({
      code: 'supervisor-unsuitable',
    })
  })

  it('rejects a supervisor who is in another lab at that time', async () => {
    const here = await milling()
    const mill = (await db.select().from(fablabMachines)).find(
      ({ modelId, labId }) => modelId === exampleIds.model(5) && labId !== casablanca.lab,
    )!
    const there = await call(bookMachine, researcher, {
      machineId: mill.id,
      startsAt: here.startsAt,
      durationMinutes: 60,
    })
    await call(assignSupervisor, labManager, { bookingId: here.bookingId, supervisorId: labManager.id })
    expect(
      await problemThrownBy(
        call(assignSupervisor, labManager, { bookingId: there.bookingId, supervisorId: labManager.id }),
      ),
    ).toMatchObject({
      status: 409,
      code: 'supervisor-unsuitable',
    })
  })
})
