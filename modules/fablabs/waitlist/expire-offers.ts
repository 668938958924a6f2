import type { Services } from '#platform/context.ts'
import { and, eq, lte } from '#platform/db/query-builder.ts'
import { minuteMs } from '#platform/lib/interval.ts'
import { offerFreedSlot } from '../bookings/offer-freed-slot.ts'
import { requireMachineInLab } from '../machine-in-lab.ts'
import { fablabBookings as bookings, fablabWaitlistEntries as entries } from '../tables.ts'

/** Passes on every slot that was offered and not confirmed in time. Returns how many. */
export async function expireOffers({ db, now }: Pick<Services, 'db' | 'now'>): Promise<number> {
  return db.transaction(async (tx) => {
    const ranOut = await tx
      .select({ entryId: entries.id, machineId: bookings.machineId })
      .from(entries)
      .innerJoin(bookings, eq(bookings.id, entries.bookingId))
      .where(and(eq(entries.state, 'OFFERED'), eq(bookings.state, 'HELD'), lte(bookings.heldUntil, now())))
    for (const { entryId } of ranOut) await tx.update(entries).set({ state: 'LAPSED' }).where(eq(entries.id, entryId))
    for (const machineId of new Set(ranOut.map((one) => one.machineId)))
      await offerFreedSlot(tx, await requireMachineInLab(tx, machineId), now())
    return ranOut.length
  })
}

/** Once a minute, in whichever worker: the entry that lapsed is marked in the transaction that serves the next, so two never do the same. */
export function startOfferExpiry(services: Services) {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = expireOffers(services).catch((error: unknown) => services.log.error({ err: error }, 'waiting list'))
  }, minuteMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
