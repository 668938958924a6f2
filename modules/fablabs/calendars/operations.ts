import { z } from 'zod'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, isNull, lt, or, type SQL } from '#platform/db/query-builder.ts'
import { parseKey, verifySecret } from '#platform/identity/api-key.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { unauthenticated } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { canRead } from '../access.ts'
import { type BookingWithMachine, bookingsWhere } from '../bookings/access.ts'
import { bookingStateAt } from '../bookings/state-machine.ts'
import { type MachineInLab, requireLab, requireMachineInLab, toMachineInLabView } from '../machine-in-lab.ts'
import {
  fablabBookings as bookings,
  fablabClosures as closures,
  fablabLabs as labs,
  fablabCalendarLinks as links,
  fablabMachines as machines,
} from '../tables.ts'
import { Feed, type FeedEvent, feedWindow, toICalendar } from './icalendar.ts'
import * as examples from './operations.examples.ts'

const locationOf = ({ lab }: Pick<MachineInLab, 'lab'>) => ({
  location: `${lab.name.fr}, ${lab.city.fr}`,
  latitude: lab.latitude,
  longitude: lab.longitude,
})

/** Public event: shows when a machine is occupied, without the person or the purpose. */
const toBusyEvent = ({ booking, ...place }: BookingWithMachine): FeedEvent => ({
  uid: booking.id,
  startsAt: booking.startsAt,
  endsAt: booking.endsAt,
  title: `Réservé : ${toMachineInLabView(place).machineName}`,
  ...locationOf(place),
  state: booking.state === 'HELD' ? 'TENTATIVE' : 'CONFIRMED',
  sequence: booking.version - 1,
})

const toClosureEvent = (closure: typeof closures.$inferSelect, lab: MachineInLab['lab']): FeedEvent => ({
  uid: closure.id,
  startsAt: closure.startsAt,
  endsAt: closure.endsAt,
  title: `Fermé : ${closure.reason.fr}`,
  ...locationOf({ lab }),
  state: 'CONFIRMED',
  sequence: 0,
})

async function loadBusyEvents(
  db: Reads,
  now: Date,
  ofBookings: SQL,
  ofClosures: SQL | undefined,
  lab: MachineInLab['lab'],
): Promise<FeedEvent[]> {
  const { from, to } = feedWindow(now)
  const during = and(gt(bookings.endsAt, from), lt(bookings.startsAt, to))
  const rows = await bookingsWhere(db, and(ofBookings, during)).orderBy(asc(bookings.startsAt), asc(bookings.id))
  const closureRows = await db
    .select()
    .from(closures)
    .where(and(ofClosures, gt(closures.endsAt, from), lt(closures.startsAt, to)))
    .orderBy(asc(closures.startsAt), asc(closures.id))
  const occupying = rows.filter(({ booking }) =>
    ['HELD', 'CONFIRMED', 'IN_USE', 'COMPLETED'].includes(bookingStateAt(booking, now)),
  )
  return [...closureRows.map((one) => toClosureEvent(one, lab)), ...occupying.map(toBusyEvent)]
}

export const labCalendar = operation({
  name: 'fablabs.labCalendar',
  summary: 'Show the calendar of a lab as iCalendar: busy machines and closures, without persons.',
  route: 'GET /fablabs/labs/:labId/calendar.ics',
  effect: 'read',
  access: 'public',
  http: { contentType: 'text/calendar' },
  agent: { tool: false },
  examples: examples.labCalendar,
  input: z.object({ labId: reference(labs, 'A lab, as found by fablabs.listLabs.') }),
  output: Feed,
  async handler({ labId }, context) {
    const { db } = context
    const now = context.now()
    const lab = await requireLab(db, labId)
    return toICalendar(
      lab.name.fr,
      lab.timeZone,
      now,
      await loadBusyEvents(db, now, eq(bookings.labId, labId), eq(closures.labId, labId), lab),
    )
  },
})

