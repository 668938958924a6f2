import { describe, expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabBookings, fablabQualificationGrants } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { cancelBooking, confirmBooking, rescheduleBooking } from './change-operations.ts'
import { checkIn } from './check-in.ts'
import { getBooking, listBookings } from './list-operations.ts'
import { bookMachine, holdBooking } from './operations.ts'

const { call, clock, db, join, request } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, researcher, founder, labManager } = sampleActors

/** Each test uses its own day, at least three weeks after the bookings of the sample. */
let day = Date.parse('2027-03-24T00:00:00Z')

const freshDay = () => {
  do day += 86_400_000
  while ([0, 5, 6].includes(new Date(day).getUTCDay()))
  return new Date(day).toISOString().slice(0, 10)
}

const at = (date: string, time: string) => `${date}T${time}`

const laser = (startsAt: string, durationMinutes = 60) => ({ machineId: casablanca.laser, startsAt, durationMinutes })

describe('booking a machine', () => {
  it('confirms it at once with price, buffers and both times', async () => {
    const date = freshDay()
    const booking = await call(bookMachine, developer, laser(at(date, '14:00'), 90))
    expect(booking).toMatchObject({
      state: 'CONFIRMED',
      machineId: casablanca.laser,
      labId: casablanca.lab,
      localStart: `${date} 14:00`,
      localEnd: `${date} 15:30`,
      timeZone: 'Africa/Casablanca',
      priceMinor: 12_000,
      currency: 'MAD',
      supervisionRequired: false,
      personId: developer.id,
      organisationId: developer.organisationId,
    })
    const [row] = await db.select().from(fablabBookings).where(eq(fablabBookings.id, booking.bookingId))
    expect(row!.blockedUntil.getTime() - row!.endsAt.getTime()).toBe(15 * 60_000)
    expect(await call(getBooking, developer, { bookingId: booking.bookingId })).toMatchObject({
      bookingId: booking.bookingId,
      allowedEvents: ['rescheduleBooking', 'cancelBooking'],
    })
  })

  it('gives the slot to one of fifty concurrent requests and alternatives to the others', async () => {
    const input = laser(at(freshDay(), '10:00'), 120)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => call(bookMachine, i % 2 ? developer : maker, input)),
    )
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.toJSON()] : []))
    expect(refused).toHaveLength(49)
    for (const problem of refused) {
      expect(problem).toMatchObject({ status: 409, code: 'slot-taken' })
      expect(problem.alternatives).toHaveLength(5)
    }
    const confirmed = outcomes.find((one) => one.status === 'fulfilled')!.value
    const expected = and(
      eq(fablabBookings.machineId, casablanca.laser),
      eq(fablabBookings.startsAt, new Date(confirmed.startsAt)),
    )
    expect(await db.$count(fablabBookings, expected)).toBe(1)
  })

  it('works over HTTP and executes a repeated request once', async () => {
    const { key, memberId, organisationId } = await join(['maker'])
    await qualify(memberId, organisationId, 1)
    const body = laser(at(freshDay(), '10:00'))
    const send = () => request(key, 'POST', '/fablabs/bookings', body, { 'idempotency-key': 'once' })
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const bookings = await Promise.all(answers.map((answer) => answer.json() as Promise<{ bookingId: string }>))
    expect(new Set(bookings.map(({ bookingId }) => bookingId)).size).toBe(1)
    const refused = await request(key, 'POST', '/fablabs/bookings', body)
    expect([refused.status, refused.headers.get('content-type')]).toEqual([409, 'application/problem+json'])
  })

  it('allows bookings up to the concurrency of the machine', async () => {
    const input = { machineId: casablanca.solder, startsAt: at(freshDay(), '11:00'), durationMinutes: 60 }
    const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => call(bookMachine, founder, input)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  })

  it('reserves the cleanup after each use', async () => {
    const date = freshDay()
    await call(bookMachine, developer, laser(at(date, '10:00')))
    expect(await problemThrownBy(call(bookMachine, maker, laser(at(date, '11:00'))))).toMatchObject({
      code: 'slot-taken',
    })
    expect(await problemThrownBy(call(bookMachine, maker, laser(at(date, '09:00'))))).toMatchObject({
      code: 'slot-taken',
    })
    expect(await call(bookMachine, maker, laser(at(date, '11:15')))).toMatchObject({ state: 'CONFIRMED' })
    expect(await call(bookMachine, maker, laser(at(date, '08:45')))).toMatchObject({ state: 'CONFIRMED' })
  })

  it('returns 422 off the grid, in the past, too far ahead, too long or on an impossible date', async () => {
    const date = freshDay()
    for (const [input, message] of [
      [laser(at(date, '10:05')), /quarter/],
      [laser('2027-02-26T10:00:00Z'), /Use a time after/],
      [laser('2027-06-07T10:00:00Z'), /90 days/],
      [laser('2027-02-30T10:00'), /ISO 8601/],
      [laser('tomorrow'), /ISO 8601/],
      [laser(at(date, '10:00'), 495), /480/],
      [laser(at(date, '10:00'), 50), /multiple of 15/],
    ] as const) {
      expect(await problemThrownBy(call(bookMachine, developer, input))).toMatchObject({
        status: 422,
        issues: [{ message: expect.stringMatching(message) }],
      })
    }
  })

  it('returns 404 for an unknown machine', async () => {
    expect(
      await problemThrownBy(call(bookMachine, developer, { ...laser(at(freshDay(), '10:00')), machineId: 'nothing' })),
    ).toMatchObject({ status: 404 })
  })

  it('reports that a machine needs supervision', async () => {
    const booking = await call(bookMachine, researcher, {
      machineId: casablanca.cnc,
      startsAt: at(freshDay(), '10:00'),
      durationMinutes: 60,
    })
    expect(booking.supervisionRequired).toBe(true)
  })

  it('writes nothing in a dry run', async () => {
    const input = laser(at(freshDay(), '10:00'))
    await call(bookMachine, developer, input, { dryRun: true })
    expect(await call(bookMachine, maker, input)).toMatchObject({ state: 'CONFIRMED' })
  })
})

