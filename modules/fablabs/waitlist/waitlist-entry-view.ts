import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, lt, or } from '#platform/db/query-builder.ts'
import { minuteMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { type fablabBookings as bookings, fablabWaitlistEntries as entries } from '../tables.ts'
import { Category, WaitlistState } from '../vocabulary.ts'

export type WaitlistEntryRow = typeof entries.$inferSelect

export type BookingRow = typeof bookings.$inferSelect

export const WaitlistEntry = z.object({
  entryId: z.string().describe('Id to leave the waiting list.'),
  state: plainEnum(WaitlistState),
  category: plainEnum(Category),
  labIds: z.array(z.string()).describe('Accepted labs; empty: any lab.'),
  from: z.iso.datetime().describe('Start of the window, UTC.'),
  to: z.iso.datetime().describe('End of the window, UTC.'),
  durationMinutes: z.int().describe('Length of the slot in minutes.'),
  ahead: z.int().describe('Number of entries for this category ahead of this one.'),
  bookingId: z
    .string()
    .nullable()
    .describe('Booking held for this person; confirm it with fablabs.confirmBooking before it expires.'),
  offeredUntil: z.iso.datetime().nullable().describe('End of the hold, UTC.'),
})

/** Returns the state at an instant. The outcome of an offer is read from its booking and not stored twice. */
export function waitlistStateAt(
  { state, windowEnd, durationMinutes }: WaitlistEntryRow,
  booking: BookingRow | null,
  now: Date,
): WaitlistState {
  if (state === 'WAITING')
    return windowEnd.getTime() - durationMinutes * minuteMs < now.getTime() ? 'LAPSED' : 'WAITING'
  if (state !== 'OFFERED' || !booking) return state
  if (booking.state === 'HELD') return booking.heldUntil! > now ? 'OFFERED' : 'LAPSED'
  return booking.state === 'CANCELLED' ? 'LEFT' : 'BOOKED'
}

export async function toWaitlistEntryView(
  db: Reads,
  { entry, booking }: { entry: WaitlistEntryRow; booking: BookingRow | null },
  now: Date,
): Promise<z.input<typeof WaitlistEntry>> {
  const state = waitlistStateAt(entry, booking, now)
  const before = or(
    lt(entries.createdAt, entry.createdAt),
    and(eq(entries.createdAt, entry.createdAt), lt(entries.id, entry.id)),
  )
  const queue = and(
    eq(entries.category, entry.category),
    eq(entries.state, 'WAITING'),
    gt(entries.windowEnd, now),
    before,
  )
  return {
    entryId: entry.id,
    state,
    category: entry.category,
    labIds: entry.labIds,
    from: entry.windowStart.toISOString(),
    to: entry.windowEnd.toISOString(),
    durationMinutes: entry.durationMinutes,
    ahead: state === 'WAITING' ? await db.$count(entries, queue) : 0,
    bookingId: booking?.id ?? null,
    offeredUntil: state === 'OFFERED' ? booking!.heldUntil!.toISOString() : null,
  }
}
