import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { grantQualification, revokeQualification } from './grants.ts'

const { call } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { maker, founder, labManager } = sampleActors

const cnc = exampleIds.qualification(3)

describe('a grant', () => {
  it('is valid in every lab until it is revoked', async () => {
    const input = { machineId: casablanca.cnc, startsAt: '2027-04-06T10:00', durationMinutes: 60 }
    expect(await problemThrownBy(call(bookMachine, maker, input))).toMatchObject({
      code: 'qualification-missing',
    })
    const grant = await call(grantQualification, labManager, {
      personId: maker.id,
      qualificationId: cnc,
      labId: exampleIds.lab(1),
    })
    expect(grant).toMatchObject({
      personId: maker.id,
      state: 'GRANTED',
      expiresAt: '2029-03-01T08:00:00.000Z',
      grantedBy: labManager.id,
    })
    expect(await call(bookMachine, maker, input)).toMatchObject({ state: 'CONFIRMED' })
    const { grantId } = grant
    expect(await call(revokeQualification, labManager, { grantId, reason: 'Incident' })).toMatchObject({
      state: 'REVOKED',
      reason: 'Incident',
    })
    expect(await problemThrownBy(call(bookMachine, maker, { ...input, startsAt: '2027-04-07T10:00' }))).toMatchObject({
      missing: [{ qualificationId: cnc }],
    })
    expect(await problemThrownBy(call(revokeQualification, labManager, { grantId, reason: 'Encore' }))).toMatchObject({
      status: 409,
      allowedEvents: [],
    })
  })

  it('is granted and revoked only by members of the lab, not by agents', async () => {
    const input = { personId: maker.id, qualificationId: cnc, labId: casablanca.lab }
    expect(await problemThrownBy(call(grantQualification, founder, input))).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    expect(await problemThrownBy(call(grantQualification, maker, input))).toMatchObject({
      status: 403,
      scope: 'fablabs:manage',
    })
    const agent = {
      slug: 'guide',
      runId: 'r',
      operations: new Set(['fablabs.grantQualification']),
      scopes: labManager.scopes,
    }
    expect(await problemThrownBy(call(grantQualification, { ...labManager, agent }, input))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
    const foreign = await problemThrownBy(
      call(revokeQualification, founder, { grantId: exampleIds.grant(1), reason: 'x' }),
    )
    expect(foreign).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(revokeQualification, founder, { grantId: 'nothing', reason: 'x' }))).toEqual(
      foreign,
    )
  })

  it('returns 404 for an unknown person, qualification or lab', async () => {
    const input = { personId: maker.id, qualificationId: cnc, labId: casablanca.lab }
    for (const name of ['personId', 'qualificationId', 'labId'])
      expect(
        await problemThrownBy(call(grantQualification, labManager, { ...input, [name]: 'nothing' })),
      ).toMatchObject({ status: 404 })
  })
})
