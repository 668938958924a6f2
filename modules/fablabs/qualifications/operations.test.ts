import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { getQualificationStatus } from './operations.ts'

const { call, join } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, founder, student, researcher, labManager } = sampleActors

const cnc = exampleIds.qualification(3)

describe('getQualificationStatus', () => {
  it('returns what is missing for a machine and the next trainings, nearest first', async () => {
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

  it('returns all qualifications, including expired ones', async () => {
    const { items } = await call(getQualificationStatus, student, {})
    expect(items).toHaveLength(7)
    const laser = items.find(({ qualificationId }) => qualificationId === exampleIds.qualification(1))!
    expect([laser.has, laser.validUntil! < '2027-03-01']).toEqual([false, true])
  })

  it('is shown to managers of the person’s organisation and labs; others get 404', async () => {
    expect(await call(getQualificationStatus, founder, { personId: maker.id })).toMatchObject({ personId: maker.id })
    expect(await call(getQualificationStatus, labManager, { personId: student.id })).toMatchObject({
      personId: student.id,
    })
    const unknown = await problemThrownBy(call(getQualificationStatus, researcher, { personId: 'unknown' }))
    expect(unknown).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(getQualificationStatus, researcher, { personId: maker.id }))).toEqual(unknown)
    expect(await problemThrownBy(call(getQualificationStatus, maker, { personId: developer.id }))).toEqual(unknown)
    const { memberId } = await join(['maker'])
    expect(await problemThrownBy(call(getQualificationStatus, labManager, { personId: memberId }))).toEqual(unknown)
  })

  it('returns 404 for an unknown machine or model', async () => {
    expect(await problemThrownBy(call(getQualificationStatus, developer, { machineId: 'nothing' }))).toMatchObject({
      status: 404,
    })
    expect(await problemThrownBy(call(getQualificationStatus, developer, { modelId: 'nothing' }))).toMatchObject({
      status: 404,
    })
  })
})
