import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, gt, lt } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
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
import { findMachinesInLabs, requireLab, requireMachineInLab } from '../machine-in-lab.ts'
import { localDateTimeInput, SlotFields, TimeZoneField, toSlotView } from '../slot-view.ts'
import {
  fablabBookings as bookings,
  fablabClosures as closures,
  fablabLabs as labs,
  fablabMachines as machines,
} from '../tables.ts'
import * as examples from './closures.examples.ts'

const maxClosureMs = 366 * dayMs

const Closure = z.object({
  closureId: z.string().describe('Id to remove the closure.'),
  labId: z.string().describe('The lab of the closure.'),
  machineId: z.string().nullable().describe('The closed machine; null: the whole lab.'),
  reason: LocalizedText,
  ...SlotFields,
  timeZone: TimeZoneField,
})

export const addClosure = operation({
  name: 'fablabs.addClosure',
  summary: 'Close a lab, or one of its machines, for a time.',
  description:
    'Closes a lab or one of its machines. Affected bookings are listed in 409 `bookings-affected`, unless `moveAffected` or `cancelAffected` is set.',
  route: 'POST /fablabs/labs/:labId/closures',
  effect: 'write',
  access: 'fablabs:manage',
  http: { status: 201 },
  agent: { producesIds: ['closureId'] },
  examples: examples.addClosure,
  input: z.object({
    labId: reference(labs, 'A lab the caller runs.'),
    machineId: reference(machines, 'Only this machine of the lab. Defaults to the whole lab.').optional(),
    startsAt: localDateTimeInput('Start of the closure.'),
    endsAt: localDateTimeInput('End of the closure.'),
    reason: LocalizedText.describe('Reason; public.'),
    moveAffected,
    cancelAffected,
  }),
  output: Closure.extend({ cancelledBookings, movedBookings }),
  async handler({ labId, machineId, reason, moveAffected: move, cancelAffected: cancel, ...times }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const lab = await requireLab(db, labId)
    assertCanManageLab(caller, lab)
    if (machineId && (await requireMachineInLab(db, machineId)).lab.id !== labId) throw notFound('machine in this lab')
    const [startsAt, endsAt] = [parseInstant(times.startsAt, lab.timeZone), parseInstant(times.endsAt, lab.timeZone)]
    const timeError = (message: string) =>
      invalid('The time of the closure is not valid.', [{ path: 'endsAt', message }])
    if (endsAt <= startsAt || endsAt <= now)
      throw timeError(`Use a time after \`startsAt\` and after ${now.toISOString()}.`)
    if (endsAt.getTime() - startsAt.getTime() > maxClosureMs)
      throw timeError('Use a time at most 366 days after `startsAt`.')
    const affected = and(
      eq(bookings.labId, labId),
      machineId ? eq(bookings.machineId, machineId) : undefined,
      gt(bookings.endsAt, startsAt),
      lt(bookings.startsAt, endsAt),
    )
    const displaced = await displaceBookings(
      affected,
      { cancel, move: move && machineId !== undefined, reason },
      context,
    )
    const [row] = await db
      .insert(closures)
      .values({ labId, machineId, startsAt, endsAt, reason, createdBy: caller.id, createdAt: now })
      .returning()
    return {
      closureId: row!.id,
      labId,
      machineId: row!.machineId,
      reason,
      ...toSlotView(startsAt, endsAt, lab.timeZone),
      timeZone: lab.timeZone,
      ...displaced,
    }
  },
})

export const removeClosure = operation({
  name: 'fablabs.removeClosure',
  summary: 'Remove a closure, so that the time can be booked again.',
  route: 'DELETE /fablabs/closures/:closureId',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['labId'] },
  examples: examples.removeClosure,
  input: z.object({ closureId: reference(closures, 'A closure, as found by fablabs.getLab.') }),
  output: z.object({
    closureId: z.string().describe('The removed closure.'),
    labId: z.string().describe('The lab of the closure.'),
  }),
  async handler({ closureId }, context) {
    const [closure] = await context.db
      .select({ lab: labs, machineId: closures.machineId })
      .from(closures)
      .innerJoin(labs, eq(labs.id, closures.labId))
      .where(eq(closures.id, closureId))
    if (!closure) throw notFound('closure')
    assertCanManageLab(requireActor(context), closure.lab)
    await context.db.delete(closures).where(eq(closures.id, closureId))
    const freed = await findMachinesInLabs(
      context.db,
      closure.machineId ? eq(machines.id, closure.machineId) : eq(machines.labId, closure.lab.id),
    )
    const now = context.now()
    for (const place of freed) await offerFreedSlot(context.db, place, now)
    return { closureId, labId: closure.lab.id }
  },
})
