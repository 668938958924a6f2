import { expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { hourMs } from '#platform/lib/interval.ts'
import fc from '#platform/testing/fast-check.ts'
import { createBridge, listBridges, recordBridgeOutput } from '../bridges/operations.ts'
import { diasporaEvents as events, diasporaRegistrations as registrations } from '../tables.ts'
import { createDiasporaFixture, problemThrownBy, retryWhileBusy, throughAgent } from '../testing/fixture.ts'
import { advanceEvent, listEvents, publishEvent } from './operations.ts'
import { cancelRegistration, checkInAttendee, registerForEvent } from './registration-operations.ts'

const { db, clock, call, member, officer, expat } = await createDiasporaFixture()

const startsAt = () => new Date(clock.now.getTime() + 100 * hourMs)
const publish = (capacity: number, more: object = {}) =>
  call(publishEvent, officer, {
    kind: 'WEBINAR',
    title: { fr: 'Webinaire Exemple' },
    online: true,
    startsAt: startsAt().toISOString(),
    endsAt: new Date(startsAt().getTime() + hourMs).toISOString(),
    capacity,
    ...more,
  })
const eventRow = async (eventId: string) => (await db.select().from(events).where(eq(events.id, eventId)))[0]!
const live = (eventId: string) =>
  db.$count(registrations, and(eq(registrations.eventId, eventId), eq(registrations.state, 'REGISTERED')))
const someone = () => member([])

it('D5: of fifty who register at once for seven places seven get one, and the others are told what else there is', async () => {
  const [{ eventId }, other] = [await publish(7), await publish(3)]
  const people = await Promise.all(Array.from({ length: 50 }, someone))
  const answers = await Promise.allSettled(
    people.map((one) => retryWhileBusy(() => call(registerForEvent, one, { eventId }))),
  )
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
  expect(answers.length - refused.length).toBe(7)
  expect(await live(eventId)).toBe(7)
  expect(await eventRow(eventId)).toMatchObject({ state: 'FULL', taken: 7 })
  for (const { status, code, extensions } of refused) {
    expect([status, code]).toEqual([409, 'event-full'])
    expect(extensions.alternatives).toContainEqual(expect.objectContaining({ eventId: other.eventId }))
  }
})

it('D5: whatever is registered and cancelled in whatever order, what is taken is what is there, and never above the places', async () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 4, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), async (moves, capacity) => {
      const { eventId } = await publish(capacity)
      const people = await Promise.all(Array.from({ length: 6 }, someone))
      const held = new Map<number, string>()
      for (const [n, joins] of moves) {
        const full = held.size >= capacity
        if (joins) {
          const expected = held.has(n) ? 'already-registered' : full ? 'event-full' : undefined
          const answer = call(registerForEvent, people[n]!, { eventId })
          if (expected)
            expect(await problemThrownBy(answer)).toMatchObject({
              status: 409,
              type: `urn:fusion-factory:problem:${expected}`,
            })
          else held.set(n, (await answer).registrationId)
        } else if (held.has(n)) {
          await call(cancelRegistration, people[n]!, { registrationId: held.get(n)! })
          held.delete(n)
        }
        expect(await eventRow(eventId)).toMatchObject({
          taken: held.size,
          state: held.size >= capacity ? 'FULL' : 'PUBLISHED',
        })
        expect(await live(eventId)).toBe(held.size)
      }
    }),
    { numRuns: 12 },
  )
})

it('a registration is the person’s own: nobody else cancels it, and who was there cannot any more', async () => {
  const { eventId } = await publish(2)
  const [one, stranger] = [await someone(), await someone()]
  const colleague = await member(['diaspora:manage'], one.organisationId)
  const { registrationId, ticket } = await call(registerForEvent, one, { eventId })
  for (const who of [stranger, colleague])
    expect(await problemThrownBy(call(cancelRegistration, who, { registrationId }))).toMatchObject({ status: 404 })
  expect(await problemThrownBy(call(checkInAttendee, colleague, { eventId, ticket }))).toMatchObject({ status: 403 })
  expect(await problemThrownBy(call(checkInAttendee, officer, { eventId, ticket: 'inventé' }))).toMatchObject({
    status: 404,
  })
  await call(checkInAttendee, officer, { eventId, ticket })
  expect(await problemThrownBy(call(checkInAttendee, officer, { eventId, ticket }))).toMatchObject({
    status: 409,
    state: 'ATTENDED',
    allowedEvents: [],
  })
  expect(await problemThrownBy(call(cancelRegistration, one, { registrationId }))).toMatchObject({
    status: 409,
    state: 'ATTENDED',
  })
})

it('is listed to everyone by the local clock, with its numbers for the organiser alone', async () => {
  const { eventId } = await publish(5, {
    kind: 'ROADSHOW',
    online: false,
    city: { fr: 'Montréal' },
    hostCountry: 'CA',
    timeZone: 'America/Toronto',
    startsAt: '2027-07-01T09:00:00-04:00',
    endsAt: '2027-07-01T17:00:00-04:00',
  })
  await call(registerForEvent, await someone(), { eventId })
  const shown = async (who: Parameters<typeof call>[1]) => (await call(listEvents, who, { hostCountry: 'CA' })).items
  expect(await shown(null)).toMatchObject([
    {
      eventId,
      localStart: '2027-07-01 09:00',
      localEnd: '2027-07-01 17:00',
      registered: null,
      allowedEvents: [],
      registrationIsOpen: true,
    },
  ])
  expect(await shown(officer)).toMatchObject([{ registered: 1, allowedEvents: ['cancel'] }])
  expect(await shown(await member(['diaspora:manage']))).toMatchObject([{ registered: null, allowedEvents: [] }])
  const pages = []
  for (let cursor: string | undefined; ; ) {
    const page = await call(listEvents, null, { limit: 3, cursor })
    pages.push(...page.items)
    if (!page.nextCursor) break
    cursor = page.nextCursor
  }
  expect(new Set(pages.map((one) => one.eventId)).size).toBe(pages.length)
  expect(pages.map((one) => one.startsAt)).toEqual(pages.map((one) => one.startsAt).toSorted())
  expect(pages.length).toBe(await db.$count(events))
})

