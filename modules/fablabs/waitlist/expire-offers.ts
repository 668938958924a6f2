import type { Services } from '#platform/context.ts'
import { and, eq, lte } from '#platform/db/query-builder.ts'
import { minuteMs } from '#platform/lib/interval.ts'
import { startLoop } from '#platform/lib/loop.ts'
import { offerFreedSlot } from '../bookings/offer-freed-slot.ts'
import { requireMachineInLab } from '../machine-in-lab.ts'
import { fablabBookings as bookings, fablabWaitlistEntries as entries } from '../tables.ts'

/** Expires offers that were not confirmed in time and offers their slots to the next entries. Returns their number. */
export async function expireOffers({ db, ...services }: Pick<Services, 'db' | 'now'>): Promise<number> {
  const now = services.now()
  return db.transaction(async (tx) => {
    const ranOut = await tx
      .select({ entryId: entries.id, machineId: bookings.machineId })
      .from(entries)
      .innerJoin(bookings, eq(bookings.id, entries.bookingId))
      .where(and(eq(entries.state, 'OFFERED'), eq(bookings.state, 'HELD'), lte(bookings.heldUntil, now)))
    for (const { entryId } of ranOut) await tx.update(entries).set({ state: 'LAPSED' }).where(eq(entries.id, entryId))
    for (const machineId of new Set(ranOut.map((one) => one.machineId)))
      await offerFreedSlot(tx, await requireMachineInLab(tx, machineId), now)
    return ranOut.length
  })
}

/** Runs `expireOffers` every minute. Several workers may run it: an entry is marked LAPSED in the transaction that offers its slot again. */
export const startOfferExpiry = (services: Services) =>
  startLoop(() => expireOffers(services), {
    intervalMs: minuteMs,
    log: services.log,
    failure: 'expiring waiting-list offers failed',
    immediate: false,
  })
