import type { Services } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, gt, lte } from '#platform/db/query-builder.ts'
import { clip, type Interval, minuteMs } from '#platform/lib/interval.ts'
import { freeOf, readCalendar } from '../availability/free-busy.ts'
import { bookedIn, quotaBreach } from '../availability/quota.ts'
import { firstSlot } from '../availability/slots.ts'
import { type Place, placeOf } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { missingAt, standingsOf } from '../qualifications/validity.ts'
import { fablabBookings as bookings, fablabWaitlistEntries as entries } from '../tables.ts'
import { insertAs } from './operations.ts'

type Entry = typeof entries.$inferSelect

type Wish = Pick<Entry, 'organisationId' | 'personId' | 'windowStart' | 'windowEnd' | 'durationMinutes'>

/** The first slot of this length within the window, of what is free, that this person may have; undefined when there is none. */
async function slotOf(db: Queries, place: Place, free: readonly Interval[], wish: Wish, now: Date) {
  const window = { start: wish.windowStart.getTime(), end: wish.windowEnd.getTime() }
  const slot = firstSlot(clip(free, window), wish.durationMinutes * minuteMs)
  if (!slot) return undefined
  if (missingAt(await standingsOf(db, wish.personId, place.model.requiredQualificationIds), slot.end).length > 0) return undefined
  const booked = await bookedIn(db, { ...wish, now }, slot, place.lab.timeZone)
  return quotaBreach(booked, slot, wish.personId, place.lab.timeZone) ? undefined : slot
}

const horizonOf = (now: Date): Interval => ({ start: now.getTime(), end: now.getTime() + policy.horizonMs })

/** What this person could book on these machines at once: then there is nothing to wait for. */
export async function slotsFor(db: Queries, places: readonly Place[], wish: Wish, now: Date) {
  const calendar = await readCalendar(db, places, horizonOf(now), { now })
  const found = []
  for (const place of places) {
    const slot = await slotOf(db, place, freeOf(calendar, place), wish, now)
    if (slot) found.push({ place, slot })
  }
  return found
}

/**
 * Offers what came free on a machine to who waits for one like it, first come first served: the slot is held in their name, in the
 * transaction that freed it. Who may not use the machine, or has no quota left, keeps their place and the next is asked.
 */
export async function serveWaitlist(db: Queries, place: Place, now: Date): Promise<void> {
  const all = await db
    .select()
    .from(entries)
    .where(and(eq(entries.category, place.model.category), eq(entries.state, 'WAITING'), gt(entries.windowEnd, now)))
    .orderBy(asc(entries.createdAt), asc(entries.id))
  const waiting = all.filter(({ labIds }) => labIds.length === 0 || labIds.includes(place.lab.id))
  if (waiting.length === 0) return
  const readFree = async () => freeOf(await readCalendar(db, [place], horizonOf(now), { now }), place)
  let free = await readFree()
  for (const entry of waiting) {
    const slot = await slotOf(db, place, free, entry, now)
    if (!slot) continue
    const { organisationId, personId, purpose } = entry
    const heldUntil = new Date(Math.min(now.getTime() + policy.offerMs, slot.start))
    const booking = await insertAs(db, place, slot, { organisationId, personId, purpose, participants: 1, heldUntil, now })
    await db.update(entries).set({ state: 'OFFERED', bookingId: booking.id }).where(eq(entries.id, entry.id))
    free = await readFree()
  }
}

/** Passes on every slot that was offered and not confirmed in time. Returns how many. */
export async function passOn({ db, now }: Pick<Services, 'db' | 'now'>): Promise<number> {
  return db.transaction(async (tx) => {
    const ranOut = await tx
      .select({ entryId: entries.id, machineId: bookings.machineId })
      .from(entries)
      .innerJoin(bookings, eq(bookings.id, entries.bookingId))
      .where(and(eq(entries.state, 'OFFERED'), eq(bookings.state, 'HELD'), lte(bookings.heldUntil, now())))
    for (const { entryId } of ranOut) await tx.update(entries).set({ state: 'LAPSED' }).where(eq(entries.id, entryId))
    for (const machineId of new Set(ranOut.map((one) => one.machineId))) await serveWaitlist(tx, await placeOf(tx, machineId), now())
    return ranOut.length
  })
}

/** Once a minute, in whichever worker: the entry that lapsed is marked in the transaction that serves the next, so two never do the same. */
export function passOnLapsedOffers(services: Services) {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = passOn(services).catch((error: unknown) => services.log.error({ err: error }, 'waiting list'))
  }, minuteMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
