import { z } from 'zod'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { galaxysZones as zones } from '../tables.ts'
import { zoneStatuses } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { toZoneView, ZoneView } from './zone-view.ts'

export const listZones = operation({
  name: 'galaxys.listZones',
  summary: 'List the technology acceleration zones: location, status, legal regime and regulation.',
  route: 'GET /galaxys/zones',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['zoneId'] },
  examples: examples.listZones,
  input: z.object({
    regionCode: RegionCode.optional(),
    status: z.enum(zoneStatuses).optional().describe('Only zones that are PLANNED, OPEN or CLOSED.'),
    ...Paging,
  }),
  output: pageOf(ZoneView),
  async handler({ regionCode, status, limit, cursor }, { db }) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await db
      .select()
      .from(zones)
      .where(
        and(
          regionCode && eq(zones.regionCode, regionCode),
          status && eq(zones.status, status),
          after ? gt(zones.id, after) : undefined,
        ),
      )
      .orderBy(asc(zones.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toZoneView)
  },
})
