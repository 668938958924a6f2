import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineModule, type Module } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import { allocate } from '../allocations/allocate.ts'
import { confirmAllocation } from '../allocations/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { listPools } from '../pools/operations.ts'
import { sampleUnitByCode, sampleZone } from '../sample/zone.ts'
import { galaxysZones } from '../tables.ts'
import { createGalaxysFixture, problemCodeThrownBy, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { listUnits } from '../units/operations.ts'
import { searchSpace } from '../units/search-space.ts'
import { capacity } from './capacity.ts'
import { listZones } from './operations.ts'
import { packageOffer } from './package-offer.ts'

const ask = { fr: 'Quoi ?', ar: 'ماذا؟', en: 'What?' }
const text = { fr: 'Exemple' }

/** A module of the house next door, that speaks as its room says it does. */
const neighbour = (name: string, operations: Module['operations']) =>
  defineModule({ name, title: { fr: name }, description: 'For tests.', operations })
const labs = operation({
  name: 'fablabs.listLabs',
  summary: 'List labs.',
  route: 'GET /fablabs/labs',
  effect: 'read',
  access: 'public',
  examples: [{ questions: [ask], input: {} }],
  input: z.object({ latitude: z.number().optional(), longitude: z.number().optional(), limit: z.int().optional() }),
  output: z.looseObject({}),
  handler: async ({ latitude }) => ({
    items: [{ labId: 'lab-1', name: text, city: text, distanceKm: latitude === sampleZone.latitude ? 4.2 : 999 }],
    nextCursor: null,
  }),
})
const talent = operation({
  name: 'institute.findTalent',
  summary: 'Find talent.',
  route: 'GET /institute/talents',
  effect: 'read',
  access: 'institute:read',
  examples: [{ questions: [ask], input: { skillIds: ['mlops'] } }],
  input: z.object({ skillIds: z.array(z.string()), regionCode: z.string().optional(), limit: z.int().optional() }),
  output: z.looseObject({}),
  handler: async () => ({ items: [{ personId: 'a-person' }], holders: { count: null, shown: '<5' } }),
})
const oddInstitutes = operation({
  name: 'aljazari.listInstitutes',
  summary: 'List institutes.',
  route: 'GET /aljazari/institutes',
  effect: 'read',
  access: 'public',
  examples: [{ questions: [ask], input: {} }],
  input: z.object({ status: z.string().optional(), limit: z.int().optional() }),
  output: z.looseObject({}),
  handler: async () => ({ anything: 'else' }),
})

const alone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call } = alone
const zoneId = sampleZone.id

describe('the public catalogue', () => {
  it('shows zones with their regulation, and a regime only where it is known', async () => {
    const { items } = await call(listZones, null, {})
    expect(items).toMatchObject([
      {
        zoneId,
        regime: null,
        regulationHash: sampleZone.regulationHash,
        operatorOrganisationId: exampleIds.organisation(1),
      },
    ])
    await alone.db.update(galaxysZones).set({ regime: 'LAW_102_21' })
    expect((await call(listZones, null, { status: 'OPEN' })).items[0]!.regime).toBe('LAW_102_21')
    expect((await call(listZones, null, { regionCode: 'MA-09' })).items).toEqual([])
  })

  it('shows the tree by level, page by page, and the pools', async () => {
    const floors = (await call(listUnits, null, { zoneId, parentId: exampleIds.unit(1) })).items.map(({ code }) => code)
    expect(floors).toEqual(['A-1', 'A-2', 'A-3'])
    const codes: string[] = []
    let cursor: string | null | undefined
    do {
      const page: { items: { code: string }[]; nextCursor: string | null } = await call(listUnits, null, {
        zoneId,
        limit: 25,
        ...(cursor && { cursor }),
      })
      codes.push(...page.items.map(({ code }) => code))
      cursor = page.nextCursor
    } while (cursor)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThanOrEqual(55)
    expect(
      (await call(listPools, null, { zoneId, class: 'VCPU' })).items.map(({ hostingLevel }) => hostingLevel),
    ).toEqual([1, 2])
    expect(await problemCodeThrownBy(call(listUnits, null, { zoneId: crypto.randomUUID() }))).toBe('not-found')
  })
})

