import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { clipIntervals, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { freeIntervalsOf, readFreeBusy } from '../availability/free-busy.ts'
import { findQuotaBreach, loadBookedIntervals } from '../availability/quota.ts'
import { firstSlot } from '../availability/slots.ts'
import type { MachineInLab } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { loadQualificationValidities, missingQualificationsAt } from '../qualifications/validity.ts'
import { fablabWaitlistEntries as entries } from '../tables.ts'
import { createBooking } from './create-booking.ts'

type WaitlistEntryRow = typeof entries.$inferSelect

type WaitlistRequest = Pick<
  WaitlistEntryRow,
  'organisationId' | 'personId' | 'windowStart' | 'windowEnd' | 'durationMinutes'
>

/** Returns the first free slot in the requested window that this person may book; undefined without one. */
async function firstBookableSlot(
  db: Queries,
  place: MachineInLab,
  free: readonly Interval[],
  request: WaitlistRequest,
  now: Date,
) {
  const window = { start: request.windowStart.getTime(), end: request.windowEnd.getTime() }
  const slot = firstSlot(clipIntervals(free, window), request.durationMinutes * minuteMs)
  if (!slot) return undefined
  if (
    missingQualificationsAt(
      await loadQualificationValidities(db, request.personId, place.model.requiredQualificationIds),
      slot.end,
    ).length > 0
  )
    return undefined
  const booked = await loadBookedIntervals(db, { ...request, now }, slot, place.lab.timeZone)
  return findQuotaBreach(booked, slot, request.personId, place.lab.timeZone) ? undefined : slot
}

const bookingHorizonOf = (now: Date): Interval => ({ start: now.getTime(), end: now.getTime() + policy.horizonMs })

/** Returns the slots that the person can book on these machines now, at most one per machine. */
export async function findBookableSlots(
  db: Queries,
  places: readonly MachineInLab[],
  request: WaitlistRequest,
  now: Date,
) {
  const calendar = await readFreeBusy(db, places, bookingHorizonOf(now), { now })
  const slots = []
  for (const place of places) {
    const slot = await firstBookableSlot(db, place, freeIntervalsOf(calendar, place), request, now)
    if (slot) slots.push({ place, slot })
  }
  return slots
}

/**
 * Offers the freed time of a machine to the waiting list of its category, first come first served. The slot is held for the person in the
 * transaction that freed it. An entry whose person is not qualified or has no quota left keeps its position and is skipped.
 */
export async function offerFreedSlot(db: Queries, place: MachineInLab, now: Date): Promise<void> {
  const all = await db
    .select()
    .from(entries)
    .where(and(eq(entries.category, place.model.category), eq(entries.state, 'WAITING'), gt(entries.windowEnd, now)))
    .orderBy(asc(entries.createdAt), asc(entries.id))
  const waiting = all.filter(({ labIds }) => labIds.length === 0 || labIds.includes(place.lab.id))
  if (waiting.length === 0) return
  const readFree = async () => freeIntervalsOf(await readFreeBusy(db, [place], bookingHorizonOf(now), { now }), place)
  let free = await readFree()
  for (const entry of waiting) {
    const slot = await firstBookableSlot(db, place, free, entry, now)
    if (!slot) continue
    const { organisationId, personId, purpose } = entry
    const heldUntil = new Date(Math.min(now.getTime() + policy.offerDurationMs, slot.start))
    const booking = await createBooking(db, place, slot, {
      organisationId,
      personId,
      purpose,
      participants: 1,
      heldUntil,
      now,
    })
    await db.update(entries).set({ state: 'OFFERED', bookingId: booking.id }).where(eq(entries.id, entry.id))
    free = await readFree()
  }
}
