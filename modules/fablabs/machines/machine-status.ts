import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq, sql } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab } from '../access.ts'
import {
  cancelAffected,
  cancelledBookings,
  displaceBookings,
  moveAffected,
  movedBookings,
} from '../bookings/displace.ts'
import { offerFreedSlot } from '../bookings/offer-freed-slot.ts'
import { MachineInLabFields, requireMachineInLab, toMachineInLabView } from '../machine-in-lab.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { MachineStatus } from '../vocabulary.ts'
import * as examples from './machine-status.examples.ts'
import { machineStateMachine, statusNames } from './state-machine.ts'

/** A machine that returns to service affects no bookings. */
const matchesNothing = sql`1 = 0`

export const setMachineStatus = operation({
  name: 'fablabs.setMachineStatus',
  summary: 'Set the status of a machine to available, in maintenance, broken or retired.',
  description:
    'A machine that leaves service affects its coming bookings: they are listed in 409 `bookings-affected`, unless `moveAffected` or `cancelAffected` is set.',
  route: 'PUT /fablabs/machines/:machineId/status',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['machineId'] },
  examples: examples.setMachineStatus,
  input: z.object({
    machineId: reference(machines, 'A machine in a lab the caller runs.'),
    status: MachineStatus,
    reason: z.string().min(1).max(500).optional().describe('Reason; public.'),
    moveAffected,
    cancelAffected,
  }),
  output: z.object({
    ...MachineInLabFields,
    status: plainEnum(MachineStatus),
    statusReason: z.string().nullable().describe('Reason of the status.'),
    version: z.int().describe('Increases with every change.'),
    cancelledBookings,
    movedBookings,
  }),
  async handler({ machineId, status, reason, moveAffected: move, cancelAffected: cancel }, context) {
    const { db } = context
    const place = await requireMachineInLab(db, machineId)
    assertCanManageLab(requireActor(context), place.lab)
    transition(machineStateMachine, place.machine.status, status)
    const displacementReason = reason ? { fr: reason } : statusNames[status]
    const displaced = await displaceBookings(
      status === 'AVAILABLE' ? matchesNothing : eq(bookings.machineId, machineId),
      { cancel, move, reason: displacementReason },
      context,
    )
    const [machine] = await db
      .update(machines)
      .set({ status, statusReason: reason ?? null, version: place.machine.version + 1 })
      .where(eq(machines.id, machineId))
      .returning()
    if (status === 'AVAILABLE') await offerFreedSlot(db, { ...place, machine: machine! }, context.now())
    return {
      ...toMachineInLabView(place),
      status: machine!.status,
      statusReason: machine!.statusReason,
      version: machine!.version,
      ...displaced,
    }
  },
})
