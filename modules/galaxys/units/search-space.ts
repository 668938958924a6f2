import { z } from 'zod'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { DateTimeInput } from '../../commons/fields.ts'
import { parseWindow, Quantity } from '../fields.ts'
import { galaxysZones as zones } from '../tables.ts'
import { Feature, UnitKind } from '../vocabulary.ts'
import { findFreeSpace, SpaceView } from './find-free-space.ts'
import * as examples from './search-space.examples.ts'

export const searchSpace = operation({
  name: 'galaxys.searchSpace',
  summary: 'Find free space in the zones: lots, buildings, floors, labs, clean rooms, offices, desks.',
  route: 'GET /galaxys/space',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['unitId', 'zoneId'] },
  examples: examples.searchSpace,
  input: z.object({
    zoneId: reference(zones, 'Only in this zone, as found by galaxys.listZones.').optional(),
    regionCode: RegionCode.optional(),
    kind: UnitKind.optional(),
    areaDm2: Quantity.optional().describe('Minimum area in dm2: 60 m2 are 6000.'),
    powerW: Quantity.optional().describe('Minimum electrical power, in watts.'),
    persons: z.int().min(1).max(100_000).optional().describe('Minimum number of people.'),
    features: z.array(Feature).max(10).optional().describe('Desired features; units lacking some rank lower.'),
    from: DateTimeInput('Start of the free period; defaults to now.').optional(),
    to: DateTimeInput('End of the free period; defaults to a year after `from`.').optional(),
    limit: z.int().min(1).max(50).default(10).describe('Maximum number of results, 1 to 50.'),
  }),
  output: z.object({ from: z.iso.datetime(), to: z.iso.datetime(), items: z.array(SpaceView) }),
  async handler({ zoneId, regionCode, from, to, limit, ...criteria }, context) {
    const { db } = context
    const now = context.now()
    const window = parseWindow({ from, to }, now, 365)
    const items = await findFreeSpace(db, { ...criteria, window }, { zoneId, regionCode }, now)
    return {
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      items: items.slice(0, limit),
    }
  },
})
