import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { upsertClaim } from '../../commons/skills/claims.ts'
import { createDiasporaFixture } from '../testing/fixture.ts'
import { matchNeed } from './match-need.ts'

const { db, clock, call, expat, host, need, officer } = await createDiasporaFixture()

describe('matchNeed', () => {
  it('proposes fitting members with availability and overlap, best first, and updates them when repeated', async () => {
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

  it('accepts only own needs of kinds that people can meet', async () => {
    const asker = await host()
    const needId = await need(asker)
    expect(await problemThrownBy(call(matchNeed, await host(), { needId }))).toMatchObject({ status: 404 })
    const machine = await need(asker, { kind: 'MACHINE_TIME', skillIds: [] })
    expect(await problemThrownBy(call(matchNeed, asker, { needId: machine }))).toMatchObject({
      status: 409,
      code: 'unsupported-need-kind',
      kinds: ['EXPERTISE', 'TALENT', 'RESEARCH', 'FUNDING', 'PARTNER'],
    })
  })
})
