import { describe, expect, it } from 'vitest'
import { getTableColumns, getTableName } from '#platform/db/query-builder.ts'
import { fieldsOf } from '#platform/execution/fields.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import fc from '#platform/testing/fast-check.ts'
import { weightedScore } from '../../commons/matches/score.ts'
import { upsertClaim } from '../../commons/skills/claims.ts'
import { evidences } from '../../commons/vocabulary.ts'
import { diaspora } from '../index.ts'
import { advanceProfile } from '../profiles/advance-profile.ts'
import { searchProfiles } from '../profiles/search-profiles.ts'
import { upsertProfile } from '../profiles/upsert-profile.ts'
import * as tables from '../tables.ts'
import { createDiasporaFixture, problemThrownBy } from '../testing/fixture.ts'
import { ContributionMode, Verification } from '../vocabulary.ts'
import { type MatchCriteria, scoreCandidate } from './candidate-score.ts'
import type { DiasporaCandidate } from './candidates.ts'
import { matchNeed } from './match-need.ts'

const { db, clock, call, expat, host, need, officer } = await createDiasporaFixture()

const candidate = fc.record({
  profileId: fc.uuid(),
  personId: fc.uuid(),
  countryCode: fc.constantFrom('DE', 'CA', 'JP'),
  timeZone: fc.constantFrom('Europe/Berlin', 'America/Toronto', 'Asia/Tokyo'),
  languages: fc.constantFrom([{ tag: 'fr', cefr: 'C1' as const }], [{ tag: 'ar-MA', cefr: 'C2' as const }], []),
  seniority: fc.constant(null),
  sectors: fc.constant([]),
  modes: fc.subarray([...ContributionMode.options]),
  hoursPerMonth: fc.nat(200),
  availableFrom: fc.constantFrom(null, '2027-06-01'),
  availableTo: fc.constantFrom(null, '2027-07-01'),
  verification: fc.constantFrom(...Verification.options),
  skills: fc.uniqueArray(
    fc.record({
      skillId: fc.constantFrom('computer-vision' as const, 'robotics' as const),
      level: fc.integer({ min: 1, max: 5 }),
      evidence: fc.constantFrom(...evidences),
    }),
    { selector: ({ skillId }) => skillId },
  ),
}) satisfies fc.Arbitrary<DiasporaCandidate>

const wish: MatchCriteria = {
  skillIds: ['computer-vision', 'robotics'],
  modes: ['TEACHING'],
  languages: ['ar'],
  timeZone: 'Africa/Casablanca',
  from: '2027-03-01',
  at: clock.now,
}

describe('a score', () => {
  it('is what its reasons say, and each says where it is known from', () => {
    fc.assert(
      fc.property(candidate, (one) => {
        const { score, reasons } = scoreCandidate(one, wish)
        expect(score).toBe(weightedScore(reasons))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1_000)
        expect(reasons.map(({ criterion }) => criterion)).toEqual([
          'skills',
          'modes',
          'languages',
          'availability',
          'time zone',
          'verification',
        ])
        expect(reasons.filter(({ source }) => source.length < 10)).toEqual([])
      }),
    )
  })

  it('weighs a credential more than a colleague, and a colleague more than oneself, at any level', () => {
    fc.assert(
      fc.property(candidate, fc.integer({ min: 1, max: 5 }), (one, level) => {
        const [credential, peer, self] = evidences.map(
          (evidence) =>
            scoreCandidate({ ...one, skills: [{ skillId: 'computer-vision', level, evidence }] }, wish).score,
        )
        expect(credential).toBeGreaterThan(peer!)
        expect(peer).toBeGreaterThan(self!)
      }),
    )
  })
})

describe('D8', () => {
  it('the region of origin is no part of any ranking: to change it changes no score, no order and no reason', async () => {
    const people = [
      await expat(),
      await expat({ originRegionCode: 'MA-01', timeZone: 'America/Toronto', countryCode: 'CA' }),
      await expat({ originRegionCode: 'MA-06' }),
    ]
    const asker = await host()
    const needId = await need(asker)
    const answers = async () => [
      (await call(searchProfiles, asker, { skillIds: ['computer-vision'], limit: 100 })).items,
      (await call(matchNeed, asker, { needId, k: 50 })).items,
    ]
    const before = await answers()
    for (const regionCode of [regionCodes[4], regionCodes[11], null]) {
      for (const one of people) await call(upsertProfile, one, { originRegionCode: regionCode })
      expect(await answers()).toEqual(before)
    }
    expect(JSON.stringify(before)).not.toMatch(/MA-\d\d|origin/i)
  })

  it('no field of an input, an answer or a table is for sensitive data', () => {
    const sensitive =
      /relig|faith|islam|ethni|race|tribe|politic|party|union|syndic|health|medical|disab|handicap|sexual|gender|biometr|genetic|convict|tribal/i
    const named = [
      ...diaspora.operations.flatMap(({ input, output }) =>
        [...fieldsOf(input), ...fieldsOf(output)].flatMap(({ path }) => path),
      ),
      ...Object.values(tables).flatMap((one) => [getTableName(one), ...Object.keys(getTableColumns(one))]),
    ]
    expect(named.length).toBeGreaterThan(200)
    expect(named.filter((name) => sensitive.test(name))).toEqual([])
    expect('religion').toMatch(sensitive)
  })
})

