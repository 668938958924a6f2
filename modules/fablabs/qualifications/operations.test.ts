import { describe, expect, it } from 'vitest'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { casablanca, createFablabsFixture, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { grantQualification, revokeQualification } from './grants.ts'
import { getQualificationStatus, listQualifications } from './operations.ts'
import { listTrainings } from './trainings.ts'

const { call, join } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, founder, student, researcher, labManager } = sampleActors
const cnc = exampleIds.qualification(3)

describe('the standing of a person', () => {
  it('for a machine: what is missing, and the next trainings, the nearest first', async () => {
    const status = await call(getQualificationStatus, developer, { machineId: casablanca.cnc })
    expect(status).toMatchObject({
      personId: developer.id,
      qualified: false,
      items: [{ qualificationId: cnc, has: false, validUntil: null }],
    })
    expect(status.trainings[0]).toMatchObject({ qualificationId: cnc, labId: casablanca.lab, distanceKm: 0 })
    expect(await call(getQualificationStatus, developer, { machineId: casablanca.laser })).toMatchObject({
      qualified: true,
      items: [{ has: true }],
      trainings: [],
    })
    expect(await call(getQualificationStatus, developer, { modelId: exampleIds.model(8) })).toMatchObject({
      qualified: true,
      items: [],
    })
  })

  it('in general: everything, with what has expired', async () => {
    const { items } = await call(getQualificationStatus, student, {})
    expect(items).toHaveLength(7)
    const laser = items.find(({ qualificationId }) => qualificationId === exampleIds.qualification(1))!
    expect([laser.has, laser.validUntil! < '2027-03-01']).toEqual([false, true])
  })

  it('of somebody else: for who manages their organisation or runs a lab they come to; 404 for all others', async () => {
    expect(await call(getQualificationStatus, founder, { personId: maker.id })).toMatchObject({ personId: maker.id })
    expect(await call(getQualificationStatus, labManager, { personId: student.id })).toMatchObject({
      personId: student.id,
    })
    const unknown = await problemThrownBy(call(getQualificationStatus, researcher, { personId: 'nobody' }))
    expect(unknown).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(getQualificationStatus, researcher, { personId: maker.id }))).toEqual(unknown)
    expect(await problemThrownBy(call(getQualificationStatus, maker, { personId: developer.id }))).toEqual(unknown)
    const { memberId } = await join(['maker'])
    expect(await problemThrownBy(call(getQualificationStatus, labManager, { personId: memberId }))).toEqual(unknown)
  })

  it('404: for a machine or model that does not exist', async () => {
    expect(await problemThrownBy(call(getQualificationStatus, developer, { machineId: 'nothing' }))).toMatchObject({
      status: 404,
    })
    expect(await problemThrownBy(call(getQualificationStatus, developer, { modelId: 'nothing' }))).toMatchObject({
      status: 404,
    })
  })
})

describe('a grant', () => {
  it('counts in every lab of the network, until it is revoked', async () => {
    const wanted = { machineId: casablanca.cnc, startsAt: '2027-04-06T10:00', durationMinutes: 60 }
    expect(await problemThrownBy(call(bookMachine, maker, wanted))).toMatchObject({
      type: expect.stringContaining('qualification-missing'),
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
    expect(await call(bookMachine, maker, wanted)).toMatchObject({ state: 'CONFIRMED' })
    const { grantId } = grant
    expect(await call(revokeQualification, labManager, { grantId, reason: 'Incident' })).toMatchObject({
      state: 'REVOKED',
      reason: 'Incident',
    })
    expect(await problemThrownBy(call(bookMachine, maker, { ...wanted, startsAt: '2027-04-07T10:00' }))).toMatchObject({
      missing: [{ qualificationId: cnc }],
    })
    expect(await problemThrownBy(call(revokeQualification, labManager, { grantId, reason: 'Encore' }))).toMatchObject({
      status: 409,
      allowedEvents: [],
    })
  })

  it('is given and taken back by those who run the lab, and no agent', async () => {
    const input = { personId: maker.id, qualificationId: cnc, labId: casablanca.lab }
    expect(await problemThrownBy(call(grantQualification, founder, input))).toMatchObject({
      status: 403,
      type: expect.stringContaining('not-the-operator'),
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
      type: expect.stringContaining('approval-required'),
    })
    const strangers = await problemThrownBy(
      call(revokeQualification, founder, { grantId: exampleIds.grant(1), reason: 'x' }),
    )
    expect(strangers).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(revokeQualification, founder, { grantId: 'nothing', reason: 'x' }))).toEqual(
      strangers,
    )
  })

  it('404: a person, qualification or lab that does not exist', async () => {
    const input = { personId: maker.id, qualificationId: cnc, labId: casablanca.lab }
    for (const name of ['personId', 'qualificationId', 'labId'])
      expect(
        await problemThrownBy(call(grantQualification, labManager, { ...input, [name]: 'nothing' })),
      ).toMatchObject({ status: 404 })
  })
})

describe('trainings', () => {
  it('are still to come, soonest first, by qualification and place', async () => {
    const { items } = await call(listTrainings, null, { category: 'CNC_MILL', regionCode: 'MA-06' })
    expect(items.length).toBeGreaterThan(0)
    for (const { category, regionCode, startsAt } of items)
      expect([category, regionCode, startsAt > '2027-03-01T08']).toEqual(['CNC_MILL', 'MA-06', true])
    const pages = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(listTrainings, null, { limit: 100, cursor })
      pages.push(...page.items)
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(new Set(pages.map(({ trainingId }) => trainingId)).size).toBe(pages.length)
    expect(pages.map(({ startsAt }) => startsAt)).toEqual(pages.map(({ startsAt }) => startsAt).toSorted())
  })

  it('lead to qualifications everyone can look up', async () => {
    expect((await call(listQualifications, null, { category: 'LASER_CUTTER' })).items).toMatchObject([
      { title: { fr: 'Découpe laser', ar: 'القص بالليزر' }, validityMonths: 24 },
    ])
  })
})
