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
  entryId: z.string().describe('To leave the list.'),
  state: plainEnum(WaitlistState),
  category: plainEnum(Category),
  labIds: z.array(z.string()).describe('The labs that would do; empty: any.'),
  from: z.iso.datetime().describe('The window begins, UTC.'),
  to: z.iso.datetime().describe('And ends.'),
  durationMinutes: z.int().describe('How long the slot should be.'),
  ahead: z.int().describe('How many wait for this category before this person.'),
  bookingId: z
    .string()
    .nullable()
    .describe('The slot held for this person: confirm it with fablabs.confirmBooking before it runs out.'),
  offeredUntil: z.iso.datetime().nullable().describe('Until when it is held, UTC.'),
})

/** What became of an offer is in its booking: nobody has to write it down twice. */
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
