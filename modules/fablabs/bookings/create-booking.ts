import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { params, prepared } from '#platform/db/prepared-statements.ts'
import { hourMs, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { buffersOf, type MachineInLab } from '../machine-in-lab.ts'
import { fablabBookings as bookings } from '../tables.ts'
import { blockedInterval } from './booking-obstacle.ts'

/** Returns the columns that follow from the slot and the machine. */
export const slotColumns = (slot: Interval, place: MachineInLab) => {
  const { before, after } = buffersOf(place.model)
  const block = blockedInterval(slot, place)
  return {
    machineId: place.machine.id,
    labId: place.lab.id,
    startsAt: new Date(slot.start),
    endsAt: new Date(slot.end),
    bufferBeforeMin: before / minuteMs,
    bufferAfterMin: after / minuteMs,
    blockedFrom: new Date(block.start),
    blockedUntil: new Date(block.end),
    priceMinor: Math.round((place.model.pricePerHourMinor * (slot.end - slot.start)) / hourMs),
    supervisionRequired: place.model.needsSupervision,
  }
}

export const insertBooking = prepared((tx) =>
  tx
    .insert(bookings)
    .values(
      params(
        bookings,
        'id',
        'organisationId',
        'personId',
        'machineId',
        'labId',
        'startsAt',
        'endsAt',
        'bufferBeforeMin',
        'bufferAfterMin',
        'blockedFrom',
        'blockedUntil',
        'purpose',
        'participants',
        'state',
        'heldUntil',
        'priceMinor',
        'supervisionRequired',
        'createdAt',
      ),
    )
    .returning()
    .prepare('insert_booking'),
)

/** Inserts a booking. The caller has checked that it is possible. */
export async function createBooking(
  db: Queries,
  place: MachineInLab,
  slot: Interval,
  details: Pick<typeof bookings.$inferInsert, 'organisationId' | 'personId' | 'purpose' | 'participants'> & {
    heldUntil: Date | null
    now: Date
  },
) {
  const { heldUntil, now, ...owner } = details
  const [booking] = await insertBooking(db).execute({
    ...slotColumns(slot, place),
    ...owner,
    id: newId(),
    state: heldUntil ? 'HELD' : 'CONFIRMED',
    heldUntil,
    createdAt: now,
  })
  return booking!
}
