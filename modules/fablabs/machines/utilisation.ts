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

/** What so few bookings say of a lab, they would say of persons. */
const minBookingsShown = 5
const maxWindowMs = 366 * dayMs

const UtilisationFields = {
  bookableHours: z
    .number()
    .describe(
      'When machines could have been booked: opening hours without closures, times how many they take at once.',
    ),
  usedHours: z
    .number()
    .nullable()
    .describe('When they were used; null where under five bookings would tell of persons.'),
  utilisationPercent: z
    .number()
    .nullable()
    .describe('Used of bookable; null where nothing could be booked, or as above.'),
  noShowPercent: z
    .number()
    .nullable()
    .describe('Of the bookings that were due, how many nobody came for; null where there were none, or as above.'),
}

const minutes = (some: readonly Interval[]) => some.reduce((sum, { start, end }) => sum + (end - start) / minuteMs, 0)
const roundToTenth = (value: number) => Math.round(value * 10) / 10
const percent = (part: number, whole: number) => (whole > 0 ? roundToTenth((100 * part) / whole) : null)

/** How long a machine was really used: from check-in to check-out, and while it is in use until the end of the slot. */
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
  const can = places.reduce((sum, place) => sum + bookable(place), 0)
  const known = open || due.length >= minBookingsShown
  const used = minutes(clipIntervals(due.flatMap(usedIntervals), window))
  return {
    bookableHours: roundToTenth(can / 60),
    usedHours: known ? roundToTenth(used / 60) : null,
    utilisationPercent: known ? percent(used, can) : null,
    noShowPercent: known ? percent(due.filter(({ state }) => state === 'NO_SHOW').length, due.length) : null,
  }
}

export const utilisation = operation({
  name: 'fablabs.utilisation',
  summary:
    'How much of its bookable time a lab was used, and how many did not come, by category of machine. Few bookings are shown to those who run it alone.',
  route: 'GET /fablabs/labs/:labId/utilisation',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['labId'] },
  examples: examples.utilisation,
  input: z.object({
    labId: reference(labs, 'A lab, as found by fablabs.listLabs.'),
    from: localDateTimeInput('From; thirty days before `to` unless told.').optional(),
    to: localDateTimeInput('Until, at the latest now; now unless told.').optional(),
  }),
  output: z.object({
    labId: z.string().describe('The lab.'),
    from: z.iso.datetime().describe('UTC.'),
    to: z.iso.datetime().describe('UTC.'),
    asOf: z.iso.datetime().describe('As known at this moment.'),
    ...UtilisationFields,
    categories: z.array(
      z.object({ category: plainEnum(Category), machines: z.int().describe('How many.'), ...UtilisationFields }),
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
      throw invalid('This is not a time that was.', [
        {
          path: 'from',
          message: `Before \`to\`, in the past, and at most 366 days long: it is ${now.toISOString()} now.`,
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
      categories: byCategory.map(([category, some]) => {
        const ids = new Set(some.map(({ machine }) => machine.id))
        return {
          category,
          machines: some.length,
          ...toUtilisation(
            some,
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
