import { describe, expect, it } from 'vitest'
import { commonsPersons } from '#modules/commons/tables.ts'
import type { Actor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { issueCertificates } from '../certificates/issue-certificates.ts'
import { revokeCertificate } from '../certificates/operations.ts'
import { getProgramme, searchProgrammes } from '../programmes/operations.ts'
import { createInstituteFixture } from '../testing/fixture.ts'
import { findTalent } from './find-talent.ts'

const { db, call, learner, person, consent, taught, registrar, createActor, programme, clock, session, request } =
  await createInstituteFixture()
const founder = await createActor(['institute:read'])

/** Creates a person with a record and a certificate. */
async function certified(options: { regionCode?: 'MA-01' | 'MA-06'; agrees?: boolean } = {}) {
  const one = await learner()
  await person(one.organisationId, { id: one.id, name: 'CANARY-NAME', email: `canary-${one.id}@example.org` })
  if (options.agrees !== false) await consent(one.organisationId, one.id, 'MATCHING')
  const { sessionId } = await taught([one], { regionCode: options.regionCode ?? 'MA-06' })
  const [issued] = (await call(issueCertificates, registrar, { sessionId })).issued
  return { one, ...issued! }
}

const find = (input: Partial<Parameters<typeof findTalent.handler>[0]> = {}) =>
  call(findTalent, founder, { skillIds: ['machine-learning'], limit: 50, ...input })
const ids = async (input = {}) => (await find(input)).items.map(({ personId }) => personId)

const here = await certified()
const elsewhere = await certified({ regionCode: 'MA-01' })
const withoutConsent = await certified({ agrees: false })

describe('findTalent', () => {
  it('lists only people who consented, best first, with reasons that add up to the score', async () => {
    const { items, holders } = await find({ regionCode: 'MA-06' })
    expect(items.map(({ personId }) => personId)).toEqual([here.one.id, elsewhere.one.id])
    for (const { score, reasons } of items) {
      expect(score).toBe(reasons.reduce((sum, { value }) => sum + value, 0))
      for (const { value, weight, source } of reasons) expect(value <= weight && source.length > 0).toBe(true)
    }
    expect(items[0]!.reasons.map(({ criterion }) => criterion)).toEqual(['SKILLS', 'LEVEL', 'REGION', 'RECENCY'])
    expect(items[0]!.certificateSerials).toEqual([here.serial])
    expect(holders).toEqual({ count: null, shown: '<5' }) // Three hold one, and one of them did not consent: the count is hidden.
  })

  it('removes a person at once when consent, certificate or record ends', async () => {
    const gone = [await certified(), await certified(), await certified()] as const
    const all = await ids()
    for (const { one } of gone) expect(all).toContain(one.id)
    await consent(gone[0].one.organisationId, gone[0].one.id, 'MATCHING', 'WITHDRAWN')
    await call(revokeCertificate, registrar, { certificateId: gone[1].certificateId, reason: 'ERROR' })
    await db.update(commonsPersons).set({ status: 'ANONYMISED' }).where(eq(commonsPersons.id, gone[2].one.id))
    expect((await ids()).toSorted()).toEqual([here.one.id, elsewhere.one.id].toSorted())
    const now = clock.now
    clock.now = new Date(now.getTime() + 400 * dayMs)
    expect(await ids()).toEqual([])
    clock.now = now
  })

  it('returns an empty list for a level or a skill that no programme teaches', async () => {
    expect(await ids({ minLevel: 3 })).toHaveLength(2)
    expect(await ids({ minLevel: 4 })).toEqual([])
    expect(await ids({ skillIds: ['kubernetes'] })).toEqual([])
    const both = await find({ skillIds: ['machine-learning', 'kubernetes'] })
    const { value, source } = both.items[0]!.reasons[0]!
    expect({ value, source }).toEqual({ value: 250, source: 'Certified in machine learning: 1 of 2 wanted.' })
  })

  it('never reveals a name, an address, a holder without consent, or a count under five', async () => {
    const { programmeId } = programme
    const responses = JSON.stringify([
      await find(),
      await call(searchProgrammes, null, {}),
      await call(getProgramme, null, { programmeId }),
    ])
    for (const secret of ['CANARY', 'canary-', withoutConsent.one.id]) expect(responses).not.toContain(secret)
    const before = await call(getProgramme, null, { programmeId })
    const learners: Actor[] = await Promise.all(Array.from({ length: 5 }, () => learner()))
    const { sessionId } = await taught(learners)
    await call(issueCertificates, registrar, { sessionId })
    const after = await call(getProgramme, null, { programmeId })
    expect(before.certificates.count === null || before.certificates.count >= 5).toBe(true)
    expect(after.certificates.count).toBeGreaterThanOrEqual(5)
    expect((await request(undefined, 'GET', '/institute/talents?skillIds=machine-learning')).status).toBe(401)
  })

  it('is matched by programmes found by field, skill, region and language, with open sessions', async () => {
    await session(4, { regionCode: 'MA-09', language: 'ar' })
    const found = async (query: string) =>
      (
        (await (await request(undefined, 'GET', `/institute/programmes?${query}`)).json()) as {
          items: { programmeId: string; openSessions: number }[]
        }
      ).items
    expect(await found('domain=AI&skillId=machine-learning&regionCode=MA-09&language=ar')).toEqual([
      expect.objectContaining({ programmeId: programme.programmeId, openSessions: 1 }),
    ])
    expect(await found('domain=IOT')).toEqual([])
    expect(await found('skillId=kubernetes')).toEqual([])
    expect(await found('regionCode=MA-12')).toEqual([])
    expect(await found('from=2029-01-01T00:00:00Z')).toEqual([])
  })
})
