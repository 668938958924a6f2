import { describe, expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabBookings, fablabQualificationGrants } from '../tables.ts'
import { casablanca, createFablabsFixture, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { cancelBooking, confirmBooking, rescheduleBooking } from './change-operations.ts'
import { checkIn } from './check-in.ts'
import { getBooking, listBookings } from './list-operations.ts'
import { bookMachine, holdBooking } from './operations.ts'

const { call, turnTo, db, join, request } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, student, researcher, founder, labManager } = sampleActors

/** Each test has a day of its own, three weeks or more away from what the sample books. */
let day = Date.parse('2027-03-24T00:00:00Z')
const freshDay = () => {
  do day += 86_400_000
  while ([0, 5, 6].includes(new Date(day).getUTCDay()))
  return new Date(day).toISOString().slice(0, 10)
}
const at = (date: string, time: string) => `${date}T${time}`
const laser = (startsAt: string, durationMinutes = 60) => ({ machineId: casablanca.laser, startsAt, durationMinutes })

describe('booking a machine', () => {
  it('confirms at once, with price, buffers and both times', async () => {
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

  it('F1: one of fifty at once gets the slot, the others alternatives', async () => {
    const wanted = laser(at(freshDay(), '10:00'), 120)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => call(bookMachine, i % 2 ? developer : maker, wanted)),
    )
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.toJSON()] : []))
    expect(refused).toHaveLength(49)
    for (const problem of refused) {
      expect(problem).toMatchObject({ status: 409, type: 'urn:fusion-factory:problem:slot-taken' })
      expect(problem.alternatives).toHaveLength(5)
    }
    const won = outcomes.find((one) => one.status === 'fulfilled')!.value
    const there = and(
      eq(fablabBookings.machineId, casablanca.laser),
      eq(fablabBookings.startsAt, new Date(won.startsAt)),
    )
    expect(await db.$count(fablabBookings, there)).toBe(1)
  })

  it('over HTTP too, and a repeated request acts once', async () => {
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

  it('shares a machine up to its concurrency', async () => {
    const wanted = { machineId: casablanca.solder, startsAt: at(freshDay(), '11:00'), durationMinutes: 60 }
    const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => call(bookMachine, founder, wanted)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  })

  it('F1: keeps the cleanup free after each use', async () => {
    const date = freshDay()
    await call(bookMachine, developer, laser(at(date, '10:00')))
    expect(await problemThrownBy(call(bookMachine, maker, laser(at(date, '11:00'))))).toMatchObject({
      type: expect.stringContaining('slot-taken'),
    })
    expect(await problemThrownBy(call(bookMachine, maker, laser(at(date, '09:00'))))).toMatchObject({
      type: expect.stringContaining('slot-taken'),
    })
    expect(await call(bookMachine, maker, laser(at(date, '11:15')))).toMatchObject({ state: 'CONFIRMED' })
    expect(await call(bookMachine, maker, laser(at(date, '08:45')))).toMatchObject({ state: 'CONFIRMED' })
  })

  it('422: off the grid, in the past, too far ahead, too long, on a day that does not exist', async () => {
    const date = freshDay()
    for (const [input, message] of [
      [laser(at(date, '10:05')), /quarter/],
      [laser('2027-02-26T10:00:00Z'), /future/],
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

  it('404: a machine that does not exist', async () => {
    expect(
      await problemThrownBy(call(bookMachine, developer, { ...laser(at(freshDay(), '10:00')), machineId: 'nothing' })),
    ).toMatchObject({ status: 404 })
  })

  it('a supervised machine says so', async () => {
    const booking = await call(bookMachine, researcher, {
      machineId: casablanca.cnc,
      startsAt: at(freshDay(), '10:00'),
      durationMinutes: 60,
    })
    expect(booking.supervisionRequired).toBe(true)
  })

  it('a rehearsal leaves no trace', async () => {
    const wanted = laser(at(freshDay(), '10:00'))
    await call(bookMachine, developer, wanted, { dryRun: true })
    expect(await call(bookMachine, maker, wanted)).toMatchObject({ state: 'CONFIRMED' })
  })
})

describe('F2: qualifications', () => {
  it('409: who never learnt it is told what is missing and where it is taught, the nearest first', async () => {
    const problem = await problemThrownBy(
      call(bookMachine, developer, {
        machineId: casablanca.cnc,
        startsAt: at(freshDay(), '10:00'),
        durationMinutes: 60,
      }),
    )
    expect(problem).toMatchObject({
      status: 409,
      type: 'urn:fusion-factory:problem:qualification-missing',
      missing: [
        {
          qualificationId: exampleIds.qualification(3),
          title: { fr: 'Fraisage numérique' },
          why: 'never granted',
          validUntil: null,
        },
      ],
    })
    expect(problem.trainings[0]).toMatchObject({
      qualificationId: exampleIds.qualification(3),
      labId: casablanca.lab,
      distanceKm: 0,
    })
    const distances = problem.trainings.map(({ distanceKm }: { distanceKm: number }) => distanceKm)
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b))
  })

  it('409: one that has expired', async () => {
    expect(await problemThrownBy(call(bookMachine, student, laser(at(freshDay(), '10:00'))))).toMatchObject({
      missing: [{ why: 'expired' }],
    })
  })

  it('409: one that expires within the slot; until its very end it counts', async () => {
    const { memberId, organisationId } = await join(['maker'])
    const person = { ...maker, id: memberId, organisationId }
    const date = freshDay()
    const start = new Date((await call(bookMachine, developer, laser(at(date, '15:00')))).startsAt)
    const grantId = await qualify(memberId, organisationId, 1, new Date(start.getTime() - 3.5 * 3_600_000))
    expect(await problemThrownBy(call(bookMachine, person, laser(at(date, '11:00'))))).toMatchObject({
      missing: [{ why: 'expires before the end' }],
    })
    await db
      .update(fablabQualificationGrants)
      .set({ expiresAt: new Date(start.getTime() - 3 * 3_600_000) })
      .where(eq(fablabQualificationGrants.id, grantId))
    expect(await call(bookMachine, person, laser(at(date, '11:00')))).toMatchObject({ state: 'CONFIRMED' })
  })

  it('409: one that was not used for too long', async () => {
    const { memberId, organisationId } = await join(['maker'])
    const grantId = await qualify(memberId, organisationId, 1)
    const person = { ...maker, id: memberId, organisationId }
    const grant = eq(fablabQualificationGrants.id, grantId)
    await db
      .update(fablabQualificationGrants)
      .set({ grantedAt: new Date('2025-03-01T00:00Z') })
      .where(grant)
    const wanted = laser(at(freshDay(), '10:00'))
    expect(await problemThrownBy(call(bookMachine, person, wanted))).toMatchObject({ missing: [{ why: 'expired' }] })
    await db
      .update(fablabQualificationGrants)
      .set({ lastUsedAt: new Date('2026-12-01T00:00Z') })
      .where(grant)
    expect(await call(bookMachine, person, wanted)).toMatchObject({ state: 'CONFIRMED' })
  })
})

describe('alternatives', () => {
  it('can each be booked by the person they were shown to', async () => {
    const date = freshDay()
    const wanted = laser(at(date, '10:00'), 120)
    await call(bookMachine, developer, wanted)
    const { alternatives } = await problemThrownBy(call(bookMachine, maker, wanted))
    expect(alternatives).toHaveLength(5)
    expect(alternatives[0].machineId).toBe(casablanca.laser)
    expect(new Set(alternatives.map(({ machineId }: { machineId: string }) => machineId)).size).toBeGreaterThan(1)
    for (const { machineId, startsAt, category, regionCode } of alternatives) {
      expect([category, regionCode]).toEqual(['LASER_CUTTER', 'MA-06'])
      expect(await call(bookMachine, maker, { machineId, startsAt, durationMinutes: 120 })).toMatchObject({
        state: 'CONFIRMED',
      })
    }
  })

  it('are nearest in time first on the same machine, and as long as wished', async () => {
    const date = freshDay()
    const wanted = laser(at(date, '12:00'), 60)
    const { startsAt } = await call(bookMachine, developer, wanted)
    const { alternatives } = await problemThrownBy(call(bookMachine, maker, wanted))
    const same = alternatives.filter(({ machineId }: { machineId: string }) => machineId === casablanca.laser)
    const distances = same.map(
      (one: { startsAt: string }) => Math.abs(Date.parse(one.startsAt) - Date.parse(startsAt)) / 60_000,
    )
    expect(distances).toEqual([75, 75, 150])
    for (const one of alternatives) expect(Date.parse(one.endsAt) - Date.parse(one.startsAt)).toBe(3_600_000)
  })

  it('are offered outside opening hours, with the hours of that day', async () => {
    const date = freshDay()
    const problem = await problemThrownBy(call(bookMachine, developer, laser(at(date, '19:30'), 60)))
    expect(problem).toMatchObject({
      status: 409,
      type: expect.stringContaining('outside-opening-hours'),
      openingHours: [{ localStart: `${date} 08:30`, localEnd: `${date} 20:00` }],
    })
    expect(problem.alternatives[0].localStart).toBe(`${date} 19:00`)
  })

  it('do not include machines the person may not use', async () => {
    const date = freshDay()
    const wanted = { machineId: casablanca.cnc, startsAt: at(date, '10:00'), durationMinutes: 60 }
    await call(bookMachine, researcher, wanted)
    const { alternatives } = await problemThrownBy(call(bookMachine, researcher, wanted))
    expect(alternatives.length).toBeGreaterThan(0)
    for (const { machineId, startsAt } of alternatives)
      await call(bookMachine, researcher, { machineId, startsAt, durationMinutes: 60 }, { dryRun: true })
  })
})

describe('holds', () => {
  it('last ten minutes; confirmed in time they are bookings', async () => {
    const wanted = laser(at(freshDay(), '10:00'))
    turnTo('2027-03-01T08:00:00Z')
    const held = await call(holdBooking, developer, wanted)
    expect(held).toMatchObject({
      state: 'HELD',
      heldUntil: '2027-03-01T08:10:00.000Z',
      allowedEvents: ['confirmBooking', 'rescheduleBooking', 'cancelBooking'],
    })
    expect(await problemThrownBy(call(bookMachine, maker, wanted))).toMatchObject({
      type: expect.stringContaining('slot-taken'),
    })
    turnTo('2027-03-01T08:09:59Z')
    expect(await call(confirmBooking, developer, { bookingId: held.bookingId })).toMatchObject({
      state: 'CONFIRMED',
      heldUntil: null,
    })
    turnTo('2027-03-01T08:30:00Z')
    expect(await problemThrownBy(call(bookMachine, maker, wanted))).toMatchObject({
      type: expect.stringContaining('slot-taken'),
    })
  })

  it('expire by themselves: the slot is free, and the hold says so to everyone', async () => {
    const wanted = laser(at(freshDay(), '10:00'))
    turnTo('2027-03-01T09:00:00Z')
    const { bookingId } = await call(holdBooking, developer, wanted)
    turnTo('2027-03-01T09:10:00Z')
    expect(await call(getBooking, developer, { bookingId })).toMatchObject({ state: 'EXPIRED', allowedEvents: [] })
    const late = await problemThrownBy(call(confirmBooking, developer, { bookingId }))
    expect(late).toMatchObject({ status: 409, type: expect.stringContaining('hold-expired'), allowedEvents: [] })
    expect(late.alternatives[0]).toMatchObject({
      machineId: casablanca.laser,
      localStart: wanted.startsAt.replace('T', ' '),
    })
    expect(await call(bookMachine, maker, wanted)).toMatchObject({ state: 'CONFIRMED' })
    expect(await problemThrownBy(call(cancelBooking, developer, { bookingId }))).toMatchObject({
      type: expect.stringContaining('illegal-transition'),
      state: 'EXPIRED',
      allowedEvents: [],
    })
    expect(
      (await call(listBookings, developer, { state: 'EXPIRED', period: 'all' })).items.map((one) => one.bookingId),
    ).toContain(bookingId)
    expect((await call(listBookings, developer, { state: 'HELD', period: 'all' })).items).toEqual([])
  })

  it('409: more than five at once, also when they come together', async () => {
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

describe('changing a booking', () => {
  it('moves it, at the price of its new length, and frees where it was', async () => {
    const date = freshDay()
    const { bookingId } = await call(bookMachine, developer, laser(at(date, '10:00')))
    const moved = await call(rescheduleBooking, developer, {
      bookingId,
      startsAt: at(date, '10:30'),
      durationMinutes: 120,
    })
    expect(moved).toMatchObject({
      bookingId,
      localStart: `${date} 10:30`,
      localEnd: `${date} 12:30`,
      priceMinor: 16_000,
      version: 2,
    })
    expect(await call(bookMachine, maker, laser(at(date, '09:15')))).toMatchObject({ state: 'CONFIRMED' })
  })

  it('to another machine, whose rules count', async () => {
    const date = freshDay()
    const { bookingId } = await call(bookMachine, developer, laser(at(date, '10:00')))
    const elsewhere = await call(rescheduleBooking, developer, {
      bookingId,
      startsAt: at(date, '10:00'),
      machineId: casablanca.printer,
    })
    expect(elsewhere).toMatchObject({ machineId: casablanca.printer, category: 'FDM_PRINTER', priceMinor: 2_000 })
    expect(
      await problemThrownBy(
        call(rescheduleBooking, developer, { bookingId, startsAt: at(date, '10:00'), machineId: casablanca.cnc }),
      ),
    ).toMatchObject({
      type: expect.stringContaining('qualification-missing'),
    })
  })

  it('409: a slot that is taken leaves it as it was', async () => {
    const date = freshDay()
    await call(bookMachine, maker, laser(at(date, '14:00')))
    const booking = await call(bookMachine, developer, laser(at(date, '10:00')))
    const problem = await problemThrownBy(
      call(rescheduleBooking, developer, { bookingId: booking.bookingId, startsAt: at(date, '14:30') }),
    )
    expect(problem).toMatchObject({ status: 409, type: expect.stringContaining('slot-taken') })
    expect(await call(getBooking, developer, { bookingId: booking.bookingId })).toEqual(booking)
  })

  it('cancels it once, with a reason; 409 names what is still legal', async () => {
    const wanted = laser(at(freshDay(), '10:00'))
    const { bookingId } = await call(bookMachine, developer, wanted)
    expect(await call(cancelBooking, developer, { bookingId, reason: 'Projet reporté' })).toMatchObject({
      state: 'CANCELLED',
      reason: 'Projet reporté',
      allowedEvents: [],
    })
    expect(await problemThrownBy(call(cancelBooking, developer, { bookingId }))).toMatchObject({
      status: 409,
      type: expect.stringContaining('illegal-transition'),
      state: 'CANCELLED',
      allowedEvents: [],
    })
    expect(await call(bookMachine, maker, wanted)).toMatchObject({ state: 'CONFIRMED' })
  })

  it('409: after the deadline only the lab can cancel', async () => {
    const date = freshDay()
    turnTo('2027-03-01T10:00:00Z')
    const { bookingId, startsAt } = await call(bookMachine, developer, laser(at(date, '14:00')))
    turnTo(Date.parse(startsAt) - 2 * 3_600_000)
    expect(await problemThrownBy(call(cancelBooking, developer, { bookingId }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('12:00 local time'),
      allowedEvents: [],
    })
    expect(
      await problemThrownBy(call(rescheduleBooking, developer, { bookingId, startsAt: at(date, '16:00') })),
    ).toMatchObject({ status: 409 })
    expect(await call(cancelBooking, labManager, { bookingId })).toMatchObject({ state: 'CANCELLED' })
    turnTo('2027-03-01T10:00:00Z')
  })
})

describe('whose booking it is', () => {
  it('404: a stranger’s is no different from none, for every operation that names one', async () => {
    const { bookingId } = await call(bookMachine, researcher, laser(at(freshDay(), '10:00')))
    for (const op of [getBooking, cancelBooking, confirmBooking, rescheduleBooking, checkIn]) {
      const more = op === rescheduleBooking ? { startsAt: '2027-04-01T10:00' } : {}
      const strangers = await problemThrownBy(
        call(op as typeof getBooking, developer, { bookingId, ...more } as { bookingId: string }),
      )
      const nobodys = await problemThrownBy(
        call(op as typeof getBooking, developer, { bookingId: 'nothing', ...more } as { bookingId: string }),
      )
      expect(strangers).toMatchObject({ status: 404 })
      expect(strangers).toEqual(nobodys)
    }
  })

  it('a colleague sees it only when they manage the organisation', async () => {
    const { bookingId } = await call(bookMachine, developer, laser(at(freshDay(), '10:00')))
    expect(await problemThrownBy(call(getBooking, maker, { bookingId }))).toMatchObject({ status: 404 })
    expect(await call(getBooking, founder, { bookingId })).toMatchObject({ bookingId })
    expect(await problemThrownBy(call(listBookings, maker, { whose: 'organisation' }))).toMatchObject({ status: 403 })
    const theirs = (await call(listBookings, founder, { whose: 'organisation', limit: 100 })).items
    expect(theirs.map((one) => one.bookingId)).toContain(bookingId)
    for (const one of theirs) expect(one.organisationId).toBe(founder.organisationId)
  })

  it('lists page by page, in order, each once', async () => {
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

  it('401 and 403: nobody, and a reader, book nothing', async () => {
    const wanted = laser(at(freshDay(), '10:00'))
    expect(await problemThrownBy(call(bookMachine, null, wanted))).toMatchObject({ status: 401 })
    expect(await problemThrownBy(call(bookMachine, sampleActors.auditor, wanted))).toMatchObject({
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
