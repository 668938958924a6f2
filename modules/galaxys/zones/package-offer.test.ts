import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineModule, type Module } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'
import { sampleZone } from '../sample/zone.ts'
import { createGalaxysFixture, sampleActors } from '../testing/fixture.ts'
import { packageOffer } from './package-offer.ts'

const ask = { fr: 'Quoi ?', ar: 'ماذا؟', en: 'What?' }
const text = { fr: 'Exemple' }

/** Defines another module with operations of these schemas. */
const otherModule = (name: string, operations: Module['operations']) =>
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
const unexpectedInstitutes = operation({
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

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call } = zone
const zoneId = sampleZone.id

describe('packageOffer', () => {
  const request: z.input<typeof packageOffer.input> = {
    kind: 'LAB',
    areaDm2: 6_000,
    vcpu: 64,
    gpuHoursPerDay: 24,
    skillIds: ['mlops'],
  }

  it('returns what the zone has, and marks missing modules', async () => {
    const offer = await call(packageOffer, sampleActors.investor, request)
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

  it('calls other modules on behalf of the caller, and reports rejections and unexpected responses', async () => {
    const withModules = await createGalaxysFixture('2027-03-01T08:00:00Z', [
      otherModule('fablabs', [labs]),
      otherModule('institute', [talent]),
      otherModule('aljazari', [unexpectedInstitutes]),
    ])
    const offer = await withModules.call(packageOffer, sampleActors.investor, request)
    expect(offer).toMatchObject({
      fablab: { status: 'ANSWERED', nearest: { labId: 'lab-1', distanceKm: 4.2 } },
      talent: { status: 'ANSWERED', holders: { count: null, shown: '<5' } },
      laboratories: { status: 'NOT_AVAILABLE', institutes: [] },
    })
    expect(JSON.stringify(offer)).not.toContain('a-person')
    const narrow = await withModules.call(packageOffer, { ...sampleActors.investor, scopes: ['galaxys:read'] }, request)
    expect(narrow).toMatchObject({ fablab: { status: 'ANSWERED' }, talent: { status: 'NOT_PERMITTED', holders: null } })
  })
})
