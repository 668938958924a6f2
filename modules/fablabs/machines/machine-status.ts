import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import { eq, sql } from '#platform/db/query-builder.ts'
import { withoutLabels } from '#platform/lib/labelled-enum.ts'
import { stateMachine, transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertOperates } from '../access.ts'
import { cancelAffected, cancelledBookings, moveAffected, movedBookings, settleAffected } from '../bookings/displace.ts'
import { serveWaitlist } from '../bookings/offer-freed-slot.ts'
import { sampleIds } from '../example-ids.ts'
import type { Explanation } from '../explanations.ts'
import { PlaceFields, placeOf, presentPlace } from '../machine-in-lab.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { MachineStatus } from '../vocabulary.ts'

const working = ['AVAILABLE', 'MAINTENANCE', 'BROKEN'] as const

/** The event is the status to come: only what is retired stays so, and the same status again is a change of the reason. */
export const machineLife = stateMachine<MachineStatus, MachineStatus>('machine', [
  { from: working, event: 'AVAILABLE', to: 'AVAILABLE' },
  { from: working, event: 'MAINTENANCE', to: 'MAINTENANCE' },
  { from: working, event: 'BROKEN', to: 'BROKEN' },
  { from: working, event: 'RETIRED', to: 'RETIRED' },
])

const statusNames: Record<MachineStatus, Explanation> = {
  AVAILABLE: { fr: 'machine en service', ar: 'الآلة في الخدمة', en: 'machine in service' },
  MAINTENANCE: { fr: 'machine en maintenance', ar: 'الآلة قيد الصيانة', en: 'machine under maintenance' },
  BROKEN: { fr: 'machine en panne', ar: 'الآلة معطلة', en: 'machine out of order' },
  RETIRED: { fr: 'machine retirée', ar: 'الآلة خارج الخدمة نهائيا', en: 'machine retired' },
}

/** What comes back into service stands in nobody's way. */
const never = sql`1 = 0`

export const setMachineStatus = operation({
  name: 'fablabs.setMachineStatus',
  summary: 'Set a machine available, in maintenance, broken or retired: for those who run its lab. Lists its coming bookings, or cancels them if told.',
  route: 'PUT /fablabs/machines/:machineId/status',
  effect: 'write',
  access: 'fablabs:manage',
  produces: ['machineId'],
  examples: [
    {
      ask: {
        fr: 'La découpeuse laser est en panne, annule ses réservations',
        ar: 'قاطعة الليزر معطلة، ألغ حجوزاتها',
        en: 'The laser cutter is broken, cancel its bookings',
      },
      input: { machineId: sampleIds.machine(1), status: 'BROKEN', reason: 'Tube laser à remplacer', cancelAffected: true },
    },
    {
      ask: { fr: 'Remets cette machine en service', ar: 'أعد هذه الآلة إلى الخدمة', en: 'Put this machine back into service' },
      input: { machineId: sampleIds.machine(1), status: 'AVAILABLE' },
    },
    {
      ask: { fr: 'La machine ne marche plus', ar: 'الآلة لا تعمل', en: 'The machine does not work any more' },
      input: { machineId: '00000000-0000-7012-8000-000000000001', status: 'BROKEN' },
    },
    {
      ask: {
        fr: 'La machine est réparée, elle est de nouveau disponible',
        ar: 'تم إصلاح الآلة وأصبحت متاحة من جديد',
        en: 'The machine is fixed and available again',
      },
      input: { machineId: '00000000-0000-7012-8000-000000000001', status: 'AVAILABLE' },
    },
    {
      ask: { fr: 'Mets la machine hors service pour entretien', ar: 'ضع الآلة خارج الخدمة للصيانة', en: 'Take the machine out of service for maintenance' },
      input: { machineId: '00000000-0000-7012-8000-000000000001', status: 'MAINTENANCE' },
    },
  ],
  input: z.object({
    machineId: reference(machines, 'A machine in a lab the caller runs.'),
    status: MachineStatus,
    reason: z.string().min(1).max(500).optional().describe('Why; everyone sees it.'),
    moveAffected,
    cancelAffected,
  }),
  output: z.object({
    ...PlaceFields,
    status: withoutLabels(MachineStatus),
    statusReason: z.string().nullable().describe('Why.'),
    version: z.int().describe('Rises with every change.'),
    cancelledBookings,
    movedBookings,
  }),
  async handler({ machineId, status, reason, moveAffected: move, cancelAffected: cancel }, context) {
    const { db } = context
    const place = await placeOf(db, machineId)
    assertOperates(callerOf(context), place.lab)
    transition(machineLife, place.machine.status, status)
    const told = reason ? { fr: reason } : statusNames[status]
    const settled = await settleAffected(status === 'AVAILABLE' ? never : eq(bookings.machineId, machineId), { cancel, move, reason: told }, context)
    const [machine] = await db
      .update(machines)
      .set({ status, statusReason: reason ?? null, version: place.machine.version + 1 })
      .where(eq(machines.id, machineId))
      .returning()
    if (status === 'AVAILABLE') await serveWaitlist(db, { ...place, machine: machine! }, context.now())
    return { ...presentPlace(place), status: machine!.status, statusReason: machine!.statusReason, version: machine!.version, ...settled }
  },
})