describe('holds', () => {
  it('last ten minutes and become bookings when confirmed in time', async () => {
    const input = laser(at(freshDay(), '10:00'))
    clock.now = new Date('2027-03-01T08:00:00Z')
    const hold = await call(holdBooking, developer, input)
    expect(hold).toMatchObject({
      state: 'HELD',
      heldUntil: '2027-03-01T08:10:00.000Z',
      allowedEvents: ['confirmBooking', 'rescheduleBooking', 'cancelBooking'],
    })
    expect(await problemThrownBy(call(bookMachine, maker, input))).toMatchObject({
      code: 'slot-taken',
    })
    clock.now = new Date('2027-03-01T08:09:59Z')
    expect(await call(confirmBooking, developer, { bookingId: hold.bookingId })).toMatchObject({
      state: 'CONFIRMED',
      heldUntil: null,
    })
    clock.now = new Date('2027-03-01T08:30:00Z')
    expect(await problemThrownBy(call(bookMachine, maker, input))).toMatchObject({
      code: 'slot-taken',
    })
  })

  it('expire: the slot is free and the hold reads as EXPIRED', async () => {
    const input = laser(at(freshDay(), '10:00'))
    clock.now = new Date('2027-03-01T09:00:00Z')
    const { bookingId } = await call(holdBooking, developer, input)
    clock.now = new Date('2027-03-01T09:10:00Z')
    expect(await call(getBooking, developer, { bookingId })).toMatchObject({ state: 'EXPIRED', allowedEvents: [] })
    const late = await problemThrownBy(call(confirmBooking, developer, { bookingId }))
    expect(late).toMatchObject({ status: 409, code: 'hold-expired', allowedEvents: [] })
    expect(late.alternatives[0]).toMatchObject({
      machineId: casablanca.laser,
      localStart: input.startsAt.replace('T', ' '),
    })
    expect(await call(bookMachine, maker, input)).toMatchObject({ state: 'CONFIRMED' })
    expect(await problemThrownBy(call(cancelBooking, developer, { bookingId }))).toMatchObject({
      code: 'illegal-transition',
      state: 'EXPIRED',
      allowedEvents: [],
    })
    expect(
      (await call(listBookings, developer, { state: 'EXPIRED', period: 'all' })).items.map((one) => one.bookingId),
    ).toContain(bookingId)
    expect((await call(listBookings, developer, { state: 'HELD', period: 'all' })).items).toEqual([])
  })

  it('return 409 beyond five at once, also under concurrent requests', async () => {
    const date = freshDay()
    const holds = Array.from({ length: 8 }, (_, i) =>
      call(holdBooking, founder, {
        machineId: casablanca.solder,
        startsAt: at(date, `${10 + i}:00`),
        durationMinutes: 30,
      }),
    )
    const outcomes = await Promise.allSettled(holds)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual([
      'too-many-holds',
      'too-many-holds',
      'too-many-holds',
    ])
  })
})

