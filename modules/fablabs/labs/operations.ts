import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, count, eq, gt } from '#platform/db/query-builder.ts'
import { distanceKm, type GeoPoint } from '#platform/lib/geo.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { hoursOf } from '../availability/free-busy.ts'
import { requireLab } from '../machine-in-lab.ts'
import { localDateTimeInput, SlotFields, toSlotView } from '../slot-view.ts'
import {
  fablabClosures as closures,
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
} from '../tables.ts'
import { Category } from '../vocabulary.ts'
import { findOpenLabIds, Lab, toLabView } from './lab-view.ts'
import * as examples from './operations.examples.ts'

const degrees = (limit: number, description: string) =>
  z.number().min(-limit).max(limit).describe(description).optional()

export const listLabs = operation({
  name: 'fablabs.listLabs',
  summary: 'List the FabLabs of the network by region, machine category, distance or opening.',
  route: 'GET /fablabs/labs',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['labId'] },
  examples: examples.listLabs,
  input: z.object({
    regionCode: RegionCode.optional(),
    category: Category.optional().describe('Only labs with a machine of this category in service.'),
    openAt: localDateTimeInput('Only labs that are open at this time.').optional(),
    latitude: degrees(90, 'Latitude of the person; with longitude, the nearest labs come first.'),
    longitude: degrees(180, 'Longitude of the person.'),
    withinKm: z
      .number()
      .min(1)
      .max(2_500)
      .optional()
      .describe('Only labs within this straight-line distance; needs latitude and longitude.'),
    ...Paging,
  }),
  output: pageOf(
    Lab.extend({ distanceKm: z.number().nullable().describe('Distance from the given position; null without one.') }),
  ),
  async handler({ regionCode, category, openAt, latitude, longitude, withinKm, limit, cursor }, { db, now }) {
    const from = callerLocation(latitude, longitude, withinKm)
    const after = decodeCursor(cursor, 'number', 'string')
    const candidates = await db
      .select()
      .from(labs)
      .where(regionCode ? eq(labs.regionCode, regionCode) : undefined)
    const withCategory = category && (await labIdsWithCategory(db, category))
    const openAtTime = openAt && (await findOpenLabIds(db, candidates, parseInstant(openAt, programmeTimeZone)))
    const openNow = await findOpenLabIds(db, candidates, now())
    const rows = candidates
      .map((lab) => ({ lab, km: from ? distanceKm(from, lab) : 0 }))
      .filter(
        ({ lab, km }) =>
          (!withCategory || withCategory.has(lab.id)) &&
          (!openAtTime || openAtTime.has(lab.id)) &&
          km <= (withinKm ?? Infinity),
      )
      .filter(({ lab, km }) => !after || km > after[0] || (km === after[0] && lab.id > after[1]))
      .sort((a, b) => a.km - b.km || (a.lab.id < b.lab.id ? -1 : 1))
    const present = ({ lab, km }: (typeof rows)[number]) => ({
      ...toLabView(lab, openNow.has(lab.id)),
      distanceKm: from ? Math.round(km * 10) / 10 : null,
    })
    return toPage(rows, limit, ({ lab, km }) => [km, lab.id], present)
  },
})

function callerLocation(latitude?: number, longitude?: number, withinKm?: number): GeoPoint | undefined {
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude }
  if (latitude === undefined && longitude === undefined && withinKm === undefined) return undefined
  const path = latitude === undefined ? 'latitude' : 'longitude'
  throw invalid('A distance needs a position.', [{ path, message: 'Give latitude and longitude together.' }])
}

async function labIdsWithCategory(db: Reads, category: Category): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ labId: machines.labId })
    .from(machines)
    .innerJoin(models, eq(models.id, machines.modelId))
    .where(and(eq(models.category, category), eq(machines.status, 'AVAILABLE')))
  return new Set(rows.map(({ labId }) => labId))
}

export const getLab = operation({
  name: 'fablabs.getLab',
  summary: 'Show a FabLab with its place, opening hours, coming closures and machines by category.',
  route: 'GET /fablabs/labs/:labId',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['labId', 'closureId'] },
  examples: examples.getLab,
  input: z.object({ labId: reference(labs, 'A lab, as found by fablabs.listLabs.') }),
  output: Lab.extend({
    openingHours: z
      .array(
        z.object({
          weekday: z.int().min(1).max(7).describe('1 is Monday, 7 Sunday.'),
          opensAt: z.string().describe('Opening time in local time, such as 09:00.'),
          closesAt: z.string().describe('Closing time in local time; on the next day when it is not after opensAt.'),
        }),
      )
      .describe('Weekly opening hours in the local time of the lab.'),
    closures: z
      .array(
        z.object({
          closureId: z.string().describe('Id to remove the closure.'),
          machineId: z.string().nullable().describe('The closed machine; null: the whole lab.'),
          reason: LocalizedText,
          ...SlotFields,
        }),
      )
      .describe('Current and coming closures, at most 100.'),
    machines: z
      .array(z.object({ category: plainEnum(Category), count: z.int().describe('Number of machines.') }))
      .describe('Machines in service by category.'),
  }),
  async handler({ labId }, context) {
    const { db } = context
    const now = context.now()
    const lab = await requireLab(db, labId)
    const hours = await hoursOf(db, [labId])
    const coming = await db
      .select()
      .from(closures)
      .where(and(eq(closures.labId, labId), gt(closures.endsAt, now)))
      .orderBy(asc(closures.startsAt))
      .limit(100)
    const byCategory = await db
      .select({ category: models.category, count: count() })
      .from(machines)
      .innerJoin(models, eq(models.id, machines.modelId))
      .where(and(eq(machines.labId, labId), eq(machines.status, 'AVAILABLE')))
      .groupBy(models.category)
      .orderBy(asc(models.category))
    return {
      ...toLabView(lab, (await findOpenLabIds(db, [lab], now)).has(labId)),
      openingHours: hours
        .map(({ weekday, opensAt, closesAt }) => ({ weekday, opensAt, closesAt }))
        .sort((a, b) => a.weekday - b.weekday || (a.opensAt < b.opensAt ? -1 : 1)),
      closures: coming.map(({ id, machineId, reason, startsAt, endsAt }) => ({
        closureId: id,
        machineId,
        reason,
        ...toSlotView(startsAt, endsAt, lab.timeZone),
      })),
      machines: byCategory,
    }
  },
})
