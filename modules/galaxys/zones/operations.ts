import { z } from 'zod'
import { and, eq } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
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
  async handler({ regionCode, status, ...page }, { db }) {
    return listPage(page, {
      sort: [{ column: zones.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(zones)
          .where(and(regionCode && eq(zones.regionCode, regionCode), status && eq(zones.status, status), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toZoneView,
    })
  },
})
