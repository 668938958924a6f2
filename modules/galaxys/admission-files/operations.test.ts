import { describe, expect, it } from 'vitest'
import { exampleIds } from '../example-ids.ts'
import { indicators } from '../indicators.ts'
import { declareInterest } from '../interests/operations.ts'
import { sampleZone } from '../sample/zone.ts'
import {
  galaxysAllocations,
  galaxysFiles,
  galaxysObligations,
  galaxysQuotas,
  galaxysUnits,
  galaxysUsage,
  galaxysZones,
} from '../tables.ts'
import { createGalaxysFixture, problemCodeThrownBy, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { getFile, listFiles, submitFile, updateFile } from './operations.ts'
import { advanceFile, decideFile, scoreFile } from './review-operations.ts'

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call, submit, member, db, now } = zone
const { manager, chair } = sampleActors

describe('an admission file', () => {
  it('is the applicant’s alone while it is a draft, and frozen once it is handed in', async () => {
    const applicant = await member()
    const { fileId, legalEvents, state } = await submit(applicant, { draft: true })
    expect([state, legalEvents]).toEqual(['DRAFT', ['edit', 'submit', 'accept_regulation']])
    expect(await problemCodeThrownBy(call(getFile, manager, { fileId }))).toBe('not-found')
    expect(
      (await call(listFiles, manager, { whose: 'zone', limit: 100 })).items.map((one) => one.fileId),
    ).not.toContain(fileId)
    expect(await call(updateFile, applicant, { fileId, category: 'SME', submit: true, ifVersion: 1 })).toMatchObject({
      state: 'SUBMITTED',
      category: 'SME',
      submittedAt: now().toISOString(),
    })
    expect(await problemThrownBy(call(updateFile, applicant, { fileId, category: 'LARGE' }))).toMatchObject({
      status: 409,
      state: 'SUBMITTED',
      legalEvents: ['accept_regulation'],
    })
    expect(await call(getFile, manager, { fileId })).toMatchObject({
      state: 'SUBMITTED',
      legalEvents: ['find_complete', 'find_incomplete'],
    })
  })

  it('goes back to be completed, with what is missing', async () => {
    const applicant = await member()
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

  it('is scored by the rubric, with what would fit, before the committee sees it', async () => {
    const applicant = await member()
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
      decidedAt: now().toISOString(),
    })
    expect(await call(advanceFile, manager, { fileId, event: 'reopen' })).toMatchObject({
      state: 'COMMITTEE',
      outcome: null,
    })
  })

  it('asks for either space or a resource, in a zone that is open, under the regulation as it is', async () => {
    const applicant = await member()
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

  it('is nobody else’s', async () => {
    const [applicant, stranger] = [await member(), await member()]
    const { fileId } = await submit(applicant)
    for (const op of [getFile, updateFile])
      expect(await problemCodeThrownBy(call(op, stranger, { fileId }))).toBe('not-found')
    expect(await problemCodeThrownBy(call(advanceFile, applicant, { fileId, event: 'find_complete' }))).toBe(
      'not-the-operator',
    )
    expect(await problemCodeThrownBy(call(decideFile, applicant, { fileId, outcome: 'APPROVED' }))).toBe(
      'not-the-operator',
    )
    expect((await call(listFiles, stranger, {})).items).toEqual([])
    expect(
      await problemCodeThrownBy(call(listFiles, { ...stranger, scopes: ['galaxys:write'] }, { whose: 'zone' })),
    ).toBe('forbidden')
    expect((await call(listFiles, stranger, { whose: 'zone' })).items).toEqual([])
  })

  it('acts once for a repeated call', async () => {
    const applicant = await member()
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

describe('the indicators of the zone', async () => {
  const fresh = await createGalaxysFixture('2027-03-01T08:00:00Z')
  const period = { from: new Date('2026-01-01'), to: new Date('2028-01-01'), asOf: fresh.now() }
  const tables = {
    allocation: galaxysAllocations,
    file: galaxysFiles,
    obligation: galaxysObligations,
    quota: galaxysQuotas,
    unit: galaxysUnits,
    usage: galaxysUsage,
  }
  const ids = new Set(
    (await Promise.all(Object.values(tables).map((table) => fresh.db.select({ id: table.id }).from(table))))
      .flat()
      .map(({ id }) => id),
  )
  const organisations = new Set(
    (await fresh.db.select().from(galaxysFiles)).map(({ organisationId }) => organisationId),
  )

  it.each(indicators.map((one) => [one.code, one] as const))(
    '%s opens to its rows, sums over its regions, and has no target',
    async (_, { compute, target, title, unit }) => {
      expect(target).toBeNull()
      expect(title.ar).toMatch(/\p{Script=Arabic}/u)
      const [all, ...rest] = await compute(fresh.db, period)
      expect(all!.region).toBe('ALL')
      expect(all!.value).not.toBeNull()
      const opened: string[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await all!.ids(3, cursor)
        opened.push(...page.ids)
        if (!page.nextCursor) break
        cursor = page.nextCursor
      }
      expect(opened).toEqual([...new Set(opened)].sort())
      for (const id of opened) expect(ids.has(id) || organisations.has(id), id).toBe(true)
      const regions = rest.filter(({ dimensions }) => !dimensions)
      if (!['basis points', 'day'].includes(unit))
        expect(regions.reduce((sum, { value }) => sum + value!, 0)).toBe(all!.value)
      expect(await compute(fresh.db, period).then((again) => again.map(({ value }) => value))).toEqual([
        all!.value,
        ...rest.map(({ value }) => value),
      ])
    },
  )

  it('counts what the sample has', async () => {
    const figureOf = async (code: string, region = 'ALL') =>
      (await indicators.find((one) => one.code === code)!.compute(fresh.db, period)).find(
        (one) => one.region === region && !one.dimensions,
      )?.value
    expect(await figureOf('P5.tenants')).toBe(3)
    expect(await figureOf('P5.foreign_tenants')).toBe(1)
    expect(await figureOf('P5.jobs_promised')).toBe(12 + 40 + 6)
    expect(await figureOf('P5.jobs_created')).toBe(8 + 7)
    expect(await figureOf('P5.investment_made', 'MA-04')).toBe(40_000_000)
    expect(await figureOf('P5.units_recovered')).toBe(1)
    expect(await figureOf('P5.research_commitments')).toBe(1)
    expect(await figureOf('P5.days_to_decision')).toBe(30)
    expect(await figureOf('P5.occupancy')).toBeGreaterThan(1_000)
    expect(await figureOf('P5.gpu_hours_used')).toBeLessThan((await figureOf('P5.gpu_hours_granted'))!)
  })

  it('tells nothing of a time in which nothing was', async () => {
    const before = { from: new Date('2001-01-01'), to: new Date('2002-01-01'), asOf: fresh.now() }
    const values = await Promise.all(
      indicators.map(async ({ code, compute }) => [code, (await compute(fresh.db, before))[0]!.value] as const),
    )
    expect(Object.fromEntries(values)).toMatchObject({
      'P5.gpu_hours_used': null,
      'P5.days_to_decision': null,
      'P5.obligations_on_time': null,
      'P5.tenants': 0,
      'P5.units_recovered': 0,
    })
  })
})
