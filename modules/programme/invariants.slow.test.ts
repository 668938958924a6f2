import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { asc } from '#platform/db/query-builder.ts'
import type { Figure } from '#platform/indicator.ts'
import type { AnyOperation } from '#platform/operation.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { computeEditions } from './editions/compute.ts'
import { correctEdition } from './editions/correct.ts'
import { findLatestEdition } from './editions/edition-store.ts'
import { explainFigure } from './editions/explain.ts'
import { partitionByRegion } from './editions/partition-by-region.ts'
import { kpiTree } from './indicators/kpi-tree.ts'
import { indicator } from './indicators/operations.ts'
import { regionalCard } from './indicators/regional-card.ts'
import { sourceTargets } from './indicators/source-targets.ts'
import { setPlanningPath } from './planning-paths/operations.ts'
import { getSnapshot, snapshot } from './snapshots/operations.ts'
import { verifySnapshot } from './snapshots/verify-snapshot.ts'
import { programmeEditions, programmeLineage, programmeObservations, programmeSnapshots } from './tables.ts'
import { createProgrammeFixture } from './testing/fixture.ts'
import { testIndicators } from './testing/test-indicators.ts'
import { partKeys, type RegionKey } from './vocabulary.ts'

const { db, call, add, pilot, outsider, installer, world, clock, computeAndPublish, release, services } =
  await createProgrammeFixture()

add('P2.1', '2027-Q1', { 'MA-06': 30, 'MA-03': 12, 'MA-09': 2, UNKNOWN: 7 })
add('P1.1', '2026-Q4', { 'MA-06': 6, 'MA-04': 3 })
add('P4.2', '2027-Q1', { 'MA-01': 5, 'MA-02': 6 })
add('P4.3', '2027-Q1', { 'MA-01': 5, 'MA-02': 6 })
// One person may hold certificates of several regions.
world['P2.2'] = Array.from({ length: 20 }, (_, i) => ({
  id: `holder-${String(i).padStart(2, '0')}`,
  regions: i < 8 ? ['MA-09', 'MA-03'] : i < 14 ? ['MA-06', null] : ['MA-06'],
  at: new Date('2027-02-10T10:00:00Z'),
}))

/** Returns every row of an observation, page by page. */
async function rowsOf(observationId: string, limit = 7) {
  const rows = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await call(explainFigure, pilot, { observationId, limit, ...(cursor && { cursor }) })
    rows.push(...page.rows!)
    cursor = page.nextCursor
  }
  return rows
}
const observationsOf = async (editionId: string) =>
  (await db.select().from(programmeObservations).orderBy(asc(programmeObservations.region))).filter(
    (one) => one.editionId === editionId,
  )

