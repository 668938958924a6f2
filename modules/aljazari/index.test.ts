import { describe, expect, it } from 'vitest'
import { regionCodes } from '#platform/lib/regions.ts'
import { jsonSchema } from '#platform/tools/json-schema.ts'
import { aljazari } from './index.ts'
import { lowerMedian } from './indicator-computations.ts'
import { indicators } from './indicators.ts'
import { isMeasured } from './json-columns.ts'
import { publicPracticeStates } from './practices/state-machine.ts'
import {
  aljazariInstitutes,
  aljazariInventors,
  aljazariPractices,
  aljazariProblems,
  aljazariProjects,
  aljazariReplications,
  aljazariTrlMoves,
} from './tables.ts'
import { createAljazariFixture, sampleActors } from './testing/fixture.ts'
import { PracticeState, ProblemState } from './vocabulary.ts'

describe.each(aljazari.operations.map((op) => [op.name, op] as const))('%s', (_, op) => {
  it('describes every field, and returns values without the names of their lists', () => {
    const { properties = {}, additionalProperties } = jsonSchema(op.input, 'input')
    expect(additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(properties)) {
      if (
        [
          'title',
          'summary',
          'name',
          'description',
          'fundedBy',
          'lessons',
          'adaptation',
          'limits',
          'problem',
          'conditions',
          'constraints',
        ].includes(name)
      )
        continue
      expect([name, description]).toEqual([name, expect.stringMatching(/.{5}/)])
    }
    expect(JSON.stringify(jsonSchema(op.output, 'output'))).not.toContain('x-labels')
  })
})

/** An ordinary Monday, a Saturday night, a leap day, and a day on which the clocks changed. */
const days = ['2027-03-01T08:00:00Z', '2026-12-05T23:30:00Z', '2028-02-29T12:10:00Z', '2026-02-15T01:00:00Z']

describe.each(days)('the sample, seeded on %s', async (day) => {
  const { db, request, join } = await createAljazariFixture(day)
  const now = new Date(day)

  it('has a fictitious institute in each region, opened only as its data state', async () => {
    const rows = await db.select().from(aljazariInstitutes)
    expect(rows.map(({ regionCode }) => regionCode).sort()).toEqual([...regionCodes].sort())
    expect(
      rows.filter(
        ({ name }) => !name.fr.includes('Exemple') || !name.ar!.includes('مثال') || !name.en!.includes('Sample'),
      ),
    ).toEqual([])
    for (const { status, openedOn, statusOn } of rows) {
      if (status === 'OPEN') expect(openedOn! <= day.slice(0, 10)).toBe(true)
      if (!['OPEN', 'SUSPENDED', 'CLOSED'].includes(status)) expect(openedOn).toBeNull()
      expect(statusOn <= day.slice(0, 10)).toBe(true)
    }
  })

  it('has problems and practices in every state, and satisfies every invariant', async () => {
    const [problems, practices, replications, projects, moves, inventors] = await Promise.all([
      db.select().from(aljazariProblems),
      db.select().from(aljazariPractices),
      db.select().from(aljazariReplications),
      db.select().from(aljazariProjects),
      db.select().from(aljazariTrlMoves),
      db.select().from(aljazariInventors),
    ])
    expect(new Set(problems.map(({ state }) => state))).toEqual(new Set(ProblemState.options))
    expect(new Set(practices.map(({ state }) => state))).toEqual(new Set(PracticeState.options))
    expect(new Set(problems.map(({ ownerOrganisationId }) => ownerOrganisationId)).size).toBeGreaterThan(1)
    for (const one of practices.filter(({ state }) => publicPracticeStates.includes(state))) {
      expect(one.evidence.some(isMeasured)).toBe(true)
      expect(new Set([one.adminValidatedBy, one.expertValidatedBy, one.submittedBy, null]).size).toBe(4)
      expect([one.ownerOrganisationId, one.instituteOrganisationId]).not.toContain(one.expertOrganisationId)
    }
    for (const { practiceId, regionCode, elsewhere } of replications)
      expect(regionCode !== practices.find(({ id }) => id === practiceId)!.regionCode).toBe(elsewhere)
    expect(replications.map(({ verdict }) => verdict)).toContain('FAILED')
    for (const { id, trlStart, trlNow } of projects) {
      const projectMoves = moves.filter(({ projectId }) => projectId === id)
      expect(
        projectMoves.reduce(
          (level, { fromTrl, toTrl }) => (fromTrl === level && toTrl === level + 1 ? toTrl : -1),
          trlStart,
        ),
      ).toBe(trlNow)
    }
    for (const rows of Map.groupBy(inventors, ({ inventionId }) => inventionId).values())
      expect(rows.reduce((sum, { shareBp }) => sum + shareBp, 0)).toBe(10_000)
    const times = [...problems, ...practices, ...replications].flatMap((row) =>
      Object.values(row).filter((value) => value instanceof Date),
    )
    expect(times.filter((at) => at > now)).toEqual([])
  })

  it('answers every example of a read over HTTP', async () => {
    const { key } = await join(['owner'], { organisationId: sampleActors.researcher.organisationId })
    const hidden: string[] = []
    for (const op of aljazari.operations.filter(({ route }) => route.startsWith('GET'))) {
      for (const { input } of op.examples) {
        const rest = { ...input } as Record<string, unknown>
        const path = op.route.split(' ')[1]!.replace(/:(\w+)/g, (_, name: string) => {
          const value = rest[name]
          delete rest[name]
          return String(value)
        })
        const query = new URLSearchParams(
          Object.entries(rest).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
        )
        const response = await request(key, 'GET', `${path}?${query}`)
        if (response.status !== 200) hidden.push(`${op.name} ${response.status} ${await response.text()}`)
      }
    }
    expect(hidden).toEqual([])
  })
})

