import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import type { Interval } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { DateTimeInput } from '../../commons/fields.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { PublicCount } from '../../commons/suppression.ts'
import { parseWindow, Quantity } from '../fields.ts'
import { Incentive } from '../json-columns.ts'
import { freeInPool, loadGrantedByPool, poolLimit } from '../pools/pool-availability.ts'
import { galaxysPools as pools, galaxysZones as zones } from '../tables.ts'
import { findFreeSpace, SpaceView } from '../units/find-free-space.ts'
import { DataClass, hostingLevelFor, PoolClass, Regime, UnitKind } from '../vocabulary.ts'
import { countTalent, laboratoriesNear, nearestFablab } from './offer-partners.ts'
import * as examples from './package-offer.examples.ts'
import { OfferPartStatus } from './query-other-module.ts'
import type { Zone } from './zone-view.ts'

interface ComputeRequest {
  class: PoolClass
  quantity: number
}

const ComputeOffer = z.object({
  class: plainEnum(PoolClass),
  wanted: z.int(),
  poolId: z.string().nullable().describe('A pool that can give it; null: none can.'),
  poolName: LocalizedText.nullable(),
  hostingLevel: z.int().nullable(),
  enough: z.boolean(),
  pricePerMonthMinor: z.int().nullable().describe('Price of the requested quantity, in centimes; null: not published.'),
})

const offerPartFields = { status: OfferPartStatus, source: z.string().describe('The operation that gave the data.') }

const Offer = z.object({
  zoneId: z.string(),
  zoneName: LocalizedText,
  regionCode: plainEnum(RegionCode),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  regime: plainEnum(Regime).nullable().describe('Null: not decided.'),
  spaces: z.array(SpaceView).describe('The three best matches, free for the whole period; empty: no match.'),
  compute: z.array(ComputeOffer),
  fablab: z.object({
    ...offerPartFields,
    nearest: z
      .object({ labId: z.string(), name: LocalizedText, city: LocalizedText, distanceKm: z.number().nullable() })
      .nullable(),
  }),
  talent: z.object({
    ...offerPartFields,
    holders: PublicCount.nullable().describe(
      'How many people hold a certificate in these skills; counts under five are hidden.',
    ),
  }),
  laboratories: z.object({
    ...offerPartFields,
    institutes: z.array(
      z.object({
        instituteId: z.string(),
        name: LocalizedText,
        regionCode: z.string(),
        laboratories: z.array(z.object({ laboratoryId: z.string(), name: LocalizedText })),
      }),
    ),
  }),
  incentives: z.array(Incentive).describe('Incentives that the zone itself has published; none are assumed.'),
})

export const packageOffer = operation({
  name: 'galaxys.packageOffer',
  summary: 'Put together an offer for a project: space, computing, FabLab, talent and laboratories.',
  description:
    'Space, computing and incentives come from the zone. Other parts come from other modules on behalf of the caller; the `status` of a part that could not be read says why. An offer reserves nothing: apply with `galaxys.submitFile`.',
  route: 'GET /galaxys/offer',
  effect: 'read',
  access: 'galaxys:read',
  agent: { producesIds: ['zoneId', 'unitId', 'poolId', 'labId', 'instituteId'] },
  examples: examples.packageOffer,
  input: z.object({
    zoneId: reference(zones, 'The zone, as found by galaxys.listZones; defaults to the first open one.').optional(),
    kind: UnitKind.optional(),
    areaDm2: Quantity.optional().describe('Minimum area in dm2: 60 m2 are 6000.'),
    powerW: Quantity.optional().describe('Minimum electrical power, in watts.'),
    persons: z.int().min(1).max(100_000).optional().describe('Minimum number of people.'),
    vcpu: Quantity.optional().describe('Virtual CPUs needed.'),
    ramMb: Quantity.optional().describe('Memory needed, in MB.'),
    diskGb: Quantity.optional().describe('Storage needed, in GB.'),
    gpuHoursPerDay: Quantity.optional().describe('GPU hours a day needed.'),
    dataClass: DataClass.default('ORDINARY'),
    skillIds: z.array(SkillId).max(10).optional().describe('Skills the project will look for.'),
    from: DateTimeInput('Start; defaults to now.').optional(),
    to: DateTimeInput('End; defaults to a year after `from`.').optional(),
  }),
  output: Offer,
  async handler(
    { zoneId, from, to, dataClass, skillIds = [], vcpu, ramMb, diskGb, gpuHoursPerDay, ...space },
    context,
  ) {
    const { db } = context
    const now = context.now()
    const window = parseWindow({ from, to }, now, 365)
    const zone = await requireOpenZone(db, zoneId)
    const classes = { VCPU: vcpu, RAM_MB: ramMb, DISK_GB: diskGb, GPU_H: gpuHoursPerDay } as const
    const requests = (Object.entries(classes) as [PoolClass, number | undefined][]).flatMap(([name, quantity]) =>
      quantity ? [{ class: name, quantity }] : [],
    )
    return {
      zoneId: zone.id,
      zoneName: zone.name,
      regionCode: zone.regionCode,
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      regime: zone.regime,
      spaces: (await findFreeSpace(db, { ...space, window }, { zoneId: zone.id }, now)).slice(0, 3),
      compute: await computeOffers(db, zone, requests, dataClass, window),
      fablab: await nearestFablab(context, zone),
      talent: await countTalent(context, zone, skillIds),
      laboratories: await laboratoriesNear(context, zone),
      incentives: zone.incentives,
    }
  },
})

async function requireOpenZone(db: Reads, zoneId: string | undefined): Promise<Zone> {
  const [zone] = await db
    .select()
    .from(zones)
    .where(and(eq(zones.status, 'OPEN'), zoneId ? eq(zones.id, zoneId) : undefined))
    .orderBy(asc(zones.id))
    .limit(1)
  if (!zone)
    throw invalid('No zone is open. Try again when a zone has opened.', [
      { path: 'zoneId', message: 'An OPEN zone, as found by galaxys.listZones.' },
    ])
  return zone
}

/** Returns, for each requested resource, the suitable pool of the zone with the most left. */
async function computeOffers(
  db: Reads,
  zone: Zone,
  requests: ComputeRequest[],
  dataClass: DataClass,
  window: Interval,
): Promise<z.input<typeof ComputeOffer>[]> {
  if (requests.length === 0) return []
  const known = await db
    .select()
    .from(pools)
    .where(
      and(
        eq(pools.zoneId, zone.id),
        inArray(
          pools.class,
          requests.map((one) => one.class),
        ),
      ),
    )
  const promised = await loadGrantedByPool(
    db,
    known.map(({ id }) => id),
    window,
  )
  return requests.map(({ class: name, quantity }) => {
    const fitting = known
      .filter((pool) => pool.class === name && pool.hostingLevel >= hostingLevelFor[dataClass])
      .map((pool) => ({ pool, free: freeInPool(pool, promised.get(pool.id) ?? [], window) }))
      .sort(
        (a, b) =>
          Number(b.free >= quantity) - Number(a.free >= quantity) ||
          a.pool.hostingLevel - b.pool.hostingLevel ||
          poolLimit(b.pool) - poolLimit(a.pool),
      )
    const best = fitting[0]
    const price = best?.pool.unitPriceMinor
    return {
      class: name,
      wanted: quantity,
      poolId: best?.pool.id ?? null,
      poolName: best?.pool.name ?? null,
      hostingLevel: best?.pool.hostingLevel ?? null,
      enough: best !== undefined && best.free >= quantity,
      pricePerMonthMinor: price && Number.isSafeInteger(price * quantity) ? price * quantity : null,
    }
  })
}