describe('searching space', () => {
  const search = (input: object) =>
    call(searchSpace, null, { from: '2027-04-01T00:00', to: '2028-04-01T00:00', limit: 50, ...input })
  const codes = async (input: object) => (await search(input)).items.map(({ code }) => code)

  it('finds what is large enough and free for the whole period, the closest fit first', async () => {
    const { items } = await search({ kind: 'LAB', areaDm2: 6_000 })
    expect(items.length).toBeGreaterThan(3)
    expect(items[0]).toMatchObject({ areaDm2: 6_000, score: 1_000 })
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((a, b) => b - a))
    expect(items.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(await codes({ kind: 'LAB', areaDm2: 6_000 })).not.toContain('A-2-01') // held
    expect(await codes({ kind: 'LAB', areaDm2: 6_000 })).not.toContain('A-3-03') // under works
  })

  it('does not offer what stands around or within something that is held', async () => {
    expect(await codes({ kind: 'BUILDING' })).toEqual([])
    expect((await codes({ kind: 'OFFICE' })).filter((code) => code.startsWith('B-2'))).toEqual([])
    expect(await codes({ kind: 'FLOOR' })).toEqual(['A-3'])
  })

  it('keeps those that lack a feature for last, and counts the places of what is shared', async () => {
    const halls = (await search({ kind: 'WAREHOUSE', features: ['loading-dock'] })).items
    expect(halls.map(({ missingFeatures }) => missingFeatures.length)).toEqual(
      halls.map(({ missingFeatures }) => missingFeatures.length).sort(),
    )
    expect(halls.at(-1)).toMatchObject({ missingFeatures: ['loading-dock'] })
    expect(
      (await call(searchSpace, null, { kind: 'DESK', from: '2027-03-01T00:00', to: '2027-03-02T00:00' })).items[0],
    ).toMatchObject({
      code: 'B-0',
      freePlaces: 24,
    })
    expect(await codes({ kind: 'DESK', persons: 35 })).toEqual([])
  })

  it('takes no window that ends before it begins', async () => {
    expect(await problemThrownBy(search({ from: '2027-05-01T00:00', to: '2027-05-01T00:00' }))).toMatchObject({
      status: 422,
      issues: [{ path: 'to' }],
    })
  })
})

describe('capacity over time', () => {
  const window = { from: '2027-03-01T00:00:00Z', to: '2027-09-01T00:00:00Z' }

  it('is exact for who runs the zone, and changes when something changes', async () => {
    const before = await call(capacity, sampleActors.manager, { zoneId, ...window })
    expect(before.rounded).toBe(false)
    const { tenant, fileId } = await alone.admitted()
    const held = await call(allocate, sampleActors.chair, {
      fileId,
      unitId: sampleUnitByCode('D-2').id,
      startsAt: '2027-05-01T00:00:00Z',
      endsAt: '2027-06-01T00:00:00Z',
    })
    const area = async () => (await call(capacity, sampleActors.manager, { zoneId, ...window })).resources[0]!
    const at = (
      segments: { from: string; to: string; allocated: number; reserved: number | null; free: number }[],
      moment: string,
    ) => segments.find(({ from, to }) => from <= moment && moment < to)!
    const [was, reserved] = [before.resources[0]!, await area()]
    const may = '2027-05-15T00:00:00.000Z'
    expect(at(reserved.segments, may).reserved! - at(was.segments, may).reserved!).toBe(80_000)
    expect(at(was.segments, may).free - at(reserved.segments, may).free).toBe(80_000)
    await call(confirmAllocation, sampleActors.chair, { allocationId: held.allocationId })
    expect(at((await area()).segments, may).allocated - at(was.segments, may).allocated).toBe(80_000)
    for (const { allocatable, segments } of (await call(capacity, sampleActors.manager, { zoneId, ...window }))
      .resources)
      for (const one of segments) expect(one.allocated + one.reserved! + one.free).toBe(allocatable)
    expect((await call(capacity, tenant, { zoneId, ...window })).rounded).toBe(true)
  })

  it('is rounded for the public, by month, and never tells more free than there is', async () => {
    const [shown, exact] = [
      await call(capacity, null, { zoneId, ...window }),
      await call(capacity, sampleActors.manager, { zoneId, ...window }),
    ]
    expect(shown.rounded).toBe(true)
    for (const [i, { resource, allocatable, segments }] of shown.resources.entries()) {
      expect(segments).toHaveLength(6)
      const step = Math.max(1, Math.floor(allocatable / 20))
      for (const { from, to, allocated, reserved, free } of segments) {
        expect([resource, reserved, allocated % step === 0 || allocated === allocatable]).toEqual([
          resource,
          null,
          true,
        ])
        const real = exact.resources[i]!.segments.filter((one) => one.from < to && from < one.to).map((one) => one.free)
        expect(free).toBeLessThanOrEqual(Math.min(...real))
      }
    }
    expect(
      (await call(capacity, null, { zoneId, class: 'GPU_H', ...window })).resources.map(({ resource }) => resource),
    ).toEqual(['GPU_H'])
    expect(
      await problemCodeThrownBy(call(capacity, null, { zoneId, from: '2027-01-01T00:00', to: '2033-01-01T00:00' })),
    ).toBe('invalid-input')
  })
})

