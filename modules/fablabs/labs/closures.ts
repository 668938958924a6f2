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
  closureId: z.string().describe('To remove it.'),
  labId: z.string().describe('The lab that is closed, or has the machine.'),
  machineId: z.string().nullable().describe('The only machine it concerns; null: the whole lab.'),
  reason: LocalizedText,
  ...SlotFields,
  timeZone: TimeZoneField,
})

export const addClosure = operation({
  name: 'fablabs.addClosure',
  summary:
    'Close a lab, or one of its machines, for a time: for those who run it. Lists the bookings in the way, or cancels them if told.',
  route: 'POST /fablabs/labs/:labId/closures',
  effect: 'write',
  access: 'fablabs:manage',
  http: { status: 201 },
  agent: { producesIds: ['closureId'] },
  examples: examples.addClosure,
  input: z.object({
    labId: reference(labs, 'A lab the caller runs.'),
    machineId: reference(machines, 'Only this machine of the lab; the whole lab unless told.').optional(),
    startsAt: localDateTimeInput('Closed from.'),
    endsAt: localDateTimeInput('Open again from.'),
    reason: LocalizedText.describe('Why; everyone sees it.'),
    moveAffected,
    cancelAffected,
  }),
  output: Closure.extend({ cancelledBookings, movedBookings }),
  async handler({ labId, machineId, reason, moveAffected: move, cancelAffected: cancel, ...asked }, context) {
    const { db } = context
    const caller = requireActor(context)
    const lab = await requireLab(db, labId)
    assertCanManageLab(caller, lab)
    if (machineId && (await requireMachineInLab(db, machineId)).lab.id !== labId) throw notFound('machine in this lab')
    const [startsAt, endsAt] = [parseInstant(asked.startsAt, lab.timeZone), parseInstant(asked.endsAt, lab.timeZone)]
    const refuse = (message: string) => invalid('This is not a time to close.', [{ path: 'endsAt', message }])
    if (endsAt <= startsAt || endsAt <= context.now())
      throw refuse(`After \`startsAt\`, and in the future: it is ${context.now().toISOString()} now.`)
    if (endsAt.getTime() - startsAt.getTime() > maxClosureMs) throw refuse('At most 366 days after `startsAt`.')
    const inTheWay = and(
      eq(bookings.labId, labId),
      machineId ? eq(bookings.machineId, machineId) : undefined,
      gt(bookings.endsAt, startsAt),
      lt(bookings.startsAt, endsAt),
    )
    const settled = await displaceBookings(inTheWay, { cancel, move: move && machineId !== undefined, reason }, context)
    const [row] = await db
      .insert(closures)
      .values({ labId, machineId, startsAt, endsAt, reason, createdBy: caller.id, createdAt: context.now() })
      .returning()
    return {
      closureId: row!.id,
      labId,
      machineId: row!.machineId,
      reason,
      ...toSlotView(startsAt, endsAt, lab.timeZone),
      timeZone: lab.timeZone,
      ...settled,
    }
  },
})

export const removeClosure = operation({
  name: 'fablabs.removeClosure',
  summary: 'Remove a closure, so that the time can be booked again: for those who run the lab.',
  route: 'DELETE /fablabs/closures/:closureId',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['labId'] },
  examples: examples.removeClosure,
  input: z.object({ closureId: reference(closures, 'A closure, as found by fablabs.getLab.') }),
  output: z.object({
    closureId: z.string().describe('What was removed.'),
    labId: z.string().describe('The lab that is open again.'),
  }),
  async handler({ closureId }, context) {
    const [found] = await context.db
      .select({ lab: labs, machineId: closures.machineId })
      .from(closures)
      .innerJoin(labs, eq(labs.id, closures.labId))
      .where(eq(closures.id, closureId))
    if (!found) throw notFound('closure')
    assertCanManageLab(requireActor(context), found.lab)
    await context.db.delete(closures).where(eq(closures.id, closureId))
    const freed = await findMachinesInLabs(
      context.db,
      found.machineId ? eq(machines.id, found.machineId) : eq(machines.labId, found.lab.id),
    )
    for (const place of freed) await offerFreedSlot(context.db, place, context.now())
    return { closureId, labId: found.lab.id }
  },
})
