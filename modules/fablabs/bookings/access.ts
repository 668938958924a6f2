import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManage, canManageLab } from '../access.ts'
import type { MachineInLab } from '../machine-in-lab.ts'
import {
  fablabBookings as bookings,
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
} from '../tables.ts'
import type { BookingRole } from './state-machine.ts'

export interface BookingWithMachine extends MachineInLab {
  booking: typeof bookings.$inferSelect
}

export const bookingsWhere = (db: Reads, where: SQL | undefined) =>
  db
    .select({ booking: bookings, machine: machines, model: models, lab: labs })
    .from(bookings)
    .innerJoin(machines, eq(machines.id, bookings.machineId))
    .innerJoin(models, eq(models.id, machines.modelId))
    .innerJoin(labs, eq(labs.id, bookings.labId))
    .where(where)

/** Returns the roles of the caller for a booking. Without a role the booking is hidden from the caller. */
export function bookingRolesOf(
  caller: Actor,
  { booking, lab }: Pick<BookingWithMachine, 'booking' | 'lab'>,
): BookingRole[] {
  const ours = booking.organisationId === caller.organisationId
  const owner = ours && (booking.personId === caller.id || canManage(caller))
  return [...(owner ? (['owner'] as const) : []), ...(canManageLab(caller, lab) ? (['operator'] as const) : [])]
}

/** Returns a booking with the roles of the caller. Throws 404 when it is missing or hidden from the caller. */
export async function findBooking(db: Reads, bookingId: string, caller: Actor) {
  const [found] = await bookingsWhere(db, eq(bookings.id, bookingId))
  const roles = found ? bookingRolesOf(caller, found) : []
  if (!found || roles.length === 0) throw notFound('booking')
  return { ...found, roles }
}
