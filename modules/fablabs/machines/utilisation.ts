import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import { and, eq, gt, lt } from '#platform/db/query-builder.ts'
import { clip, dayMs, type Interval, intervalOf, minuteMs, subtract } from '#platform/lib/interval.ts'
import { withoutLabels } from '#platform/lib/labelled-enum.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { operates } from '../access.ts'
import { closuresFor, readCalendar } from '../availability/free-busy.ts'
import { sampleIds } from '../example-ids.ts'
import { labOf, type Place, placesWhere } from '../machine-in-lab.ts'
import { when } from '../slot-view.ts'
import { fablabBookings as bookings, fablabLabs as labs, fablabMachines as machines } from '../tables.ts'
import { Category } from '../vocabulary.ts'

type Booking = typeof bookings.$inferSelect

/** What so few bookings say of a lab, they would say of persons. */
const fewest = 5
const longestMs = 366 * dayMs

const Share = {
  bookableHours: z.number().describe('When machines could have been booked: opening hours without closures, times how many they take at once.'),
  usedHours: z.number().nullable().describe('When they were used; null where under five bookings would tell of persons.'),
  utilisationPercent: z.number().nullable().describe('Used of bookable; null where nothing could be booked, or as above.'),
  noShowPercent: z.number().nullable().describe('Of the bookings that were due, how many nobody came for; null where there were none, or as above.'),
}

const minutes = (some: readonly Interval[]) => some.reduce((sum, { start, end }) => sum + (end - start) / minuteMs, 0)
const tenth = (value: number) => Math.round(value * 10) / 10
const percent = (part: number, whole: number) => (whole > 0 ? tenth((100 * part) / whole) : null)

/** How long a machine was really used: from check-in to check-out, and while it is in use until the end of the slot. */
const usedBy = ({ state, startsAt, endsAt, checkedInAt, checkedOutAt }: Booking): Interval[] =>
  state === 'COMPLETED' || state === 'IN_USE'
    ? [intervalOf({ startsAt: checkedInAt ?? startsAt, endsAt: checkedOutAt ?? (checkedInAt && checkedInAt > endsAt ? checkedInAt : endsAt) })]
    : []

function shareOf(places: readonly Place[], bookable: (place: Place) => number, due: readonly Booking[], window: Interval, open: boolean) {
  const can = places.reduce((sum, place) => sum + bookable(place), 0)
  const known = open || due.length >= fewest
  const used = minutes(clip(due.flatMap(usedBy), window))
  return {
    bookableHours: tenth(can / 60),
    usedHours: known ? tenth(used / 60) : null,
    utilisationPercent: known ? percent(used, can) : null,
    noShowPercent: known ? percent(due.filter(({ state }) => state === 'NO_SHOW').length, due.length) : null,
  }
}

export const utilisation = operation({
  name: 'fablabs.utilisation',
  summary: 'How much of its bookable time a lab was used, and how many did not come, by category of machine. Few bookings are shown to those who run it alone.',
  route: 'GET /fablabs/labs/:labId/utilisation',
  effect: 'read',
  access: 'fablabs:read',
  produces: ['labId'],
  examples: [
    {
      ask: {
        fr: "Quel est le taux d'utilisation de ce FabLab le mois dernier ?",
        ar: 'ما هي نسبة استعمال هذا المختبر في الشهر الماضي؟',
        en: 'What was the utilisation of this FabLab last month?',
      },
      input: { labId: sampleIds.lab(6), from: '2027-02-01T00:00', to: '2027-03-01T00:00' },
    },
    {
      ask: { fr: 'Le labo est-il très fréquenté ?', ar: 'هل يشهد المختبر إقبالا كبيرا؟', en: 'Is the lab very busy?' },
      input: { labId: sampleIds.lab(6), from: '2027-02-01T00:00', to: '2027-03-01T00:00' },
    },
    {
      ask: {
        fr: 'Quelle part du temps les machines de ce labo servent-elles ?',
        ar: 'ما نسبة وقت استعمال آلات هذا المختبر؟',
        en: 'What share of the time are the machines of this lab used?',
      },
      input: { labId: sampleIds.lab(6), from: '2027-02-01T00:00', to: '2027-03-01T00:00' },
    },
    {
      ask: {
        fr: 'Combien de réservations n’ont pas été honorées dans ce labo ?',
        ar: 'كم حجزا لم يحضر أصحابه في هذا المختبر؟',
        en: 'How many bookings of this lab were no-shows?',
      },
      input: { labId: sampleIds.lab(6), from: '2027-02-01T00:00', to: '2027-03-01T00:00' },
    },
  ],
  input: z.object({
    labId: reference(labs, 'A lab, as found by fablabs.listLabs.'),
    from: when('From; thirty days before `to` unless told.').optional(),
    to: when('Until, at the latest now; now unless told.').optional(),
  }),
  output: z.object({
    labId: z.string().describe('The lab.'),
    from: z.iso.datetime().describe('UTC.'),
    to: z.iso.datetime().describe('UTC.'),
    asOf: z.iso.datetime().describe('As known at this moment.'),
    ...Share,
    categories: z.array(z.object({ category: withoutLabels(Category), machines: z.int().describe('How many.'), ...Share })),
  }),
  async handler({ labId, from, to }, context) {
    const { db } = context
    const caller = callerOf(context)
    const now = context.now()
    const lab = await labOf(db, labId)
    const end = Math.min(to ? parseInstant(to, lab.timeZone).getTime() : now.getTime(), now.getTime())
    const start = from ? parseInstant(from, lab.timeZone).getTime() : end - 30 * dayMs
    if (start >= end || end - start > longestMs)
      throw invalid('This is not a time that was.', [
        { path: 'from', message: `Before \`to\`, in the past, and at most 366 days long: it is ${now.toISOString()} now.` },
      ])
    const window = { start, end }
    const places = (await placesWhere(db, eq(machines.labId, labId))).filter(({ machine }) => machine.status !== 'RETIRED')
    const calendar = await readCalendar(db, places, window, { now })
    const bookable = (place: Place) =>
      minutes(subtract(calendar.open.get(labId) ?? [], closuresFor(calendar, place).map(intervalOf))) * place.machine.concurrency
    const all = await db
      .select()
      .from(bookings)
      .where(and(eq(bookings.labId, labId), gt(bookings.endsAt, new Date(start)), lt(bookings.startsAt, new Date(end))))
    const due = all.filter(({ state }) => ['COMPLETED', 'IN_USE', 'NO_SHOW'].includes(state))
    const open = operates(caller, lab)
    const byCategory = [...Map.groupBy(places, ({ model }) => model.category)].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      labId,
      from: new Date(start).toISOString(),
      to: new Date(end).toISOString(),
      asOf: now.toISOString(),
      ...shareOf(places, bookable, due, window, open),
      categories: byCategory.map(([category, some]) => {
        const ids = new Set(some.map(({ machine }) => machine.id))
        return {
          category,
          machines: some.length,
          ...shareOf(
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