describe('one offer for a project', () => {
  const wish: z.input<typeof packageOffer.input> = {
    kind: 'LAB',
    areaDm2: 6_000,
    vcpu: 64,
    gpuHoursPerDay: 24,
    skillIds: ['mlops'],
  }

  it('tells what the zone has, and says of the rest that nobody here knows', async () => {
    const offer = await call(packageOffer, sampleActors.investor, wish)
    expect(offer).toMatchObject({
      zoneId,
      compute: [
        { class: 'VCPU', wanted: 64, poolId: exampleIds.pool(1), enough: true, pricePerMonthMinor: 64 * 9_000 },
        { class: 'GPU_H', wanted: 24, poolId: exampleIds.pool(4), enough: true },
      ],
      fablab: { status: 'NOT_INSTALLED', nearest: null },
      talent: { status: 'NOT_INSTALLED', holders: null },
      laboratories: { status: 'NOT_INSTALLED', institutes: [] },
      incentives: sampleZone.incentives,
    })
    expect(offer.spaces).toHaveLength(3)
    expect(await call(packageOffer, sampleActors.investor, { vcpu: 64, dataClass: 'SENSITIVE_DATA' })).toMatchObject({
      compute: [{ poolId: exampleIds.pool(5), hostingLevel: 2 }],
      talent: { status: 'NOT_ASKED' },
    })
    expect(await call(packageOffer, sampleActors.investor, { vcpu: 1_000_000 })).toMatchObject({
      compute: [{ enough: false }],
    })
  })

  it('asks the other modules on behalf of the caller, and invents nothing where they refuse or speak otherwise', async () => {
    const house = await createGalaxysFixture('2027-03-01T08:00:00Z', [
      neighbour('fablabs', [labs]),
      neighbour('institute', [talent]),
      neighbour('aljazari', [oddInstitutes]),
    ])
    const offer = await house.call(packageOffer, sampleActors.investor, wish)
    expect(offer).toMatchObject({
      fablab: { status: 'ANSWERED', nearest: { labId: 'lab-1', distanceKm: 4.2 } },
      talent: { status: 'ANSWERED', holders: { count: null, shown: '<5' } },
      laboratories: { status: 'NOT_AVAILABLE', institutes: [] },
    })
    expect(JSON.stringify(offer)).not.toContain('a-person')
    const narrow = await house.call(packageOffer, { ...sampleActors.investor, scopes: ['galaxys:read'] }, wish)
    expect(narrow).toMatchObject({ fablab: { status: 'ANSWERED' }, talent: { status: 'NOT_PERMITTED', holders: null } })
  })
})