it('is held once it has begun, takes nobody then, and cancelled lets everybody go', async () => {
  const [{ eventId }, second] = [await publish(5), await publish(5)]
  const one = await someone()
  const { registrationId } = await call(registerForEvent, one, { eventId })
  await call(registerForEvent, one, { eventId: second.eventId })
  expect(await problemThrownBy(call(advanceEvent, officer, { eventId, event: 'hold' }))).toMatchObject({
    status: 409,
    allowedEvents: ['cancel'],
  })
  expect(
    await problemThrownBy(call(advanceEvent, await member(['diaspora:manage']), { eventId, event: 'cancel' })),
  ).toMatchObject({ status: 403 })
  expect(await call(advanceEvent, officer, { eventId: second.eventId, event: 'cancel' })).toMatchObject({
    state: 'CANCELLED',
    registered: 0,
    allowedEvents: [],
  })
  expect(await live(second.eventId)).toBe(0)
  expect(await problemThrownBy(call(registerForEvent, one, { eventId: second.eventId }))).toMatchObject({
    status: 409,
    state: 'CANCELLED',
    alternatives: expect.any(Array),
  })
  const start = clock.now
  clock.now = startsAt()
  expect(await problemThrownBy(call(cancelRegistration, one, { registrationId }))).toMatchObject({
    status: 409,
    type: expect.stringContaining('event-begun'),
  })
  expect(await problemThrownBy(call(registerForEvent, await someone(), { eventId }))).toMatchObject({
    status: 409,
    type: expect.stringContaining('registration-closed'),
  })
  expect(await call(advanceEvent, officer, { eventId, event: 'hold' })).toMatchObject({
    state: 'HELD',
    allowedEvents: ['close'],
  })
  expect(await call(advanceEvent, officer, { eventId, event: 'close' })).toMatchObject({ state: 'CLOSED' })
  clock.now = start
})

it.each([
  [{ startsAt: '2027-02-01T10:00:00Z' }, 'startsAt'],
  [{ endsAt: '2027-03-01T11:00:00Z' }, 'endsAt'],
  [{ online: false }, 'city'],
  [{ registrationClosesAt: '2028-01-01T00:00:00Z' }, 'registrationClosesAt'],
  [{ registrationOpensAt: '2027-12-01T00:00:00Z' }, 'registrationOpensAt'],
  [{ timeZone: 'GMT+1' }, 'timeZone'],
] as const)('%o is refused, and what would work is said', async (more, path) => {
  expect(await problemThrownBy(publish(5, more))).toMatchObject({
    status: 422,
    issues: [{ path, message: expect.stringMatching(/\w/) }],
  })
})

it('is published by no agent', async () => {
  expect(
    await problemThrownBy(
      call(publishEvent, throughAgent(officer, ['diaspora.publishEvent']), publishEvent.examples[0]!.input),
    ),
  ).toMatchObject({
    status: 403,
  })
})

it('a bridge is everyone’s to see, its lead only its own people’s and only while the lead can be found', async () => {
  const lead = await expat({ tier: 'T1' })
  const hidden = await expat({ tier: 'T0' })
  const owner = await member(['diaspora:manage'])
  const made = {
    kind: 'ACADEMIC',
    instrument: 'JOINT_LAB',
    foreignPartner: { name: 'Universität Exemple', countryCode: 'DE' },
    signedOn: '2027-01-15',
  } as const
  const { bridgeId } = await call(createBridge, owner, { ...made, leadProfileId: lead.profileId })
  const seen = async (who: Parameters<typeof call>[1]) => (await call(listBridges, who, { countryCode: 'DE' })).items
  expect(await seen(owner)).toMatchObject([
    {
      bridgeId,
      own: true,
      leadProfileId: lead.profileId,
      isValid: true,
      moroccanOrganisation: { fr: 'Organisation Exemple' },
    },
  ])
  expect(await seen(null)).toMatchObject([{ own: false, leadProfileId: null }])
  expect(await seen(officer)).toMatchObject([{ own: false, leadProfileId: null }])
  expect(await problemThrownBy(call(createBridge, owner, { ...made, leadProfileId: hidden.profileId }))).toMatchObject({
    status: 404,
  })
  expect(await problemThrownBy(call(createBridge, owner, { ...made, signedOn: '2027-09-01' }))).toMatchObject({
    status: 422,
  })
  expect(
    await problemThrownBy(call(recordBridgeOutput, officer, { bridgeId, title: 'Article', producedOn: '2027-02-01' })),
  ).toMatchObject({ status: 403 })
  expect(
    await problemThrownBy(call(recordBridgeOutput, owner, { bridgeId, title: 'Article', producedOn: '2027-01-01' })),
  ).toMatchObject({
    status: 422,
    issues: [{ path: 'producedOn' }],
  })
  expect(await call(recordBridgeOutput, owner, { bridgeId, title: 'Article', producedOn: '2027-02-01' })).toMatchObject(
    { outputs: [{ title: 'Article' }] },
  )
})
