import { expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { hourMs } from '#platform/lib/interval.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { diasporaEvents as events, diasporaRegistrations as registrations } from '../tables.ts'
import { createDiasporaFixture, retryWhileBusy } from '../testing/fixture.ts'
import { publishEvent } from './operations.ts'
import { cancelRegistration, checkInAttendee, registerForEvent } from './registration-operations.ts'

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
const eventRow = async (eventId: string) => (await db.select().from(events).where(eq(events.id, eventId)))[0]!
const live = (eventId: string) =>
  db.$count(registrations, and(eq(registrations.eventId, eventId), eq(registrations.state, 'REGISTERED')))
const someone = () => createActor([])

it('gives seven of fifty concurrent registrations a place, and offers the others alternatives', async () => {
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

it('keeps the number of taken places exact and within the capacity, in any order of calls', async () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 4, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), async (moves, capacity) => {
      const { eventId } = await publish(capacity)
      const people = await Promise.all(Array.from({ length: 6 }, someone))
      const registrationIds = new Map<number, string>()
      for (const [n, joins] of moves) {
        const full = registrationIds.size >= capacity
        if (joins) {
          const expected = registrationIds.has(n) ? 'already-registered' : full ? 'event-full' : undefined
          const answer = call(registerForEvent, people[n]!, { eventId })
          if (expected)
            expect(await problemThrownBy(answer)).toMatchObject({
              status: 409,
              code: `${expected}`,
            })
          else registrationIds.set(n, (await answer).registrationId)
        } else if (registrationIds.has(n)) {
          await call(cancelRegistration, people[n]!, { registrationId: registrationIds.get(n)! })
          registrationIds.delete(n)
        }
        expect(await eventRow(eventId)).toMatchObject({
          taken: registrationIds.size,
          state: registrationIds.size >= capacity ? 'FULL' : 'PUBLISHED',
        })
        expect(await live(eventId)).toBe(registrationIds.size)
      }
    }),
    { numRuns: 12 },
  )
})

it('lets only the person cancel a registration, and not after the check-in', async () => {
  const { eventId } = await publish(2)
  const [one, outsider] = [await someone(), await someone()]
  const colleague = await createActor(['diaspora:manage'], { organisationId: one.organisationId })
  const { registrationId, ticket } = await call(registerForEvent, one, { eventId })
  for (const who of [outsider, colleague])
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