describe('access to a booking', () => {
  it('returns 404 in every operation for a booking of another organisation', async () => {
    const { bookingId } = await call(bookMachine, researcher, laser(at(freshDay(), '10:00')))
    for (const op of [getBooking, cancelBooking, confirmBooking, rescheduleBooking, checkIn]) {
      const more = op === rescheduleBooking ? { startsAt: '2027-04-01T10:00' } : {}
      const foreign = await problemThrownBy(
        call(op as typeof getBooking, developer, { bookingId, ...more } as { bookingId: string }),
      )
      const missing = await problemThrownBy(
        call(op as typeof getBooking, developer, { bookingId: 'nothing', ...more } as { bookingId: string }),
      )
      expect(foreign).toMatchObject({ status: 404 })
      expect(foreign).toEqual(missing)
    }
  })

  it('is granted to a colleague only as a manager of the organisation', async () => {
    const { bookingId } = await call(bookMachine, developer, laser(at(freshDay(), '10:00')))
    expect(await problemThrownBy(call(getBooking, maker, { bookingId }))).toMatchObject({ status: 404 })
    expect(await call(getBooking, founder, { bookingId })).toMatchObject({ bookingId })
    expect(await problemThrownBy(call(listBookings, maker, { whose: 'organisation' }))).toMatchObject({ status: 403 })
    const organisationBookings = (await call(listBookings, founder, { whose: 'organisation', limit: 100 })).items
    expect(organisationBookings.map((one) => one.bookingId)).toContain(bookingId)
    for (const one of organisationBookings) expect(one.organisationId).toBe(founder.organisationId)
  })

  it('lists bookings page by page in order, each once', async () => {
    const all = (await call(listBookings, researcher, { period: 'all', limit: 100 })).items.map(
      ({ bookingId }) => bookingId,
    )
    const paged: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(listBookings, researcher, { period: 'all', limit: 3, cursor })
      paged.push(...page.items.map(({ bookingId }) => bookingId))
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(paged).toEqual(all)
    expect(all.length).toBeGreaterThan(6)
    const past = (await call(listBookings, researcher, { period: 'past' })).items
    expect(past.map(({ startsAt }) => startsAt)).toEqual(
      past
        .map(({ startsAt }) => startsAt)
        .toSorted()
        .reverse(),
    )
  })

  it('returns 401 to anonymous callers and 403 to readers who book', async () => {
    const input = laser(at(freshDay(), '10:00'))
    expect(await problemThrownBy(call(bookMachine, null, input))).toMatchObject({ status: 401 })
    expect(await problemThrownBy(call(bookMachine, sampleActors.auditor, input))).toMatchObject({
      status: 403,
      scope: 'fablabs:write',
    })
  })
})

async function qualify(personId: string, organisationId: string, n: number, expiresAt = new Date('2029-01-01T00:00Z')) {
  const [row] = await db
    .insert(fablabQualificationGrants)
    .values({
      personId,
      organisationId,
      qualificationId: exampleIds.qualification(n),
      labId: casablanca.lab,
      grantedBy: labManager.id,
      grantedAt: new Date('2027-01-01T00:00Z'),
      expiresAt,
    })
    .returning()
  return row!.id
}
