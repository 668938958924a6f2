import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { DurationMinutes } from '../availability/operations.ts'
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
  startsAt: localDateTimeInput('When the booking begins, on the quarter of an hour.'),
  durationMinutes: DurationMinutes,
  purpose: Purpose.default('PROTOTYPE'),
  participants: z.int().min(1).max(50).default(1).describe('How many people will be there.'),
})

/** Checks every rule and writes the booking in the one transaction of the operation. */
export async function bookSlot(
  { machineId, purpose, participants, ...wanted }: z.output<typeof BookingInput>,
  state: 'HELD' | 'CONFIRMED',
  context: HandlerContexts['write'],
) {
  const caller = requireActor(context)
  const now = context.now()
  const place = await requireMachineInLab(context.db, machineId)
  const slot = requireSlot(wanted, place, now)
  const whose = { personId: caller.id, organisationId: caller.organisationId }
  await assertBookable(context.db, { place, slot, ...whose, now })
  const heldUntil = state === 'HELD' ? new Date(Math.min(now.getTime() + policy.holdDurationMs, slot.start)) : null
  const booking = await createBooking(context.db, place, slot, { ...whose, purpose, participants, heldUntil, now })
  return toBookingView({ booking, ...place }, caller, now)
}

export const refusalsDescription =
  'Refusals a caller can act on, all 409: `quota-exceeded` says in `quota` what was taken and from when on there is room; `slot-taken`, `outside-opening-hours`, `closed`, `machine-unavailable` and `lab-not-open` carry `alternatives`, up to five free slots of the same length that this person may book as they are; `qualification-missing` carries `missing` and `trainings`, the next sessions, the nearest first.'

export const bookMachine = operation({
  name: 'fablabs.bookMachine',
  summary:
    'Book a machine for a time, confirmed at once. Refuses with the nearest free slots when it is taken or closed then, and with the next trainings when a qualification is missing.',
  description: `Book a machine for a time, confirmed at once.\n\n${refusalsDescription}`,
  route: 'POST /fablabs/bookings',
  effect: 'write',
  access: 'fablabs:write',
  http: { status: 201 },
  agent: { producesIds: ['bookingId'] },
  examples: examples.bookMachine,
  input: BookingInput,
  output: BookingView,
  handler: (input, context) => bookSlot(input, 'CONFIRMED', context),
})

export const holdBooking = operation({
  name: 'fablabs.holdBooking',
  summary:
    'Hold a slot of a machine for ten minutes, to be confirmed or left to expire. Refuses like fablabs.bookMachine.',
  description: `Hold a slot of a machine for ten minutes. At most ${policy.maxHoldsPerPerson} holds a person at once.\n\n${refusalsDescription}`,
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
    const held = and(
      eq(bookings.organisationId, organisationId),
      eq(bookings.personId, id),
      eq(bookings.state, 'HELD'),
      gt(bookings.heldUntil, context.now()),
    )
    if ((await context.db.$count(bookings, held)) >= policy.maxHoldsPerPerson) {
      throw conflict(
        `Nobody holds more than ${policy.maxHoldsPerPerson} slots at once: confirm or cancel one first, or wait until they expire.`,
        {
          holds: policy.maxHoldsPerPerson,
          explanation: {
            fr: `On ne retient pas plus de ${policy.maxHoldsPerPerson} créneaux à la fois : confirmez-en ou annulez-en un.`,
            ar: `لا يمكن الاحتفاظ بأكثر من ${policy.maxHoldsPerPerson} مواعيد في آن واحد: أكد أحدها أو ألغه.`,
            en: `Nobody holds more than ${policy.maxHoldsPerPerson} slots at once: confirm or cancel one first.`,
          },
        },
        'too-many-holds',
      )
    }
    return bookSlot(input, 'HELD', context)
  },
})