it('computes every indicator, and lists the rows each figure counts', async () => {
  const { db } = await createAljazariFixture()
  const period = {
    from: new Date('2020-01-01T00:00:00Z'),
    to: new Date('2030-01-01T00:00:00Z'),
    asOf: new Date('2027-03-01T08:00:00Z'),
  }
  const values: Record<string, number> = {}
  for (const { code, title, unit, compute } of indicators) {
    expect(title.fr && title.ar && title.en).toBeTruthy()
    const [all, ...regions] = await compute(db, period)
    expect(all!.region).toBe('ALL')
    values[code] = all!.value!
    if (!['day', 'trl_step'].includes(unit))
      expect(
        regions.reduce((sum, { value }) => sum + value!, 0),
        code,
      ).toBe(all!.value)
    for (const figure of [all!, ...regions]) {
      const opened: string[] = []
      for (let cursor: string | undefined, hasMore = true; hasMore; ) {
        const page = await figure.ids(3, cursor)
        opened.push(...page.ids)
        cursor = page.nextCursor ?? undefined
        hasMore = cursor !== undefined
      }
      expect(opened).toEqual([...new Set(opened)].sort())
      if (!['day', 'trl_step'].includes(unit)) expect(opened.length, `${code} ${figure.region}`).toBe(figure.value)
    }
  }
  expect(values).toMatchObject({
    'P6.1': 7,
    'P6.2': 14,
    'P6.3': 1,
    'P6.5': 8,
    'P6.6': 4,
    'P6.7': 9,
    'P6.8': 4,
    'P6.9': 1,
    'P6.10': 0,
    'P6.12': 4,
    'P6.13': 2,
    'P6.14': 2,
  })
  const before = { ...period, asOf: new Date('2021-01-01T00:00:00Z') }
  for (const { compute } of indicators) expect((await compute(db, before)).map(({ value }) => value)).toEqual([0])
  expect([lowerMedian([]), lowerMedian([4]), lowerMedian([9, 1, 5]), lowerMedian([8, 2, 6, 4])]).toEqual([0, 4, 5, 4])
})
