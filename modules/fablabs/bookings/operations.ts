import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { fablabsError } from '../errors.ts'
import { requireMachineInLab } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { localDateTimeInput } from '../slot-view.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { Purpose } from '../vocabulary.ts'
import { BookingView, toBookingView } from './booking-view.ts'
import { createBooking } from './create-booking.ts'
import * as examples from './operations.examples.ts'
import { assertBookable, requireSlot } from './validate-booking.ts'

const BookingInput = z.object({
  machineId: reference(machines, 'A machine, as found by fablabs.searchMachines or fablabs.getAvailability.'),
  startsAt: localDateTimeInput('Start of the booking, on a quarter of an hour.'),
  durationMinutes: DurationMinutes,
  purpose: Purpose.default('PROTOTYPE'),
  participants: z.int().min(1).max(50).default(1).describe('Number of people.'),
})

/** Checks every booking rule and writes the booking, in the transaction of the operation. */
export async function bookSlot(
  { machineId, purpose, participants, ...time }: z.output<typeof BookingInput>,
  state: 'HELD' | 'CONFIRMED',
  context: Pick<HandlerContexts['write'], 'actor' | 'db'>,
  now: Date,
) {
  const caller = requireActor(context)
  const place = await requireMachineInLab(context.db, machineId)
  const slot = requireSlot(time, place, now)
  const owner = { personId: caller.id, organisationId: caller.organisationId }
  await assertBookable(context.db, { place, slot, ...owner, now })
  const heldUntil = state === 'HELD' ? new Date(Math.min(now.getTime() + policy.holdDurationMs, slot.start)) : null
  const booking = await createBooking(context.db, place, slot, { ...owner, purpose, participants, heldUntil, now })
  return toBookingView({ booking, ...place }, caller, now)
}

export const refusalsDescription =
  'Errors with status 409: `quota-exceeded` gives the used and available hours in `quota`; `slot-taken`, `outside-opening-hours`, `lab-closed`, `machine-unavailable` and `lab-not-open` list up to five bookable slots of the same length in `alternatives`; `qualification-missing` lists the missing qualifications in `missing` and the next sessions, nearest first, in `trainings`.'

export const bookMachine = operation({
  name: 'fablabs.bookMachine',
  summary: 'Book a machine for a time, confirmed at once.',
  description: `Book a machine for a time, confirmed at once.\n\n${refusalsDescription}`,
  route: 'POST /fablabs/bookings',
  effect: 'write',
  access: 'fablabs:write',
  http: { status: 201 },
  agent: { producesIds: ['bookingId'] },
  examples: examples.bookMachine,
  input: BookingInput,
  output: BookingView,
  handler: (input, context) => bookSlot(input, 'CONFIRMED', context, context.now()),
})

export const holdBooking = operation({
  name: 'fablabs.holdBooking',
  summary: 'Hold a slot of a machine for ten minutes, until it is confirmed or expires.',
  description: `Hold a slot of a machine for ten minutes. A person can hold at most ${policy.maxHoldsPerPerson} slots at once.\n\n${refusalsDescription}`,
  route: 'POST /fablabs/holds',
  effect: 'write',
  access: 'fablabs:write',
  http: { status: 201 },
  agent: { producesIds: ['bookingId'] },
  examples: examples.holdBooking,
  input: BookingInput,
  output: BookingView,
  async handler(input, context) {
    const { id, organisationId } = requireActor(context)
    const now = context.now()
    const ownHolds = and(
      eq(bookings.organisationId, organisationId),
      eq(bookings.personId, id),
      eq(bookings.state, 'HELD'),
      gt(bookings.heldUntil, now),
    )
    if ((await context.db.$count(bookings, ownHolds)) >= policy.maxHoldsPerPerson) {
      throw fablabsError(
        'too-many-holds',
        `You hold ${policy.maxHoldsPerPerson} slots, the maximum. Confirm or cancel one, or wait until one expires.`,
        {
          maxHolds: policy.maxHoldsPerPerson,
          explanation: {
            fr: `On ne retient pas plus de ${policy.maxHoldsPerPerson} créneaux à la fois : confirmez-en ou annulez-en un.`,
            ar: `لا يمكن الاحتفاظ بأكثر من ${policy.maxHoldsPerPerson} مواعيد في آن واحد: أكد أحدها أو ألغه.`,
            en: `You can hold at most ${policy.maxHoldsPerPerson} slots at once: confirm or cancel one first.`,
          },
        },
      )
    }
    return bookSlot(input, 'HELD', context, now)
  },
})
