import { expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { hourMs } from '#platform/lib/interval.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { diasporaEvents as events, diasporaRegistrations as registrations } from '../tables.ts'
import { createDiasporaFixture, throughAgent } from '../testing/fixture.ts'
import { advanceEvent, listEvents, publishEvent } from './operations.ts'
import { cancelRegistration, registerForEvent } from './registration-operations.ts'

const { db, clock, call, createActor, officer } = await createDiasporaFixture()

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
const live = (eventId: string) =>
  db.$count(registrations, and(eq(registrations.eventId, eventId), eq(registrations.state, 'REGISTERED')))
const someone = () => createActor([])

it('lists events to everyone in local time, with registration numbers for the organiser alone', async () => {
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
  expect(await shown(await createActor(['diaspora:manage']))).toMatchObject([{ registered: null, allowedEvents: [] }])
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

it('holds an event after its start, closes registration then, and cancels registrations with the event', async () => {
  const [{ eventId }, second] = [await publish(5), await publish(5)]
  const one = await someone()
  const { registrationId } = await call(registerForEvent, one, { eventId })
  await call(registerForEvent, one, { eventId: second.eventId })
  expect(await problemThrownBy(call(advanceEvent, officer, { eventId, event: 'hold' }))).toMatchObject({
    status: 409,
    allowedEvents: ['cancel'],
  })
  expect(
    await problemThrownBy(call(advanceEvent, await createActor(['diaspora:manage']), { eventId, event: 'cancel' })),
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
    code: 'event-started',
  })
  expect(await problemThrownBy(call(registerForEvent, await someone(), { eventId }))).toMatchObject({
    status: 409,
    code: 'registration-closed',
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

it('lets no agent publish an event', async () => {
  expect(
    await problemThrownBy(
      call(publishEvent, throughAgent(officer, ['diaspora.publishEvent']), publishEvent.examples[0]!.input),
    ),
  ).toMatchObject({
    status: 403,
  })
})
