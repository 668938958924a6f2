import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { declareInterest } from '../interests/operations.ts'
import { sampleZone } from '../sample/zone.ts'
import { galaxysZones } from '../tables.ts'
import { createGalaxysFixture, problemCodeThrownBy, sampleActors } from '../testing/fixture.ts'
import { getFile, listFiles } from './list-operations.ts'
import { submitFile, updateFile } from './operations.ts'
import { advanceFile, decideFile, scoreFile } from './review-operations.ts'

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call, submit, createTenant, db, clock } = zone
const { manager, chair } = sampleActors

describe('admission files', () => {
  it('are visible only to the applicant while in draft, and frozen once submitted', async () => {
    const applicant = await createTenant()
    const { fileId, allowedEvents, state } = await submit(applicant, { draft: true })
    expect([state, allowedEvents]).toEqual(['DRAFT', ['edit', 'submit', 'accept_regulation']])
    expect(await problemCodeThrownBy(call(getFile, manager, { fileId }))).toBe('not-found')
    expect(
      (await call(listFiles, manager, { whose: 'zone', limit: 100 })).items.map((one) => one.fileId),
    ).not.toContain(fileId)
    expect(await call(updateFile, applicant, { fileId, category: 'SME', submit: true, ifVersion: 1 })).toMatchObject({
      state: 'SUBMITTED',
      category: 'SME',
      submittedAt: clock.now.toISOString(),
    })
    expect(await problemThrownBy(call(updateFile, applicant, { fileId, category: 'LARGE' }))).toMatchObject({
      status: 409,
      state: 'SUBMITTED',
      allowedEvents: ['accept_regulation'],
    })
    expect(await call(getFile, manager, { fileId })).toMatchObject({
      state: 'SUBMITTED',
      allowedEvents: ['find_complete', 'find_incomplete'],
    })
  })

  it('go back to the applicant with what is missing', async () => {
    const applicant = await createTenant()
    const { fileId } = await submit(applicant)
    expect(await problemCodeThrownBy(call(advanceFile, manager, { fileId, event: 'find_incomplete' }))).toBe(
      'invalid-input',
    )
    await call(advanceFile, manager, { fileId, event: 'find_incomplete', note: 'Le plan de financement' })
    expect(await call(getFile, applicant, { fileId })).toMatchObject({
      state: 'INCOMPLETE',
      note: 'Le plan de financement',
    })
    expect(await call(updateFile, applicant, { fileId, submit: true })).toMatchObject({
      state: 'SUBMITTED',
      note: null,
    })
  })

  it('are scored by the rubric, with the matching space, before the committee sees them', async () => {
    const applicant = await createTenant()
    const { fileId } = await submit(applicant, {
      requested: [
        { kind: 'LAB', areaDm2: 6_000, from: '2027-04-01T00:00', to: '2028-04-01T00:00' },
        { class: 'GPU_H', quantity: 9_000, from: '2027-04-01T00:00', to: '2028-04-01T00:00' },
      ],
    })
    for (const event of ['find_complete', 'start_review', 'check_site'] as const)
      await call(advanceFile, manager, { fileId, event })
    expect(await problemThrownBy(call(advanceFile, manager, { fileId, event: 'to_committee' }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('scored'),
    })
    await call(declareInterest, manager, { fileId, interested: false })
    const { total, siteFit, file } = await call(scoreFile, manager, { fileId, scores: zone.scores })
    expect(total).toBe(4 * 25 + 3 * 20 + 3 * 20 + 2 * 20 + 5 * 15)
    expect(siteFit[0]!.spaces[0]).toMatchObject({ kind: 'LAB' })
    expect(siteFit[1]!.pools).toMatchObject([{ poolId: exampleIds.pool(4), enough: false }])
    expect([file.score, (await call(getFile, applicant, { fileId })).score]).toEqual([335, null])
    await call(scoreFile, manager, { fileId, scores: { ...zone.scores, technology: 0 } })
    await call(advanceFile, manager, { fileId, event: 'to_committee' })
    await call(declareInterest, chair, { fileId, interested: false })
    expect(await problemCodeThrownBy(call(decideFile, chair, { fileId, outcome: 'APPROVED_WITH_CONDITIONS' }))).toBe(
      'invalid-input',
    )
    expect(await call(decideFile, chair, { fileId, outcome: 'WAITLISTED' })).toMatchObject({
      state: 'WAITLISTED',
      score: 235,
    })
    expect(await call(getFile, applicant, { fileId })).toMatchObject({
      outcome: 'WAITLISTED',
      score: 235,
      decidedAt: clock.now.toISOString(),
    })
    expect(await call(advanceFile, manager, { fileId, event: 'reopen' })).toMatchObject({
      state: 'COMMITTEE',
      outcome: null,
    })
  })

  it('request either space or a resource, in an open zone, under the current regulation', async () => {
    const applicant = await createTenant()
    const times = { from: '2027-04-01T00:00', to: '2028-04-01T00:00' }
    for (const requested of [
      [{ ...times }],
      [{ kind: 'LAB', class: 'VCPU', quantity: 1, ...times }],
      [{ class: 'VCPU', ...times }],
      [{ kind: 'LAB', from: times.to, to: times.from }],
    ] as never[])
      expect(await problemCodeThrownBy(submit(applicant, { requested }))).toBe('invalid-input')
    expect(await problemThrownBy(submit(applicant, { regulationHash: 'a'.repeat(64) }))).toMatchObject({
      status: 409,
      regulationHash: sampleZone.regulationHash,
    })
    const { id, ...closed } = sampleZone
    const [shut] = await db
      .insert(galaxysZones)
      .values({ ...closed, status: 'PLANNED' })
      .returning()
    expect(await problemThrownBy(submit(applicant, { zoneId: shut!.id }))).toMatchObject({
      status: 409,
      zoneStatus: 'PLANNED',
    })
  })

  it('are hidden from other organisations', async () => {
    const [applicant, otherMember] = [await createTenant(), await createTenant()]
    const { fileId } = await submit(applicant)
    for (const op of [getFile, updateFile])
      expect(await problemCodeThrownBy(call(op, otherMember, { fileId }))).toBe('not-found')
    expect(await problemCodeThrownBy(call(advanceFile, applicant, { fileId, event: 'find_complete' }))).toBe(
      'not-the-operator',
    )
    expect(await problemCodeThrownBy(call(decideFile, applicant, { fileId, outcome: 'APPROVED' }))).toBe(
      'not-the-operator',
    )
    expect((await call(listFiles, otherMember, {})).items).toEqual([])
    expect(
      await problemCodeThrownBy(call(listFiles, { ...otherMember, scopes: ['galaxys:write'] }, { whose: 'zone' })),
    ).toBe('forbidden')
    expect((await call(listFiles, otherMember, { whose: 'zone' })).items).toEqual([])
  })

  it('are created once by a repeated call', async () => {
    const applicant = await createTenant()
    const input = {
      zoneId: sampleZone.id,
      category: 'STARTUP' as const,
      project: {
        title: { fr: 'P' },
        summary: { fr: 'P' },
        trl: 1,
        jobsPlanned: 0,
        investment: { amountMinor: 0, currency: 'MAD' as const },
      },
      requested: [{ kind: 'LAB' as const, from: '2027-04-01T00:00', to: '2028-04-01T00:00' }],
    }
    const twice = [
      await call(submitFile, applicant, input, { idempotencyKey: 'k' }),
      await call(submitFile, applicant, input, { idempotencyKey: 'k' }),
    ]
    expect(twice[0]).toEqual(twice[1])
    expect((await call(listFiles, applicant, {})).items).toHaveLength(1)
  })
})
