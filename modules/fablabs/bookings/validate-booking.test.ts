import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabQualificationGrants } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { bookMachine } from './operations.ts'

const { call, db, join } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, student, labManager } = sampleActors

/** Each test uses its own day, at least three weeks after the bookings of the sample. */
let day = Date.parse('2027-03-24T00:00:00Z')

const freshDay = () => {
  do day += 86_400_000
  while ([0, 5, 6].includes(new Date(day).getUTCDay()))
  return new Date(day).toISOString().slice(0, 10)
}

const at = (date: string, time: string) => `${date}T${time}`

const laser = (startsAt: string, durationMinutes = 60) => ({ machineId: casablanca.laser, startsAt, durationMinutes })

describe('qualifications', () => {
  it('return 409 with the missing ones and the next trainings, nearest first', async () => {
    const problem = await problemThrownBy(
      call(bookMachine, developer, {
        machineId: casablanca.cnc,
        startsAt: at(freshDay(), '10:00'),
        durationMinutes: 60,
      }),
    )
    expect(problem).toMatchObject({
      status: 409,
      code: 'qualification-missing',
      missing: [
        {
          qualificationId: exampleIds.qualification(3),
          title: { fr: 'Fraisage numérique' },
          why: 'never granted',
          validUntil: null,
        },
      ],
    })
    expect(problem.trainings[0]).toMatchObject({
      qualificationId: exampleIds.qualification(3),
      labId: casablanca.lab,
      distanceKm: 0,
    })
    const distances = problem.trainings.map(({ distanceKm }: { distanceKm: number }) => distanceKm)
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b))
  })

  it('return 409 when expired', async () => {
    expect(await problemThrownBy(call(bookMachine, student, laser(at(freshDay(), '10:00'))))).toMatchObject({
      missing: [{ why: 'expired' }],
    })
  })

  it('return 409 when they expire within the slot, and count until their end', async () => {
    const { memberId, organisationId } = await join(['maker'])
    const person = { ...maker, id: memberId, organisationId }
    const date = freshDay()
    const start = new Date((await call(bookMachine, developer, laser(at(date, '15:00')))).startsAt)
    const grantId = await qualify(memberId, organisationId, 1, new Date(start.getTime() - 3.5 * 3_600_000))
    expect(await problemThrownBy(call(bookMachine, person, laser(at(date, '11:00'))))).toMatchObject({
      missing: [{ why: 'expires before the end' }],
    })
    await db
      .update(fablabQualificationGrants)
      .set({ expiresAt: new Date(start.getTime() - 3 * 3_600_000) })
      .where(eq(fablabQualificationGrants.id, grantId))
    expect(await call(bookMachine, person, laser(at(date, '11:00')))).toMatchObject({ state: 'CONFIRMED' })
  })

  it('return 409 when unused for too long', async () => {
    const { memberId, organisationId } = await join(['maker'])
    const grantId = await qualify(memberId, organisationId, 1)
    const person = { ...maker, id: memberId, organisationId }
    const grant = eq(fablabQualificationGrants.id, grantId)
    await db
      .update(fablabQualificationGrants)
      .set({ grantedAt: new Date('2025-03-01T00:00Z') })
      .where(grant)
    const input = laser(at(freshDay(), '10:00'))
    expect(await problemThrownBy(call(bookMachine, person, input))).toMatchObject({ missing: [{ why: 'expired' }] })
    await db
      .update(fablabQualificationGrants)
      .set({ lastUsedAt: new Date('2026-12-01T00:00Z') })
      .where(grant)
    expect(await call(bookMachine, person, input)).toMatchObject({ state: 'CONFIRMED' })
  })
})

async function qualify(personId: string, organisationId: string, n: number, expiresAt = new Date('2029-01-01T00:00Z')) {
  const [row] = await db
    .insert(fablabQualificationGrants)
    .values({
      personId,
      organisationId,
      qualificationId: exampleIds.qualification(n),
      labId: casablanca.lab,
      grantedBy: labManager.id,
      grantedAt: new Date('2027-01-01T00:00Z'),
      expiresAt,
    })
    .returning()
  return row!.id
}
