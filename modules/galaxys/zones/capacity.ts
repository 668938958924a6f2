import { z } from 'zod'
import { dayMs } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { DateTimeInput } from '../../commons/fields.ts'
import { canManageZone } from '../access.ts'
import { parseWindow } from '../fields.ts'
import { galaxysZones as zones } from '../tables.ts'
import { PoolClass } from '../vocabulary.ts'
import * as examples from './capacity.examples.ts'
import { loadAreaCurve, loadPoolCurves, Segment, segmentsByChange, segmentsByMonth } from './capacity-curve.ts'
import { requireZone } from './zone-view.ts'

const maxWindowDays = 1_830
export const capacity = operation({
  name: 'galaxys.capacity',
  summary: 'Show how much of a zone is taken and free over time: area and each digital resource.',
  description:
    'Managers of the zone get a segment for every change. The public curve has a segment a month, at most sixty, with the peak of the month rounded up to a twentieth of the total: it reveals neither a single tenant nor the day of a change.',
  route: 'GET /galaxys/zones/:zoneId/capacity',
  effect: 'read',
  access: 'public',
  examples: examples.capacity,
  input: z.object({
    zoneId: reference(zones, 'A zone, as found by galaxys.listZones.'),
    class: PoolClass.optional().describe('Only this digital resource.'),
    from: DateTimeInput('Start; defaults to now.').optional(),
    to: DateTimeInput('End, at most five years later; defaults to a year after `from`.').optional(),
  }),
  output: z.object({
    zoneId: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    rounded: z.boolean().describe('True: the public curve, by month and in twentieths.'),
    resources: z.array(
      z.object({
        resource: z.enum(['AREA_DM2', ...PoolClass.options]),
        poolId: z.string().nullable().describe('Null: the area of the zone.'),
        total: z.int(),
        allocatable: z.int().describe('What may be granted, overcommitment included.'),
        segments: z.array(Segment),
      }),
    ),
  }),
  async handler({ zoneId, class: poolClass, from, to }, { actor, db, now }) {
    const at = now()
    const zone = await requireZone(db, zoneId)
    const window = parseWindow({ from, to }, at, 365)
    if (window.end - window.start > maxWindowDays * dayMs)
      throw invalid('The period is too long.', [
        { path: 'to', message: `At most ${maxWindowDays} days after \`from\`.` },
      ])
    const rounded = !canManageZone(actor, zone)
    const curves = [
      ...(poolClass ? [] : [await loadAreaCurve(db, zoneId, window, at)]),
      ...(await loadPoolCurves(db, zoneId, poolClass, window)),
    ]
    return {
      zoneId,
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      rounded,
      resources: curves.map((curve) => ({
        resource: curve.resource,
        poolId: curve.poolId,
        total: curve.total,
        allocatable: curve.allocatable,
        segments: rounded ? segmentsByMonth(curve, window) : segmentsByChange(curve, window),
      })),
    }
  },
})
