import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, gt, lt } from '#platform/db/query-builder.ts'
import { clipIntervals, dayMs, type Interval, intervalOf, minuteMs, subtractIntervals } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { canManageLab } from '../access.ts'
import { closuresAffecting, readFreeBusy } from '../availability/free-busy.ts'
import { findMachinesInLabs, type MachineInLab, requireLab } from '../machine-in-lab.ts'
import { localDateTimeInput } from '../slot-view.ts'
import { fablabBookings as bookings, fablabLabs as labs, fablabMachines as machines } from '../tables.ts'
import { Category } from '../vocabulary.ts'
import * as examples from './utilisation.examples.ts'

type BookingRow = typeof bookings.$inferSelect

/** With fewer bookings, figures could reveal the activity of a person. */
const minBookingsShown = 5
const maxWindowMs = 366 * dayMs

const UtilisationFields = {
  bookableHours: z
    .number()
    .describe('Bookable machine hours: opening hours without closures, times the bookings allowed at once.'),
  usedHours: z
    .number()
    .nullable()
    .describe('Used machine hours; null with fewer than five bookings, to protect persons.'),
  utilisationPercent: z
    .number()
    .nullable()
    .describe('Used hours as percentage of bookable hours; null without bookable hours or with few bookings.'),
  noShowPercent: z
    .number()
    .nullable()
    .describe('No-shows as percentage of due bookings; null without or with few bookings.'),
}

const minutes = (group: readonly Interval[]) => group.reduce((sum, { start, end }) => sum + (end - start) / minuteMs, 0)
const roundToTenth = (value: number) => Math.round(value * 10) / 10
const percent = (part: number, total: number) => (total > 0 ? roundToTenth((100 * part) / total) : null)

/** Returns the time of actual use: from check-in to check-out, or to the end of the slot while the machine is in use. */
const usedIntervals = ({ state, startsAt, endsAt, checkedInAt, checkedOutAt }: BookingRow): Interval[] =>
  state === 'COMPLETED' || state === 'IN_USE'
    ? [
        intervalOf({
          startsAt: checkedInAt ?? startsAt,
          endsAt: checkedOutAt ?? (checkedInAt && checkedInAt > endsAt ? checkedInAt : endsAt),
        }),
      ]
    : []

function toUtilisation(
  places: readonly MachineInLab[],
  bookable: (place: MachineInLab) => number,
  due: readonly BookingRow[],
  window: Interval,
  open: boolean,
) {
  const bookableMinutes = places.reduce((sum, place) => sum + bookable(place), 0)
  const visible = open || due.length >= minBookingsShown
  const used = minutes(clipIntervals(due.flatMap(usedIntervals), window))
  return {
    bookableHours: roundToTenth(bookableMinutes / 60),
    usedHours: visible ? roundToTenth(used / 60) : null,
    utilisationPercent: visible ? percent(used, bookableMinutes) : null,
    noShowPercent: visible ? percent(due.filter(({ state }) => state === 'NO_SHOW').length, due.length) : null,
  }
}

export const utilisation = operation({
  name: 'fablabs.utilisation',
  summary: 'Show how much of its bookable time a lab was used and its no-shows, by category.',
  description: 'Figures of fewer than five bookings are shown only to the organisation that runs the lab.',
  route: 'GET /fablabs/labs/:labId/utilisation',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['labId'] },
  examples: examples.utilisation,
  input: z.object({
    labId: reference(labs, 'A lab, as found by fablabs.listLabs.'),
    from: localDateTimeInput('Start. Defaults to thirty days before `to`.').optional(),
    to: localDateTimeInput('End, now at the latest. Defaults to now.').optional(),
  }),
  output: z.object({
    labId: z.string().describe('The lab.'),
    from: z.iso.datetime().describe('Start, UTC.'),
    to: z.iso.datetime().describe('End, UTC.'),
    asOf: z.iso.datetime().describe('Time of the data, UTC.'),
    ...UtilisationFields,
    categories: z.array(
      z.object({
        category: plainEnum(Category),
        machines: z.int().describe('Number of machines.'),
        ...UtilisationFields,
      }),
    ),
  }),
  async handler({ labId, from, to }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const lab = await requireLab(db, labId)
    const end = Math.min(to ? parseInstant(to, lab.timeZone).getTime() : now.getTime(), now.getTime())
    const start = from ? parseInstant(from, lab.timeZone).getTime() : end - 30 * dayMs
    if (start >= end || end - start > maxWindowMs)
      throw invalid('The period is not valid.', [
        {
          path: 'from',
          message: `Use a time before \`to\` and ${now.toISOString()}, at most 366 days earlier.`,
        },
      ])
    const window = { start, end }
    const places = (await findMachinesInLabs(db, eq(machines.labId, labId))).filter(
      ({ machine }) => machine.status !== 'RETIRED',
    )
    const calendar = await readFreeBusy(db, places, window, { now })
    const bookable = (place: MachineInLab) =>
      minutes(subtractIntervals(calendar.open.get(labId) ?? [], closuresAffecting(calendar, place).map(intervalOf))) *
      place.machine.concurrency
    const all = await db
      .select()
      .from(bookings)
      .where(and(eq(bookings.labId, labId), gt(bookings.endsAt, new Date(start)), lt(bookings.startsAt, new Date(end))))
    const due = all.filter(({ state }) => ['COMPLETED', 'IN_USE', 'NO_SHOW'].includes(state))
    const open = canManageLab(caller, lab)
    const byCategory = [...Map.groupBy(places, ({ model }) => model.category)].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      labId,
      from: new Date(start).toISOString(),
      to: new Date(end).toISOString(),
      asOf: now.toISOString(),
      ...toUtilisation(places, bookable, due, window, open),
      categories: byCategory.map(([category, group]) => {
        const ids = new Set(group.map(({ machine }) => machine.id))
        return {
          category,
          machines: group.length,
          ...toUtilisation(
            group,
            bookable,
            due.filter(({ machineId }) => ids.has(machineId)),
            window,
            open,
          ),
        }
      }),
    }
  },
})