describe('diaspora.matchNeed', () => {
  it('proposes who fits, with availability and office hours in common, best proven first; asked again it renews', async () => {
    const asker = await host()
    const teacher = await expat({
      modes: ['TEACHING'],
      skills: [{ skillId: 'robotics', level: 3 }],
      availableFrom: '2027-03-01',
      availableTo: '2027-12-31',
    })
    const proven = await expat({
      modes: ['TEACHING'],
      skills: [{ skillId: 'robotics', level: 3 }],
      timeZone: 'America/Toronto',
      countryCode: 'CA',
    })
    await expat({ modes: ['INVESTMENT'], skills: [{ skillId: 'robotics', level: 5 }] })
    await db.transaction((tx) =>
      upsertClaim(
        tx,
        proven,
        {
          skillId: 'robotics',
          level: 3,
          evidence: 'CREDENTIAL',
          claimedBy: officer.organisationId,
          credentialId: 'exemple',
        },
        clock.now,
      ),
    )
    const needId = await need(asker, { skillIds: ['robotics'] })
    const { items } = await call(matchNeed, asker, { needId })
    expect(items!.map(({ profileId }) => profileId)).toEqual([proven.profileId, teacher.profileId])
    expect(items![1]).toMatchObject({
      state: 'PROPOSED',
      countryCode: 'DE',
      overlapMinutes: 480,
      availability: { hoursPerMonth: 10, from: '2027-03-01', to: '2027-12-31' },
    })
    expect(items![0]!.skills).toContainEqual({ skillId: 'robotics', level: 3, evidence: 'CREDENTIAL' })
    const again = await call(matchNeed, asker, { needId, k: 1 })
    expect(again.items).toEqual([items![0]])
    expect(items!.some(({ matchId }) => matchId === again.items![0]!.matchId)).toBe(true)
  })

  it('is for the owner of the need, and for what people can meet', async () => {
    const asker = await host()
    const needId = await need(asker)
    expect(await problemThrownBy(call(matchNeed, await host(), { needId }))).toMatchObject({ status: 404 })
    const machine = await need(asker, { kind: 'MACHINE_TIME', skillIds: [] })
    expect(await problemThrownBy(call(matchNeed, asker, { needId: machine }))).toMatchObject({
      status: 409,
      type: expect.stringContaining('not-for-people'),
      kinds: ['EXPERTISE', 'TALENT', 'RESEARCH', 'FUNDING', 'PARTNER'],
    })
  })
})

describe('diaspora.searchProfiles', () => {
  it('finds by skill, mode, country, language and office hours, page by page and each once', async () => {
    const marked = await Promise.all(
      ['Europe/Berlin', 'Europe/Paris', 'America/Toronto', 'Asia/Tokyo', 'America/Los_Angeles'].map((timeZone, i) =>
        expat({
          timeZone,
          countryCode: 'SE',
          modes: [i % 2 ? 'RETURN' : 'BUSINESS_BRIDGE'],
          languages: [{ tag: i < 3 ? 'en' : 'ar-MA', cefr: 'C1' }],
          skills: [{ skillId: 'mlops', level: i + 1 }],
        }),
      ),
    )
    const asker = await host()
    const ids = async (input: object) =>
      (await call(searchProfiles, asker, { countryCodes: ['SE'], ...input })).items.map(({ profileId }) =>
        marked.findIndex((one) => one.profileId === profileId),
      )
    expect((await ids({})).toSorted()).toEqual([0, 1, 2, 3, 4])
    expect((await ids({ modes: ['RETURN'] })).toSorted()).toEqual([1, 3])
    expect((await ids({ languages: ['ar'] })).toSorted()).toEqual([3, 4])
    expect((await ids({ minOverlapMinutes: 240 })).toSorted()).toEqual([0, 1, 2])
    expect(await ids({ skillIds: ['fundraising'] })).toEqual([])
    const pages: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(searchProfiles, asker, { countryCodes: ['SE'], skillIds: ['mlops'], limit: 2, cursor })
      pages.push(...page.items.map(({ profileId }) => profileId))
      expect(page.found).toEqual({ count: 5, shown: '5' })
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(pages.toSorted()).toEqual(marked.map(({ profileId }) => profileId).toSorted())
  })

  it('shows an officer alone who waits to be verified, and of their own organisation', async () => {
    const waiting = await expat({ state: 'SUBMITTED' })
    const shown = async (who: Parameters<typeof call>[1]) =>
      (await call(searchProfiles, who, { toVerify: true })).items.map(({ profileId }) => profileId)
    expect(await shown(officer)).toEqual([waiting.profileId])
    expect(await problemThrownBy(shown(await host()))).toMatchObject({ status: 403, scope: 'diaspora:manage' })
    await call(advanceProfile, officer, { profileId: waiting.profileId, event: 'verify', verification: 'REFEREE' })
    expect(await shown(officer)).toEqual([])
  })
})
