import { z } from 'zod'
import { and, eq } from '#platform/db/query-builder.ts'
import { dayMs, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { withExplanation } from '../explanations.ts'
import {
  findMachinesInLabs,
  MachineInLabFields,
  requireLab,
  requireMachineInLab,
  toMachineInLabView,
} from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { localDateTimeInput, SlotFields, toSlotView } from '../slot-view.ts'
import { fablabLabs as labs, fablabMachines as machines, fablabMachineModels as models } from '../tables.ts'
import { Category } from '../vocabulary.ts'
import { freeIntervalsOf, readFreeBusy } from './free-busy.ts'
import * as examples from './operations.examples.ts'
import { firstSlot } from './slots.ts'

const maxWindowMs = 31 * dayMs
const defaultWindowMs = 7 * dayMs
/** Maximum per machine; a later `from` shows more. */
const maxFreeIntervals = 20

export const DurationMinutes = z
  .int()
  .min(policy.gridMinutes)
  .max(policy.maxMinutes)
  .multipleOf(policy.gridMinutes)
  .describe('Length in minutes: a multiple of 15, at most 480.')

export const getAvailability = operation({
  name: 'fablabs.getAvailability',
  summary: 'Show when a machine, or any machine of a category, is free for a given duration.',
  description: 'Opening hours, closures, maintenance and other bookings are taken into account.',
  route: 'GET /fablabs/availability',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['machineId', 'labId', 'startsAt', 'endsAt'] },
  examples: examples.getAvailability,
  input: z.object({
    machineId: reference(
      machines,
      'One machine, as found by fablabs.searchMachines. Give this or a category.',
    ).optional(),
    category: Category.optional(),
    regionCode: RegionCode.optional(),
    labId: reference(labs, 'Only machines of this lab, as found by fablabs.listLabs.').optional(),
    from: localDateTimeInput('Start of the search. Defaults to now.').optional(),
    to: localDateTimeInput('End of the search, at most 31 days after `from`. Defaults to a week after it.').optional(),
    durationMinutes: DurationMinutes.default(60),
    limit: z.int().min(1).max(100).default(20).describe('Maximum number of machines.'),
  }),
  output: z.object({
    from: z.iso.datetime().describe('Start of the searched window, UTC.'),
    to: z.iso.datetime().describe('End of the searched window, UTC.'),
    durationMinutes: z.int().describe('Minutes between `startsAt` and `endsAt`.'),
    items: z
      .array(
        z.object({
          ...MachineInLabFields,
          ...SlotFields,
          free: z
            .array(z.object(SlotFields))
            .describe(
              'Every free interval of at least the duration; bookings can start at any quarter of an hour within it.',
            ),
          moreFree: z.boolean().describe('More free intervals exist: repeat with a later `from`.'),
        }),
      )
      .describe(
        'One item per machine, soonest free first; `startsAt` and `endsAt` are its first free slot of the duration.',
      ),
    machines: z.int().describe('Number of machines searched, including those without a free slot.'),
    more: z.boolean().describe('More machines are free than `limit` allows.'),
  }),
  async handler({ machineId, category, regionCode, labId, durationMinutes, limit, ...period }, context) {
    const { db } = context
    const now = context.now()
    if (!machineId && !category && !labId) {
      throw withExplanation(
        invalid('Specify a machine, lab or category.', [
          { path: 'category', message: 'Give a machineId, a labId or a category.' },
        ]),
        {
          fr: 'De quelle machine, ou de quel type de machine, s’agit-il ?',
          ar: 'ما هي الآلة أو ما نوعها؟',
          en: 'Which machine, or which kind of machine, is it about?',
        },
      )
    }
    const machine = machineId ? await requireMachineInLab(db, machineId) : undefined
    const zone = machine?.lab.timeZone ?? (labId ? (await requireLab(db, labId)).timeZone : programmeTimeZone)
    const window = windowOf(period, zone, now)
    const places = await findMachinesInLabs(
      db,
      and(
        machineId ? eq(machines.id, machineId) : undefined,
        category ? eq(models.category, category) : undefined,
        regionCode ? eq(labs.regionCode, regionCode) : undefined,
        labId ? eq(machines.labId, labId) : undefined,
        eq(machines.status, 'AVAILABLE'),
      ),
    )
    const calendar = await readFreeBusy(db, places, window, { now })
    const durationMs = durationMinutes * minuteMs
    const free = places
      .flatMap((place) => {
        const all = freeIntervalsOf(calendar, place).filter((interval) => firstSlot([interval], durationMs))
        const first = firstSlot(all, durationMs)
        return first ? { place, all, first } : []
      })
      .sort((a, b) => a.first.start - b.first.start || (a.place.machine.id < b.place.machine.id ? -1 : 1))
    return {
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      durationMinutes,
      items: free.slice(0, limit).map(({ place, all, first }) => ({
        ...toMachineInLabView(place),
        ...toSlotView(first.start, first.end, place.lab.timeZone),
        free: all.slice(0, maxFreeIntervals).map(({ start, end }) => toSlotView(start, end, place.lab.timeZone)),
        moreFree: all.length > maxFreeIntervals,
      })),
      machines: places.length,
      more: free.length > limit,
    }
  },
})

/** Returns the requested window, limited to bookable time: neither past nor beyond the horizon. */
function windowOf({ from, to }: { from?: string; to?: string }, zone: string, now: Date): Interval {
  const horizon = now.getTime() + policy.horizonMs
  const start = Math.max(from ? parseInstant(from, zone).getTime() : 0, now.getTime())
  const end = to ? parseInstant(to, zone).getTime() : start + defaultWindowMs
  const windowError = (path: string, message: string) => invalid('The window is not valid.', [{ path, message }])
  if (start >= horizon)
    throw windowError(
      'from',
      `Use a time before ${new Date(horizon).toISOString()}: bookings open ${policy.horizonMs / dayMs} days ahead.`,
    )
  if (end <= start) throw windowError('to', `Use a time after \`from\` and after ${now.toISOString()}.`)
  if (end - start > maxWindowMs)
    throw windowError(
      'to',
      `Use a time at most 31 days after \`from\`: ${new Date(start + maxWindowMs).toISOString()}.`,
    )
  return { start, end: Math.min(end, horizon) }
}