describe('the same inputs and version give the same value and hash', () => {
  it('on another day, and in a recomputed edition without changes', async () => {
    const { computed } = await call(computeEditions, pilot, { period: '2027-Q1' })
    expect(computed.map(({ code }) => code)).toEqual(['P1.1', 'P2.1', 'P2.2', 'P4.1', 'P4.2', 'P4.3'])
    clock.now = new Date('2027-04-11T10:00:00Z')
    const again = await call(computeEditions, pilot, { period: '2027-Q1' })
    expect(again.computed).toEqual([])
    expect(again.unchanged).toEqual(computed)
  })

  it('and another row gives another hash', async () => {
    const before = (await call(computeEditions, pilot, { period: '2027-Q1', codes: ['P4.1'] })).unchanged[0]!
    add('P4.1', '2027-Q1', { 'MA-05': 1 })
    const { computed } = await call(computeEditions, pilot, { period: '2027-Q1', codes: ['P4.1'] })
    expect(computed[0]!.inputsHash).not.toBe(before.inputsHash)
  })

  it('in any order of the figures of a module', async () => {
    const of = testIndicators(world).find(({ code }) => code === 'P2.1')!
    const span = { from: new Date('2027-01-01'), to: new Date('2027-04-01'), asOf: clock.now }
    const figures = await of.compute(db, span)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(figures, { minLength: figures.length }),
        fc.boolean(),
        async (shuffled, reversed) => {
          // Database engines order ids differently, so the order of rows varies too.
          const backwards = (figure: Figure): Figure => ({
            ...figure,
            ids: async (limit, cursor) => {
              const { ids, nextCursor } = await figure.ids(limit, cursor)
              return { ids: ids.toReversed(), nextCursor }
            },
          })
          expect(await partitionByRegion(reversed ? shuffled.map(backwards) : shuffled)).toEqual(
            await partitionByRegion(figures),
          )
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('a frozen snapshot never changes', () => {
  let frozen: z.output<typeof snapshot.output>
  let whole: z.output<typeof getSnapshot.output>
  beforeAll(async () => {
    await computeAndPublish('2026-Q4', 'P2.1', 'P1.1')
    frozen = await call(snapshot, pilot, { quarter: '2026-Q4' })
    whole = await call(getSnapshot, null, { snapshotId: frozen.snapshotId })
  })

  it('when a figure is corrected: the correction is a new row, and verification reports it', async () => {
    expect(await call(verifySnapshot, null, { snapshotId: frozen.snapshotId })).toMatchObject({
      verdict: 'INTACT',
      correctedSince: [],
    })
    const old = whole.content.editions.find(({ code }) => code === 'P1.1')!
    const before = await observationsOf(old.editionId)
    world['P1.1']![0]!.removedAt = new Date('2027-04-12T00:00:00Z')
    clock.now = new Date('2027-04-12T10:00:00Z')
    const { edition, changes } = await call(correctEdition, pilot, {
      editionId: old.editionId,
      reason: 'Une entreprise était comptée à tort.',
    })
    expect(changes).toEqual([
      { region: 'ALL', oldValue: '9', newValue: '8' },
      { region: 'MA-06', oldValue: '6', newValue: '5' },
    ])
    await release(edition.editionId)
    expect(await observationsOf(old.editionId)).toEqual(before)
    expect(await call(getSnapshot, null, { snapshotId: frozen.snapshotId })).toEqual(whole)
    const { verdict, correctedSince } = await call(verifySnapshot, null, { snapshotId: frozen.snapshotId })
    expect([verdict, correctedSince.map(({ code }) => code)]).toEqual(['INTACT', ['P1.1']])
    const latest = await call(indicator, outsider, { code: 'P1.1', period: '2026-Q4' })
    expect(latest.figure!.value).toBe('8')
    // The figures published before the correction are still visible with `asOf`.
    expect(
      (await call(indicator, outsider, { code: 'P1.1', period: '2026-Q4', asOf: '2027-04-11T12:00:00Z' })).figure!
        .value,
    ).toBe('9')
  })

  it('and freezing again creates another snapshot', async () => {
    const again = await call(snapshot, pilot, { quarter: '2026-Q4' })
    expect(again.contentHash).not.toBe(frozen.contentHash)
    expect(again.previousHash).not.toBe('')
    expect(await problemThrownBy(call(snapshot, pilot, { quarter: '2026-Q4' }))).toMatchObject({
      status: 409,
      code: 'already-exists',
      snapshotId: again.snapshotId,
    })
    for (const { snapshotId } of [frozen, again])
      expect((await call(verifySnapshot, null, { snapshotId })).verdict).toBe('INTACT')
  })

  it.each([
    [
      'content',
      'content',
      async () => db.update(programmeSnapshots).set({ content: { ...whole.content, missing: [] } }),
    ],
    ['signature', 'signature', async () => db.update(programmeSnapshots).set({ signature: 'AAAA' })],
    ['chain', 'chain', async () => db.update(programmeSnapshots).set({ previousHash: 'x' })],
    ['observations', 'a value', async () => db.update(programmeObservations).set({ value: '999' })],
  ])('and a change of its %s in the database is detected', async (check, _, tamper) => {
    const [snapshots, observations] = [
      await db.select().from(programmeSnapshots),
      await db.select().from(programmeObservations),
    ]
    await tamper()
    const { verdict, checks } = await call(verifySnapshot, null, { snapshotId: frozen.snapshotId })
    expect([verdict, checks[check as keyof typeof checks]]).toEqual(['BROKEN', 'FAIL'])
    for (const row of snapshots)
      await db.insert(programmeSnapshots).values(row).onConflictDoUpdate({ target: programmeSnapshots.id, set: row })
    for (const row of observations)
      await db
        .insert(programmeObservations)
        .values(row)
        .onConflictDoUpdate({ target: programmeObservations.id, set: row })
    expect((await call(verifySnapshot, null, { snapshotId: frozen.snapshotId })).verdict).toBe('INTACT')
  })
})

describe('every published figure can be traced to the rows it counts', () => {
  let editions: (typeof programmeEditions.$inferSelect)[]
  beforeAll(async () => {
    for (const { code } of services.indicators) {
      const last = await findLatestEdition(db, code, '2027-Q1')
      if (last?.state === 'COMPUTED') await release(last.id)
    }
    editions = (await db.select().from(programmeEditions)).filter(({ state }) => state === 'PUBLISHED')
  })

  it('each to as many rows as it states, without duplicates', async () => {
    expect(editions.length).toBeGreaterThan(6)
    for (const { id, countsRows } of editions) {
      for (const observation of await observationsOf(id)) {
        const rows = await rowsOf(observation.id)
        expect(rows).toHaveLength(observation.rowCount)
        expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(rows.length)
        if (countsRows) expect(observation.value).toBe(String(rows.length))
        if (countsRows && observation.region !== 'ALL')
          expect(rows.every(({ region }) => region === observation.region)).toBe(true)
      }
    }
  })

  it('also after the rows have changed', async () => {
    const { id } = editions.find(({ code, period }) => code === 'P2.1' && period === '2027-Q1')!
    const national = (await observationsOf(id)).find(({ region }) => region === 'ALL')!
    const counted = new Set(world['P2.1']!.map((thing) => thing.id))
    const before = world['P2.1']
    world['P2.1'] = []
    expect(new Set((await rowsOf(national.id, 100)).map(({ rowId }) => rowId))).toEqual(counted)
    world['P2.1'] = before!
  })

  it('across the parts of a long lineage', async () => {
    const { id } = editions.find(({ code, period }) => code === 'P2.1' && period === '2027-Q1')!
    const one = (await observationsOf(id)).find(({ region }) => region === 'MA-12')!
    const all = Array.from({ length: 2_350 }, (_, i) => ({ id: `row-${i}` }))
    await db
      .insert(programmeLineage)
      .values(
        [0, 1, 2].map((part) => ({ observationId: one.id, part, rows: all.slice(part * 1_000, part * 1_000 + 1_000) })),
      )
    await db
      .insert(programmeObservations)
      .values({ ...one, rowCount: 2_350 })
      .onConflictDoUpdate({ target: programmeObservations.id, set: { rowCount: 2_350 } })
    expect((await rowsOf(one.id, 97)).map(({ rowId }) => rowId)).toEqual(all.map((row) => row.id))
    await db
      .insert(programmeObservations)
      .values(one)
      .onConflictDoUpdate({ target: programmeObservations.id, set: one })
  })

  it('by the office only; other callers get the reason', async () => {
    const { id } = editions.find(({ code }) => code === 'P2.1')!
    const [observation] = await observationsOf(id)
    const { rows, withheld, edition } = await call(explainFigure, outsider, { observationId: observation!.id })
    expect([rows, withheld, edition]).toEqual([null, 'NOT_THE_OFFICE', null])
  })
})

describe('the regions and UNKNOWN sum to the country', async () => {
  it('for every additive indicator; others are marked', async () => {
    const editions = await db.select().from(programmeEditions)
    for (const { id, code, isAdditive } of editions) {
      const rows = await observationsOf(id)
      expect(rows).toHaveLength(partKeys.length + 1)
      const national = rows.find(({ region }) => region === 'ALL')!
      const sum = rows
        .filter(({ region }) => region !== 'ALL')
        .reduce((total, { value }) => total + BigInt(value ?? 0), 0n)
      if (isAdditive) expect([code, String(sum)]).toEqual([code, national.value])
      else expect(code).toBe('P4.3')
    }
    expect(new Set(editions.filter(({ isAdditive }) => isAdditive).map(({ code }) => code))).toEqual(
      new Set(['P1.1', 'P2.1', 'P2.2', 'P4.1', 'P4.2']),
    )
  })

  it('if people are in several regions: each counts once, in the first by code, and lists the others', async () => {
    const edition = (await db.select().from(programmeEditions)).find(({ code }) => code === 'P2.2')!
    const rows = new Map((await observationsOf(edition.id)).map((one) => [one.region as RegionKey, one]))
    expect([
      rows.get('ALL')!.value,
      rows.get('MA-03')!.value,
      rows.get('MA-09')!.value,
      rows.get('MA-06')!.value,
      rows.get('UNKNOWN')!.value,
    ]).toEqual(['20', '8', '0', '12', '0'])
    expect((await rowsOf(rows.get('MA-03')!.id))[0]).toEqual({ rowId: 'holder-00', region: 'MA-03', also: ['MA-09'] })
    expect((await rowsOf(rows.get('MA-06')!.id)).filter(({ also }) => also.includes('UNKNOWN'))).toHaveLength(6)
  })

  it('for arbitrary figures of a module', async () => {
    const homes = fc.uniqueArray(fc.constantFrom<RegionKey>(...partKeys), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(homes, { maxLength: 30 }), async (all) => {
        const ids = all.map((_, i) => `row-${i}`)
        const page = (some: string[]) => async (limit: number, cursor?: string) => {
          const rest = some.toSorted().filter((id) => cursor === undefined || id > cursor)
          return { ids: rest.slice(0, limit), nextCursor: rest.length > limit ? rest[limit - 1]! : null }
        }
        const figures = partKeys.map((region) => {
          const some = ids.filter((_, i) => all[i]!.includes(region))
          return { region, value: some.length, ids: page(some) }
        })
        const { cells, isAdditive } = (await partitionByRegion([
          { region: 'ALL', value: ids.length, ids: page(ids) },
          ...figures,
        ]))!
        const [national, ...parts] = cells
        expect(isAdditive).toBe(true)
        expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(Number(national!.value))
        expect(parts.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted())
        const home = new Map(parts.flatMap(({ region, rows }) => rows.map(({ id }) => [id, region])))
        expect(ids.map((id) => home.get(id))).toEqual(
          all.map((regions) => partKeys.find((region) => regions.includes(region)) ?? 'UNKNOWN'),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('the targets of the source cannot be edited', () => {
  /** The targets and quotations of the founding text. */
  const promised = [
    ['P1.1', '50', 'TOTAL', 'faire émerger 50 startups innovantes'],
    ['P1.2', '35', 'TOTAL', 'soutenir 35 entrepreneurs et investisseurs'],
    ['P1.3', '2', 'TOTAL', 'deux entreprises «gazelles»'],
    ['P1.4', '1', 'TOTAL', 'donner naissance à une licorne technologique'],
    ['P2.1', '20000', 'YEAR', 'Délivrer 20.000 certificats chaque année'],
    ['P2.3', '100', 'TOTAL', '100 doctorants chercheurs marocains'],
    ['P2.4', '20', 'YEAR', 'à raison de 20 nouveaux inscrits chaque année'],
  ]
  const shown = async () =>
    (await call(kpiTree, null, {})).pillars.flatMap(({ indicators }) =>
      indicators.flatMap(({ code, target }) => (target ? [[code, target.value, target.per, target.quote]] : [])),
    )

  it('are these seven, and other indicators have none', async () => {
    expect(await shown()).toEqual(promised)
    const { pillars } = await call(kpiTree, null, {})
    const others = pillars
      .flatMap(({ indicators }) => indicators)
      .filter(({ code }) => !promised.some(([one]) => one === code))
    expect(others.length).toBeGreaterThan(3)
    expect(others.map(({ target, status }) => [target, status])).toEqual(others.map(() => [null, 'GREY']))
  })

  it('by any operation, with any caller and any example', async () => {
    const mighty = { ...installer, organisationId: pilot.organisationId }
    const editions = await db.select().from(programmeEditions)
    let tried = 0
    for (const op of services.operations.all as AnyOperation[]) {
      for (const { input } of op.examples) {
        const ids = editions.length > 0 && 'editionId' in input ? { editionId: editions[0]!.id } : {}
        for (const code of 'code' in input ? promised.map(([one]) => one) : [undefined]) {
          await call(op, mighty, { ...input, ...ids, ...(code && { code }) }).catch(() => undefined)
          tried += 1
        }
      }
    }
    expect(tried).toBeGreaterThan(60)
    for (const [code] of promised)
      await call(setPlanningPath, mighty, {
        code: code!,
        reading: 'LEVEL',
        points: [{ at: '2030-12-31', value: '999999' }],
        reason: 'Un autre objectif.',
      })
    expect(await shown()).toEqual(promised)
    expect((await call(indicator, outsider, { code: 'P1.1' })).plannedTarget).toEqual({
      at: '2030-12-31',
      value: '999999',
    })
  })

  it('nor in memory', () => {
    expect(() => Object.assign(sourceTargets[0]!, { value: '1' })).toThrow(TypeError)
    expect(() => (sourceTargets as unknown[]).push({})).toThrow(TypeError)
  })
})

describe('a missing value is not zero', () => {
  it('for an indicator without its module, which has no value, a grey status and a note', async () => {
    const { pillars } = await call(kpiTree, null, {})
    const missing = pillars.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'P2.3')!
    expect(missing).toMatchObject({
      isAvailable: false,
      figure: null,
      expected: null,
      gap: null,
      status: 'GREY',
      because: 'NOT_AVAILABLE',
    })
    expect(missing.note).toEqual({ fr: 'Non disponible ici', ar: 'غير متاح هنا', en: 'Not available here' })
    const card = await call(regionalCard, null, { regionCode: 'MA-06' })
    expect(card.pillars[1]!.indicators.find(({ code }) => code === 'P2.3')).toMatchObject({
      isAvailable: false,
      figure: null,
      national: null,
    })
    const { unavailable, computed } = await call(computeEditions, pilot, { period: '2027-Q1', codes: ['P2.3', 'P2.4'] })
    expect([unavailable, computed]).toEqual([['P2.3', 'P2.4'], []])
  })

  it('but no rows count as zero, and a share of no rows is missing', async () => {
    const editions = await db.select().from(programmeEditions)
    const of = async (code: string, region: string) => {
      const { id } = editions.find((one) => one.code === code && one.period === '2027-Q1')!
      return (await observationsOf(id)).find((one) => one.region === region)!.value
    }
    expect(await of('P4.2', 'MA-07')).toBe('0')
    expect(await of('P4.3', 'MA-07')).toBeNull()
  })

  it('for a baseline, which the source does not give', async () => {
    const { baseline } = await call(indicator, outsider, { code: 'P1.1' })
    expect(baseline).toEqual({ value: null, obsStatus: 'M' })
  })
})
