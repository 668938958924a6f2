import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { createTestCommons } from '../testing/fixture.ts'
import { upsertClaim } from './claims.ts'
import { skills } from './taxonomy.ts'

let time = new Date('2027-03-01T10:00:00Z')
const { db, call, joinWithRecord } = await createTestCommons({ now: () => time })
const found = async (query: string) =>
  (await call(undefined, `GET /skills?${new URLSearchParams({ query })}`)).body.items.map(
    (item: { skillId: string }) => item.skillId,
  ) as string[]

describe('the taxonomy', () => {
  it('names each skill in three languages, differently from every other', () => {
    expect(skills.length).toBeGreaterThanOrEqual(40)
    for (const language of ['fr', 'ar', 'en'] as const)
      expect(new Set(skills.map(({ label }) => label[language])).size).toBe(skills.length)
    expect(skills.filter(({ label }) => !/\p{Script=Arabic}{3}/u.test(label.ar))).toEqual([])
  })

  it.each([
    ['cybersecurite industrielle', 'ot-security'],
    ['الأمن السيبراني الصناعي', 'ot-security'],
    ['امن سيبراني صناعي', 'ot-security'],
    ['industrial cybersecurity', 'ot-security'],
    ['VISION ordinateur', 'computer-vision'],
    ['كوبرنيتس', 'kubernetes'],
    ['الطِّباعة ثلاثية', 'additive-manufacturing'],
  ])('is searched: %s finds %s', async (query, skillId) => expect(await found(query)).toContain(skillId))

  it('finds each skill by its name in each language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...skills),
        fc.constantFrom('fr', 'ar', 'en'),
        async ({ skillId, label }, language) => {
          expect(await found(label[language as 'fr'])).toContain(skillId)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds nothing for what is no skill', async () => expect(await found('tajine')).toEqual([]))
})

describe('claims', () => {
  it('say on whose word they rest, and are made once for each', async () => {
    const manager = await joinWithRecord(['owner'])
    const { organisationId } = manager
    const person = await joinWithRecord(['developer'], { organisationId })
    await Promise.all([2, 3, 3].map((level) => call(person, 'POST /me/skills', { skillId: 'robotics', level })))
    expect((await call(person, 'POST /me/skills', { skillId: 'robotics', level: 4 })).body).toMatchObject({
      evidence: 'SELF',
      level: 4,
    })
    expect(
      (await call(manager, `POST /persons/${person.memberId}/skills`, { skillId: 'robotics', level: 2 })).body,
    ).toMatchObject({
      evidence: 'PEER',
      level: 2,
    })
    const { items } = (await call(person, 'GET /skill-claims')).body
    expect(items.map(({ evidence, level }: { evidence: string; level: number }) => [evidence, level]).sort()).toEqual([
      ['PEER', 2],
      ['SELF', 4],
    ])
    expect((await call(manager, `GET /skill-claims?personId=${person.memberId}`)).body.items).toHaveLength(2)
  })

  it('are nobody’s own endorsement, and stay within the organisation', async () => {
    const person = await joinWithRecord(['owner'])
    const stranger = await joinWithRecord(['owner'])
    expect(
      (await call(person, `POST /persons/${person.memberId}/skills`, { skillId: 'robotics', level: 5 })).body,
    ).toMatchObject({
      status: 409,
      type: 'urn:fusion-factory:problem:own-skill',
    })
    expect(
      (await call(stranger, `POST /persons/${person.memberId}/skills`, { skillId: 'robotics', level: 5 })).status,
    ).toBe(404)
    expect((await call(stranger, `GET /skill-claims?personId=${person.memberId}`)).status).toBe(404)
    expect((await call(person, 'POST /me/skills', { skillId: 'robotics', level: 6 })).status).toBe(422)
    expect(
      (await call(person, 'POST /me/skills', { skillId: 'robotics', level: 5, evidence: 'CREDENTIAL' })).status,
    ).toBe(422)
  })

  it('are taken back by who made them and by who they are about; a credential’s by neither', async () => {
    const manager = await joinWithRecord(['owner'])
    const { organisationId } = manager
    const person = await joinWithRecord(['maker'], { organisationId })
    const colleague = await joinWithRecord(['maker'], { organisationId })
    const stranger = await joinWithRecord(['owner'])
    const endorsed = async () =>
      (await call(manager, `POST /persons/${person.memberId}/skills`, { skillId: 'firmware', level: 3 })).body
        .claimId as string
    const claimId = await endorsed()
    const withdraw = (who: { key: string }, id = claimId) => call(who, `DELETE /skill-claims/${id}`)
    expect((await withdraw(stranger)).status).toBe(404)
    expect((await withdraw(colleague)).status).toBe(403)
    const first = await withdraw(person)
    expect(first.status).toBe(200)
    expect((await withdraw(person)).body).toEqual(first.body)
    expect((await call(person, 'GET /skill-claims')).body.items).toEqual([])
    expect(await endorsed()).toBe(claimId)
    expect((await withdraw(manager)).status).toBe(200)
    const credential = await db.transaction((tx) =>
      upsertClaim(
        tx,
        { id: person.memberId, organisationId },
        {
          skillId: 'devops',
          level: 4,
          evidence: 'CREDENTIAL',
          claimedBy: 'issuer',
          credentialId: 'crt-1',
          validUntil: new Date('2028-03-01'),
        },
        time,
      ),
    )
    expect((await withdraw(person, credential.id)).body).toMatchObject({
      status: 409,
      type: 'urn:fusion-factory:problem:rests-on-credential',
    })
    expect((await call(person, 'GET /skill-claims')).body.items).toMatchObject([
      { evidence: 'CREDENTIAL', credentialId: 'crt-1' },
    ])
    time = new Date('2028-03-01')
    expect((await call(person, 'GET /skill-claims')).body.items).toEqual([])
  })
})
