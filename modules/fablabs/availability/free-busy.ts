import type { Queries, Reads } from '#platform/db/database.ts'
import { param, prepared } from '#platform/db/prepared-statements.ts'
import { and, eq, gt, inArray, lt, ne, or, type SQL } from '#platform/db/query-builder.ts'
import { fullIntervals } from '#platform/lib/capacity.ts'
import { type Interval, intervalOf, minuteMs, subtractIntervals } from '#platform/lib/interval.ts'
import { openIntervals } from '#platform/lib/local-time.ts'
import { buffersOf, type MachineInLab } from '../machine-in-lab.ts'
import { maxBlockMs, policy } from '../policy.ts'
import {
  fablabBookings as bookings,
  fablabClosures as closures,
  fablabOpeningHours as openingHours,
} from '../tables.ts'

type Hours = typeof openingHours.$inferSelect
type Closure = typeof closures.$inferSelect

/** Opening hours, closures and bookings of a set of machines within a window. Read in three queries, whatever the number of machines. */
export interface FreeBusy {
  /** Opening intervals within the window, by lab. */
  open: Map<string, Interval[]>
  closures: Map<string, Closure[]>
  /** Occupied intervals with buffers, by machine. */
  busy: Map<string, Interval[]>
}

/** Matches bookings that occupy their machine. A hold counts only until it expires, so expired holds need no cleanup. */
export const whereOccupying = (now: Date | SQL): SQL =>
  or(
    inArray(bookings.state, ['CONFIRMED', 'IN_USE', 'COMPLETED']),
    and(eq(bookings.state, 'HELD'), gt(bookings.heldUntil, now)),
  )!

interface FreeBusyOptions {
  now: Date
  /** Booking that is being moved and does not count. */
  excludedBookingId?: string
}

export async function readFreeBusy(
  db: Reads,
  places: readonly MachineInLab[],
  window: Interval,
  { now, excludedBookingId = '' }: FreeBusyOptions,
): Promise<FreeBusy> {
  const margin = policy.maxBufferMinutes * minuteMs
  const [from, to] = [new Date(window.start - margin), new Date(window.end + margin)]
  const span: Span = {
    now,
    except: excludedBookingId,
    from,
    to,
    last: new Date(to.getTime() + maxBlockMs),
    start: new Date(window.start),
    end: new Date(window.end),
  }
  const { hours, closed, busy } =
    places.length === 1 ? await readOne(db, places[0]!, span) : await readMany(db, places, span)
  return {
    open: openByLab(places, hours, window),
    closures: Map.groupBy(closed, ({ labId }) => labId),
    busy: new Map(
      [...Map.groupBy(busy, ({ machineId }) => machineId)].map(([machineId, rows]) => [
        machineId,
        rows.map(intervalOf),
      ]),
    ),
  }
}

type Span = Record<'now' | 'from' | 'to' | 'last' | 'start' | 'end', Date> & { except: string }

async function readMany(db: Reads, places: readonly MachineInLab[], span: Span) {
  const labIds = [...new Set(places.map(({ lab }) => lab.id))]
  const machineIds = places.map(({ machine }) => machine.id)
  return {
    hours: await hoursOf(db, labIds),
    closed: await closuresOf(db, labIds, { start: span.start.getTime(), end: span.end.getTime() }),
    busy: await selectOccupied(db, inArray(bookings.machineId, machineIds), span),
  }
}

/** Reads one machine with prepared queries: when a machine is booked, building the queries costs more than running them. */
async function readOne(db: Reads, { lab, machine }: MachineInLab, span: Span) {
  const one = { ...span, labId: lab.id, machineId: machine.id }
  return {
    hours: await hoursOfOne(db as Queries).execute(one),
    closed: await closuresOfOne(db as Queries).execute(one),
    busy: await occupiedByOne(db as Queries).execute(one),
  }
}

const hoursOfOne = prepared((db) =>
  db
    .select()
    .from(openingHours)
    .where(eq(openingHours.labId, param('labId', openingHours.labId)))
    .prepare('fablab_hours'),
)

const closuresOfOne = prepared((db) =>
  db
    .select()
    .from(closures)
    .where(
      and(
        eq(closures.labId, param('labId', closures.labId)),
        gt(closures.endsAt, param('start', closures.endsAt)),
        lt(closures.startsAt, param('end', closures.startsAt)),
      ),
    )
    .prepare('fablab_closures'),
)

const occupiedByOne = prepared((db) =>
  selectOccupied(db, eq(bookings.machineId, param('machineId', bookings.machineId)), {
    now: param('now', bookings.heldUntil),
    except: param('except', bookings.id),
    from: param('from', bookings.blockedUntil),
    last: param('last', bookings.blockedUntil),
    to: param('to', bookings.blockedFrom),
  }).prepare('fablab_taken'),
)

/** Returns the occupied intervals of machines around a window. `last` bounds the index search by the maximum length of a booking. */
const selectOccupied = (
  db: Reads,
  ofMachines: SQL,
  { now, except, from, last, to }: Record<'now' | 'from' | 'last' | 'to', Date | SQL> & { except: string | SQL },
) =>
  (db as Queries)
    .select({ machineId: bookings.machineId, startsAt: bookings.blockedFrom, endsAt: bookings.blockedUntil })
    .from(bookings)
    .where(
      and(
        ofMachines,
        gt(bookings.blockedUntil, from),
        lt(bookings.blockedUntil, last),
        lt(bookings.blockedFrom, to),
        whereOccupying(now),
        ne(bookings.id, except),
      ),
    )

export const hoursOf = (db: Reads, labIds: string[]) =>
  db.select().from(openingHours).where(inArray(openingHours.labId, labIds))

export const closuresOf = (db: Reads, labIds: string[], window: Interval) =>
  db
    .select()
    .from(closures)
    .where(
      and(
        inArray(closures.labId, labIds),
        gt(closures.endsAt, new Date(window.start)),
        lt(closures.startsAt, new Date(window.end)),
      ),
    )

export function openByLab(
  places: readonly MachineInLab[],
  hours: readonly Hours[],
  window: Interval,
): FreeBusy['open'] {
  const byLab = Map.groupBy(hours, ({ labId }) => labId)
  return new Map(
    [...new Map(places.map(({ lab }) => [lab.id, lab]))].map(([labId, { timeZone }]) => [
      labId,
      openIntervals(byLab.get(labId) ?? [], timeZone, window),
    ]),
  )
}

/** Returns the closures of a machine: those of its whole lab and its own. */
export const closuresAffecting = (
  { closures }: Pick<FreeBusy, 'closures'>,
  { lab, machine }: Pick<MachineInLab, 'lab' | 'machine'>,
) => (closures.get(lab.id) ?? []).filter(({ machineId }) => machineId === null || machineId === machine.id)

/**
 * Returns the intervals in which a slot can be booked: the lab is open, nothing is closed, and the buffers fit between those of the
 * neighbouring bookings. A slot outside them cannot be booked.
 */
export function freeIntervalsOf(calendar: FreeBusy, place: MachineInLab): Interval[] {
  if (place.machine.status !== 'AVAILABLE' || place.lab.status !== 'OPEN') return []
  const { before, after } = buffersOf(place.model)
  const full = fullIntervals(calendar.busy.get(place.machine.id) ?? [], place.machine.concurrency)
  const obstacles = full.map(({ start, end }) => ({ start: start - after, end: end + before }))
  return subtractIntervals(calendar.open.get(place.lab.id) ?? [], [
    ...closuresAffecting(calendar, place).map(intervalOf),
    ...obstacles,
  ])
}
