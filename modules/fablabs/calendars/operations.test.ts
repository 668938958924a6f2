import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { cancelBooking, rescheduleBooking } from '../bookings/change-operations.ts'
import { bookMachine, holdBooking } from '../bookings/operations.ts'
import { addClosure } from '../labs/closures.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { toICalendar } from './icalendar.ts'
import { createCalendarLink, revokeCalendarLink } from './links.ts'
import { bookingsCalendar, labCalendar, machineCalendar } from './operations.ts'

const { call, clock, app, join } = await createFablabsFixture('2027-02-01T08:00:00Z')

const { developer, maker, labManager } = sampleActors

/** Checks rules of RFC 5545 that the parser does not enforce. */
function parsed(content: string) {
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const calendar = new ICAL.Component(ICAL.parse(content))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy()
  const events = calendar.getAllSubcomponents('vevent')
  expect(new Set(events.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(events.length)
  for (const event of events)
    for (const name of ['uid', 'dtstamp', 'dtstart']) expect(event.getAllProperties(name)).toHaveLength(1)
  return events.map((component) => {
    const event = new ICAL.Event(component)
    const status = component.getFirstPropertyValue('status')
    return {
      uid: event.uid.split('@')[0]!,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      title: event.summary,
      status,
      sequence: event.sequence,
      description: event.description,
    }
  })
}

const get = (path: string, headers?: Record<string, string>) => app.request(path, { headers })

describe('iCalendar', () => {
  it('publishes bookings and closures of labs and machines without persons', async () => {
    const booking = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-02-02T10:00',
      durationMinutes: 60,
    })
    const hold = await call(holdBooking, maker, {
      machineId: casablanca.printer,
      startsAt: '2027-02-02T11:00',
      durationMinutes: 60,
    })
    const gone = await call(bookMachine, maker, {
      machineId: casablanca.laser,
      startsAt: '2027-02-02T14:00',
      durationMinutes: 60,
    })
    await call(cancelBooking, maker, { bookingId: gone.bookingId })
    const { closureId } = await call(addClosure, labManager, {
      labId: casablanca.lab,
      machineId: casablanca.laser,
      startsAt: '2027-02-03T09:00',
      endsAt: '2027-02-03T12:00',
      reason: { fr: 'Révision ; lentille, miroir\net tube' },
      cancelAffected: true,
    })
    const lab = await get(`/v1/fablabs/labs/${casablanca.lab}/calendar.ics`)
    expect(lab.status).toBe(200)
    expect(lab.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await lab.text()
    const events = new Map(parsed(text).map((one) => [one.uid, one]))
    expect(events.get(booking.bookingId)).toMatchObject({
      start: booking.startsAt,
      end: booking.endsAt,
      status: 'CONFIRMED',
      title: expect.stringContaining('Laser L600'),
    })
    expect(events.get(hold.bookingId)).toMatchObject({ status: 'TENTATIVE' })
    expect(events.has(gone.bookingId)).toBe(false)
    expect(events.get(closureId)).toMatchObject({ title: 'Fermé : Révision ; lentille, miroir\net tube' })
    for (const { id, organisationId, name } of [developer, maker])
      for (const secret of [id, organisationId, name]) expect(text).not.toContain(secret)
    const ofLaser = parsed((await call(machineCalendar, null, { machineId: casablanca.laser })).content).map(
      ({ uid }) => uid,
    )
    expect(ofLaser).toContain(booking.bookingId)
    expect(ofLaser).toContain(closureId)
    expect(ofLaser).not.toContain(hold.bookingId)
    expect(
      (await get(`/v1/fablabs/labs/${casablanca.lab}/calendar.ics`, { accept: 'application/json' })).headers.get(
        'content-type',
      ),
    ).toContain('application/json')
    expect((await get('/v1/fablabs/labs/nowhere/calendar.ics')).status).toBe(404)
  })

  it('keeps local times correct during and after the weeks of Ramadan', async () => {
    clock.now = new Date('2026-02-10T08:00:00Z')
    const inRamadan = await call(bookMachine, developer, {
      machineId: casablanca.printer,
      startsAt: '2026-02-16T10:00',
      durationMinutes: 60,
    })
    const after = await call(bookMachine, developer, {
      machineId: casablanca.printer,
      startsAt: '2026-03-24T10:00',
      durationMinutes: 60,
    })
    const events = parsed((await call(labCalendar, null, { labId: casablanca.lab })).content)
    const localTimeOf = (uid: string) => {
      const { start } = events.find((one) => one.uid === uid)!
      return new Intl.DateTimeFormat('fr-MA', {
        timeZone: 'Africa/Casablanca',
        hourCycle: 'h23',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(start))
    }
    expect([inRamadan.startsAt.slice(11, 16), after.startsAt.slice(11, 16)]).toEqual(['10:00', '09:00'])
    expect([localTimeOf(inRamadan.bookingId), localTimeOf(after.bookingId)]).toEqual(['10:00', '10:00'])
    clock.now = new Date('2027-02-01T08:00:00Z')
  })

  it('serves own bookings at a secret address that is shown once and works until revoked', async () => {
    const booking = await call(bookMachine, maker, {
      machineId: casablanca.printer,
      startsAt: '2027-02-09T10:00',
      durationMinutes: 60,
    })
    const moved = await call(rescheduleBooking, maker, { bookingId: booking.bookingId, startsAt: '2027-02-09T15:00' })
    const other = await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2027-02-09T10:00',
      durationMinutes: 60,
    })
    const { url } = await call(createCalendarLink, maker, {})
    const path = new URL(url!).pathname + new URL(url!).search
    const read = async () => parsed(await (await get(path)).text())
    expect((await read()).find(({ uid }) => uid === booking.bookingId)).toMatchObject({
      start: moved.startsAt,
      sequence: 1,
      status: 'CONFIRMED',
    })
    expect((await read()).map(({ uid }) => uid)).not.toContain(other.bookingId)
    await call(cancelBooking, maker, { bookingId: booking.bookingId, reason: 'Reporté' })
    expect((await read()).find(({ uid }) => uid === booking.bookingId)).toMatchObject({
      status: 'CANCELLED',
      sequence: 2,
      description: 'Reporté',
    })

    const { key } = await join(['maker'])
    expect(parsed(await (await get('/v1/fablabs/calendars/bookings.ics', { 'x-api-key': key })).text())).toEqual([])
    expect((await get('/v1/fablabs/calendars/bookings.ics')).status).toBe(401)
    expect((await get(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)).status).toBe(401)
    const { url: next } = await call(createCalendarLink, maker, {})
    expect((await get(path)).status).toBe(401)
    expect((await get(next!.replace(/^https?:\/\/[^/]+/, ''))).status).toBe(200)
    expect(await call(revokeCalendarLink, maker, {})).toEqual({ revoked: 1 })
    expect((await get(next!.replace(/^https?:\/\/[^/]+/, ''))).status).toBe(401)
    expect(await problemThrownBy(call(bookingsCalendar, null, {}))).toMatchObject({ status: 401 })
  })

  it('folds and escapes any text', () => {
    const title = `Séance ; « découpe, gravure » \\ ${'جلسة '.repeat(30)}\nEND:VCALENDAR 🛠️`
    const event = {
      uid: 'one',
      startsAt: new Date('2027-03-01T09:00Z'),
      endsAt: new Date('2027-03-01T10:00Z'),
      title,
      location: 'Là',
      latitude: 33.5,
      longitude: -7.5,
      state: 'CONFIRMED' as const,
      sequence: 0,
    }
    expect(
      parsed(toICalendar('Nom', 'Africa/Casablanca', new Date('2027-03-01T08:00Z'), [event]).content),
    ).toMatchObject([{ title }])
  })
})
