import { describe, expect, it } from 'vitest'
import { getTableColumns, getTableName } from '#platform/db/query-builder.ts'
import { fieldsOf } from '#platform/execution/fields.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import fc from '#platform/testing/fast-check.ts'
import { weightedScore } from '../../commons/matches/score.ts'
import { evidences } from '../../commons/vocabulary.ts'
import { diaspora } from '../index.ts'
import { searchProfiles } from '../profiles/search-profiles.ts'
import { upsertProfile } from '../profiles/upsert-profile.ts'
import * as tables from '../tables.ts'
import { createDiasporaFixture } from '../testing/fixture.ts'
import { ContributionMode, Verification } from '../vocabulary.ts'
import { type MatchCriteria, scoreCandidate } from './candidate-score.ts'
import type { DiasporaCandidate } from './candidates.ts'
import { matchNeed } from './match-need.ts'

const { clock, call, expat, host, need } = await createDiasporaFixture()

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

const criteria: MatchCriteria = {
  skillIds: ['computer-vision', 'robotics'],
  modes: ['TEACHING'],
  languages: ['ar'],
  timeZone: 'Africa/Casablanca',
  from: '2027-03-01',
  at: clock.now,
}

describe('scoreCandidate', () => {
  it('derives the score from reasons that each name a source', () => {
    fc.assert(
      fc.property(candidate, (one) => {
        const { score, reasons } = scoreCandidate(one, criteria)
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

  it('weighs a credential above an endorsement, and that above a self-declared claim, at any level', () => {
    fc.assert(
      fc.property(candidate, fc.integer({ min: 1, max: 5 }), (one, level) => {
        const [credential, peer, self] = evidences.map(
          (evidence) =>
            scoreCandidate({ ...one, skills: [{ skillId: 'computer-vision', level, evidence }] }, criteria).score,
        )
        expect(credential).toBeGreaterThan(peer!)
        expect(peer).toBeGreaterThan(self!)
      }),
    )
  })
})

describe('D8', () => {
  it('ignores the region of origin in scores, order and reasons', async () => {
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

  it('has no field for sensitive data in any input, output or table', () => {
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
