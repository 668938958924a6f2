import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, gt, inArray, lt, lte, or, type SQL } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { forbidden } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab, canManage } from '../access.ts'
import { requireLab } from '../machine-in-lab.ts'
import { localDateTimeInput } from '../slot-view.ts'
import { fablabBookings as bookings, fablabLabs as labs, fablabMachines as machines } from '../tables.ts'
import { BookingState } from '../vocabulary.ts'
import { bookingsWhere, findBooking } from './access.ts'
import { BookingView, toBookingView } from './booking-view.ts'
import * as examples from './list-operations.examples.ts'

export const getBooking = operation({
  name: 'fablabs.getBooking',
  summary: 'Show a booking with its machine, time, state and price.',
  description:
    'A person sees their own bookings. `fablabs:manage` adds the bookings of the organisation and of the labs it runs.',
  route: 'GET /fablabs/bookings/:bookingId',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['bookingId', 'machineId', 'labId'] },
  examples: examples.getBooking,
  input: z.object({ bookingId: reference(bookings, 'A booking, as found by fablabs.listBookings.') }),
  output: BookingView,
  async handler({ bookingId }, context) {
    const caller = requireActor(context)
    return toBookingView(await findBooking(context.db, bookingId, caller), caller, context.now())
  },
})

/** Returns the condition for a state. An expired hold reads as EXPIRED although its row still has the state HELD. */
function whereBookingState(state: BookingState | undefined, now: Date): SQL | undefined {
  if (state === undefined) return undefined
  if (state === 'EXPIRED') return and(eq(bookings.state, 'HELD'), lte(bookings.heldUntil, now))
  return state === 'HELD' ? and(eq(bookings.state, 'HELD'), gt(bookings.heldUntil, now)) : eq(bookings.state, state)
}

export const listBookings = operation({
  name: 'fablabs.listBookings',
  summary: 'List the caller’s bookings of machines, coming ones first.',
  description:
    'Lists the bookings of the caller. With `fablabs:manage`, `whose: organisation` lists all bookings of the organisation.',
  route: 'GET /fablabs/bookings',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['bookingId', 'machineId', 'labId'] },
  examples: examples.listBookings,
  input: z.object({
    whose: z.enum(['mine', 'organisation']).default('mine').describe('`organisation` needs the scope fablabs:manage.'),
    period: z
      .enum(['coming', 'past', 'all'])
      .default('coming')
      .describe('`coming` includes bookings in progress; past ones are listed latest first.'),
    state: BookingState.optional(),
    machineId: reference(machines, 'Only bookings of this machine, as found by fablabs.searchMachines.').optional(),
    ...Paging,
  }),
  output: pageOf(BookingView),
  async handler({ whose, period, state, machineId, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    if (whose === 'organisation' && !canManage(caller))
      throw forbidden('fablabs:manage', 'shows the bookings of others and you were not granted')
    const conditions = [
      eq(bookings.organisationId, caller.organisationId),
      whose === 'mine' ? eq(bookings.personId, caller.id) : undefined,
      period === 'coming' ? gt(bookings.endsAt, now) : period === 'past' ? lte(bookings.endsAt, now) : undefined,
      whereBookingState(state, now),
      machineId ? eq(bookings.machineId, machineId) : undefined,
    ]
    const descending = period === 'past'
    return listPage(page, {
      sort: [
        { column: bookings.startsAt, descending },
        { column: bookings.id, descending },
      ],
      query: ({ after, orderBy, limit }) =>
        bookingsWhere(db, and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ booking }) => [booking.startsAt, booking.id],
      view: (row) => toBookingView(row, caller, now),
    })
  },
})

export const listLabBookings = operation({
  name: 'fablabs.listLabBookings',
  summary: 'List the bookings of a lab, with who comes and when.',
  route: 'GET /fablabs/labs/:labId/bookings',
  effect: 'read',
  access: 'fablabs:manage',
  agent: { returnsUntrustedContent: true, producesIds: ['bookingId', 'machineId', 'personId'] },

  examples: examples.listLabBookings,
  input: z.object({
    labId: reference(labs, 'A lab the caller runs.'),
    from: localDateTimeInput('Bookings that end after this time. Defaults to now.').optional(),
    to: localDateTimeInput('Bookings that start before this time. Defaults to a week after `from`.').optional(),
    state: BookingState.optional(),
    ...Paging,
  }),
  output: pageOf(BookingView),
  async handler({ labId, from, to, state, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const lab = await requireLab(db, labId)
    assertCanManageLab(caller, lab)
    const since = from ? parseInstant(from, lab.timeZone) : now
    const until = to ? parseInstant(to, lab.timeZone) : new Date(since.getTime() + 7 * dayMs)
    const stateCondition = state
      ? whereBookingState(state, now)
      : or(inArray(bookings.state, ['CONFIRMED', 'IN_USE', 'COMPLETED', 'NO_SHOW']), whereBookingState('HELD', now))
    return listPage(page, {
      sort: [{ column: bookings.startsAt }, { column: bookings.id }],
      query: ({ after, orderBy, limit }) =>
        bookingsWhere(
          db,
          and(
            eq(bookings.labId, labId),
            gt(bookings.endsAt, since),
            lt(bookings.startsAt, until),
            stateCondition,
            after,
          ),
        )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ booking }) => [booking.startsAt, booking.id],
      view: (row) => toBookingView(row, caller, now),
    })
  },
})
