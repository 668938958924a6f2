import { describe, expect, it } from 'vitest'
import { dayMs } from '#platform/lib/interval.ts'
import fc from '#platform/testing/fast-check.ts'
import { createCommonsFixture } from '../testing/fixture.ts'
import { activeConsent, filterConsenting } from './consent-history.ts'
import { fieldsByCategory, purposeCodes, purposes } from './purposes.ts'

const { clock, db, call, joinWithRecord } = await createCommonsFixture()
const yes = (purpose: string, more: object = {}) => ({ purpose, textVersion: '1', language: 'fr', ...more })

describe('consents', () => {
  it('are active until withdrawn, and keep their history', async () => {
    const person = await joinWithRecord(['maker'])
    const live = async () => (await activeConsent(db, person.memberId, 'NEWS', clock.now)) !== undefined
    expect(await live()).toBe(false)
    const given = await call(person, 'POST /consents', yes('NEWS', { language: 'ar' }))
    expect(given).toMatchObject({
      status: 201,
      body: {
        event: 'GIVEN',
        method: 'API',
        language: 'ar',
        categories: ['IDENTITY', 'CONTACT'],
        textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
    expect(await live()).toBe(true)
    expect((await call(person, 'POST /consents/withdrawals', { purpose: 'NEWS' })).status).toBe(200)
    expect(await live()).toBe(false)
    expect((await call(person, 'POST /consents/withdrawals', { purpose: 'NEWS' })).body).toMatchObject({
      status: 409,
      code: 'no-consent',
    })
    const { items } = (await call(person, 'GET /consents')).body
    expect(items.map(({ event }: { event: string }) => event)).toEqual(['WITHDRAWN', 'GIVEN'])
  })

  it('expire on their day', async () => {
    const person = await joinWithRecord(['maker'])
    await call(person, 'POST /consents', yes('MATCHING', { expiresInDays: 30 }))
    const at = (days: number) => new Date(clock.now.getTime() + days * dayMs)
    for (const [days, live] of [
      [0, true],
      [29.9, true],
      [30, false],
    ] as const) {
      expect((await activeConsent(db, person.memberId, 'MATCHING', at(days))) !== undefined).toBe(live)
      expect((await filterConsenting(db, [person.memberId], 'MATCHING', at(days))).has(person.memberId)).toBe(live)
    }
  })

  it('are to the version of the text that was read', async () => {
    const person = await joinWithRecord(['maker'])
    expect((await call(person, 'POST /consents', { ...yes('NEWS'), textVersion: '0' })).body).toMatchObject({
      status: 409,
      textVersion: '1',
      text: purposes.NEWS.text,
    })
    expect((await call(person, 'POST /consents', yes('MEMBERSHIP'))).status).toBe(422)
    const { items } = (await call(undefined, 'GET /purposes')).body
    expect(items.map(({ purpose }: { purpose: string }) => purpose)).toEqual(purposeCodes)
  })

  it('are recorded for other persons on paper only, by managers', async () => {
    const manager = await joinWithRecord(['owner'])
    const { organisationId } = manager
    const person = await joinWithRecord(['maker'], { organisationId })
    const colleague = await joinWithRecord(['maker'], { organisationId })
    const outsider = await joinWithRecord(['owner'])
    const body = yes('NEWS', { personId: person.memberId })
    expect((await call(colleague, 'POST /consents', body)).status).toBe(403)
    expect((await call(outsider, 'POST /consents', body)).status).toBe(404)
    expect((await call(manager, 'POST /consents', body)).body).toMatchObject({
      method: 'PAPER',
      recordedBy: manager.memberId,
    })
    expect((await call(colleague, `GET /consents?personId=${person.memberId}`)).status).toBe(403)
    expect((await call(outsider, `GET /consents?personId=${person.memberId}`)).status).toBe(404)
    expect((await call(manager, `GET /consents?personId=${person.memberId}`)).body.items).toHaveLength(1)
  })

  it('are serialised when given concurrently', async () => {
    const person = await joinWithRecord(['maker'])
    const answers = await Promise.all(Array.from({ length: 5 }, () => call(person, 'POST /consents', yes('NEWS'))))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    await call(person, 'POST /consents/withdrawals', { purpose: 'NEWS' })
    expect(await activeConsent(db, person.memberId, 'NEWS', clock.now)).toBeUndefined()
    clock.now = new Date(clock.now.getTime() + 1_000)
    await call(person, 'POST /consents', yes('NEWS'))
    expect(await activeConsent(db, person.memberId, 'NEWS', clock.now)).toMatchObject({ event: 'GIVEN', seq: 7 })
  })
})

describe('a consent', () => {
  it('allows what its purpose covers while active, and nothing of another purpose', async () => {
    const manager = await joinWithRecord(['owner'])
    const consentPurposes = ['DIRECTORY', 'NEWS', 'MATCHING'] as const
    const step = fc.record({
      purpose: fc.constantFrom(...consentPurposes),
      act: fc.constantFrom('GIVE', 'GIVE_FOR_TWO_DAYS', 'WITHDRAW'),
      hours: fc.constantFrom(0, 1, 30),
    })
    const began = clock.now
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { memberId: personId, ...person } = await joinWithRecord(['maker'], {
          organisationId: manager.organisationId,
        })
        const until = new Map<string, number>()
        for (const { purpose, act, hours } of steps) {
          clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
          const live = (until.get(purpose) ?? 0) > clock.now.getTime()
          if (act === 'WITHDRAW') {
            expect((await call(person, 'POST /consents/withdrawals', { purpose })).status).toBe(live ? 200 : 409)
            until.delete(purpose)
          } else {
            const given = await call(person, 'POST /consents', yes(purpose, act === 'GIVE' ? {} : { expiresInDays: 2 }))
            expect(given.status).toBe(201)
            until.set(purpose, act === 'GIVE' ? Number.POSITIVE_INFINITY : clock.now.getTime() + 2 * dayMs)
          }
          for (const purpose of consentPurposes) {
            const holds = (until.get(purpose) ?? 0) > clock.now.getTime()
            expect((await activeConsent(db, personId, purpose, clock.now)) !== undefined).toBe(holds)
            expect((await filterConsenting(db, [personId], purpose, clock.now)).has(personId)).toBe(holds)
            if (purpose === 'MATCHING') continue
            const { body } = await call(manager, `GET /persons/${personId}?purpose=${purpose}`)
            const fields = purposes[purpose].categories.flatMap(
              (category) => fieldsByCategory[category] as readonly string[],
            )
            expect(body.withheld).toBe(holds ? null : 'NO_CONSENT')
            expect(Object.keys(body.personal ?? {}).sort()).toEqual(holds ? fields.toSorted() : [])
          }
        }
      }),
      { numRuns: 8 },
    )
    clock.now = began
  })
})
