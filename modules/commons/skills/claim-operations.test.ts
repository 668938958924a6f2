import { describe, expect, it } from 'vitest'
import { createCommonsFixture } from '../testing/fixture.ts'
import { upsertClaim } from './claims.ts'

const { clock, db, call, joinWithRecord } = await createCommonsFixture()

describe('claims', () => {
  it('state their evidence, and exist once per evidence and claimant', async () => {
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

  it('cannot be endorsed by oneself or by another organisation', async () => {
    const person = await joinWithRecord(['owner'])
    const outsider = await joinWithRecord(['owner'])
    expect(
      (await call(person, `POST /persons/${person.memberId}/skills`, { skillId: 'robotics', level: 5 })).body,
    ).toMatchObject({
      status: 409,
      code: 'own-skill',
    })
    expect(
      (await call(outsider, `POST /persons/${person.memberId}/skills`, { skillId: 'robotics', level: 5 })).status,
    ).toBe(404)
    expect((await call(outsider, `GET /skill-claims?personId=${person.memberId}`)).status).toBe(404)
    expect((await call(person, 'POST /me/skills', { skillId: 'robotics', level: 6 })).status).toBe(422)
    expect(
      (await call(person, 'POST /me/skills', { skillId: 'robotics', level: 5, evidence: 'CREDENTIAL' })).status,
    ).toBe(422)
  })

  it('are withdrawn by their author or their person, and those of credentials by neither', async () => {
    const manager = await joinWithRecord(['owner'])
    const { organisationId } = manager
    const person = await joinWithRecord(['maker'], { organisationId })
    const colleague = await joinWithRecord(['maker'], { organisationId })
    const outsider = await joinWithRecord(['owner'])
    const endorsed = async () =>
      (await call(manager, `POST /persons/${person.memberId}/skills`, { skillId: 'firmware', level: 3 })).body
        .claimId as string
    const claimId = await endorsed()
    const withdraw = (who: { key: string }, id = claimId) => call(who, `DELETE /skill-claims/${id}`)
    expect((await withdraw(outsider)).status).toBe(404)
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
        clock.now,
      ),
    )
    expect((await withdraw(person, credential.id)).body).toMatchObject({
      status: 409,
      code: 'based-on-credential',
    })
    expect((await call(person, 'GET /skill-claims')).body.items).toMatchObject([
      { evidence: 'CREDENTIAL', credentialId: 'crt-1' },
    ])
    clock.now = new Date('2028-03-01')
    expect((await call(person, 'GET /skill-claims')).body.items).toEqual([])
  })
})