export const machineCalendar = operation({
  name: 'fablabs.machineCalendar',
  summary: 'Show the calendar of a machine as iCalendar: busy times and closures, without persons.',
  route: 'GET /fablabs/machines/:machineId/calendar.ics',
  effect: 'read',
  access: 'public',
  http: { contentType: 'text/calendar' },
  agent: { tool: false },
  examples: examples.machineCalendar,
  input: z.object({ machineId: reference(machines, 'A machine, as found by fablabs.searchMachines.') }),
  output: Feed,
  async handler({ machineId }, context) {
    const { db } = context
    const now = context.now()
    const place = await requireMachineInLab(db, machineId)
    const ofClosures = and(
      eq(closures.labId, place.lab.id),
      or(isNull(closures.machineId), eq(closures.machineId, machineId)),
    )
    const events = await loadBusyEvents(db, now, eq(bookings.machineId, machineId), ofClosures, place.lab)
    return toICalendar(toMachineInLabView(place).machineName, place.lab.timeZone, now, events)
  },
})

const toOwnBookingEvent = ({ booking, ...place }: BookingWithMachine, now: Date): FeedEvent => {
  const state = bookingStateAt(booking, now)
  return {
    ...toBusyEvent({ booking, ...place }),
    title: toMachineInLabView(place).machineName,
    description: [booking.notice?.fr, booking.reason].filter(Boolean).join('\n') || undefined,
    state: ['CANCELLED', 'EXPIRED', 'NO_SHOW'].includes(state)
      ? 'CANCELLED'
      : state === 'HELD'
        ? 'TENTATIVE'
        : 'CONFIRMED',
  }
}

export const bookingsCalendar = operation({
  name: 'fablabs.bookingsCalendar',
  summary: 'Show the caller’s own bookings as iCalendar, for calendar programs.',
  description: 'Needs the secret address that fablabs.createCalendarLink creates, or an API key.',
  route: 'GET /fablabs/calendars/bookings.ics',
  effect: 'read',
  access: 'public',
  http: { contentType: 'text/calendar' },
  agent: { tool: false },
  examples: examples.bookingsCalendar,
  input: z.object({
    token: z.string().max(200).optional().describe('Secret of the address; not needed with an API key.'),
  }),
  output: Feed,
  async handler({ token }, context) {
    const { id, organisationId } = await subscriberByToken(token, context)
    const now = context.now()
    const { from, to } = feedWindow(now)
    const own = and(
      eq(bookings.organisationId, organisationId),
      eq(bookings.personId, id),
      gt(bookings.endsAt, from),
      lt(bookings.startsAt, to),
    )
    const rows = await bookingsWhere(context.db, own).orderBy(asc(bookings.startsAt), asc(bookings.id))
    return toICalendar(
      'Mes réservations FabLab',
      rows[0]?.lab.timeZone ?? programmeTimeZone,
      now,
      rows.map((row) => toOwnBookingEvent(row, now)),
    )
  },
})

/** Returns the person whose bookings are shown: the owner of the secret address, or else of the API key. Throws 401 without either. */
async function subscriberByToken(token: string | undefined, { db, actor }: HandlerContexts['read']) {
  if (token === undefined) {
    if (!actor || !canRead(actor))
      throw unauthenticated('This calendar needs a secret address or an API key. Use fablabs.createCalendarLink.')
    return actor
  }
  const presented = parseKey(token)
  const [found] = await db
    .select({ link: links, member: members })
    .from(links)
    .innerJoin(members, eq(members.id, links.personId))
    .where(and(eq(links.id, presented?.id ?? ''), isNull(links.revokedAt), eq(members.status, 'active')))
  if (!presented || !verifySecret(presented, found?.link.hash))
    throw unauthenticated('This calendar address is not valid. Create a new one with fablabs.createCalendarLink.')
  return found!.member
}
