import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq, gt, or } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { stateMachine, transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab } from '../access.ts'
import { cancelAffected, cancelledBookings, moveAffected, movedBookings } from '../bookings/displace.ts'
import { offerFreedSlot } from '../bookings/offer-freed-slot.ts'
import { exampleIds } from '../example-ids.ts'
import { addClosure, removeClosure } from '../labs/closures.ts'
import { findMachinesInLabs, MachineInLabFields, requireMachineInLab, toMachineInLabView } from '../machine-in-lab.ts'
import { clampedDate, localDateTimeInput, SlotFields, toSlotView } from '../slot-view.ts'
import {
  fablabClosures as closures,
  fablabIncidents as incidents,
  fablabMachines as machines,
  fablabMaintenanceOrders as orders,
} from '../tables.ts'
import { MaintenanceKind, MaintenanceState } from '../vocabulary.ts'
import { setMachineStatus } from './machine-status.ts'

export type MaintenanceEvent = 'start' | 'complete' | 'cancel'

export const maintenanceStateMachine = stateMachine<MaintenanceState, MaintenanceEvent>('maintenance order', [
  { from: 'PLANNED', event: 'start', to: 'IN_PROGRESS' },
  { from: 'PLANNED', event: 'cancel', to: 'CANCELLED' },
  { from: 'IN_PROGRESS', event: 'complete', to: 'DONE' },
])

const MaintenanceOrder = z.object({
  orderId: z.string().describe('To start, complete or cancel it.'),
  state: plainEnum(MaintenanceState),
  kind: plainEnum(MaintenanceKind),
  ...MachineInLabFields,
  ...SlotFields,
  incidentId: z.string().nullable().describe('The incident it answers.'),
  note: z.string().nullable().describe('What is to be done.'),
  report: z.string().nullable().describe('What was done.'),
})

const toMaintenanceOrderView = (
  order: typeof orders.$inferSelect,
  place: Awaited<ReturnType<typeof requireMachineInLab>>,
): z.input<typeof MaintenanceOrder> => ({
  orderId: order.id,
  state: order.state,
  kind: order.kind,
  ...toMachineInLabView(place),
  ...toSlotView(order.startsAt, order.endsAt, place.lab.timeZone),
  incidentId: order.incidentId,
  note: order.note,
  report: order.report,
})

export const planMaintenance = operation({
  name: 'fablabs.planMaintenance',
  summary:
    'Plan maintenance of a machine, which cannot be booked then: for those who run its lab. Bookings in the way are listed, moved or cancelled with notice.',
  route: 'POST /fablabs/maintenance',
  effect: 'write',
  access: 'fablabs:manage',
  status: 201,
  producesIds: ['orderId', 'machineId'],
  examples: [
    {
      ask: {
        fr: "Planifie l'entretien de la découpeuse laser le 5 avril de 9 h à 12 h",
        ar: 'برمج صيانة قاطعة الليزر يوم 5 أبريل من التاسعة إلى منتصف النهار',
        en: 'Plan the service of the laser cutter on 5 April from 9 to 12',
      },
      input: {
        machineId: exampleIds.machine(1),
        kind: 'PREVENTIVE',
        startsAt: '2027-04-05T09:00',
        endsAt: '2027-04-05T12:00',
        moveAffected: true,
        cancelAffected: true,
      },
    },
    {
      ask: {
        fr: 'Programme une révision de cette machine jeudi de 9 h à 11 h',
        ar: 'برمج مراجعة هذه الآلة يوم الخميس من 9 إلى 11',
        en: 'Schedule a service of this machine on Thursday from 9 to 11',
      },
      input: {
        machineId: '00000000-0000-7012-8000-000000000001',
        kind: 'PREVENTIVE',
        startsAt: '2027-03-04T09:00',
        endsAt: '2027-03-04T11:00',
        moveAffected: true,
        cancelAffected: true,
      },
    },
    {
      ask: {
        fr: 'Prévois la réparation de l’imprimante',
        ar: 'خطط لإصلاح الطابعة',
        en: 'Plan the repair of the printer',
      },
      input: {
        machineId: exampleIds.machine(1),
        kind: 'PREVENTIVE',
        startsAt: '2027-04-05T09:00',
        endsAt: '2027-04-05T12:00',
        moveAffected: true,
        cancelAffected: true,
      },
    },
  ],
  input: z.object({
    machineId: reference(machines, 'A machine in a lab the caller runs.'),
    kind: MaintenanceKind,
    startsAt: localDateTimeInput('It cannot be used from.'),
    endsAt: localDateTimeInput('And can be again from.'),
    note: z.string().min(1).max(1_000).optional().describe('What is to be done; for the lab.'),
    incidentId: reference(incidents, 'The incident it answers, as found by fablabs.listIncidents.').optional(),
    moveAffected,
    cancelAffected,
  }),
  output: MaintenanceOrder.extend({ cancelledBookings, movedBookings }),
  async handler({ machineId, kind, note, incidentId, ...rest }, context) {
    const { db } = context
    const caller = requireActor(context)
    const place = await requireMachineInLab(db, machineId)
    assertCanManageLab(caller, place.lab)
    if (
      incidentId &&
      !(
        await db
          .select()
          .from(incidents)
          .where(and(eq(incidents.id, incidentId), eq(incidents.labId, place.lab.id)))
      )[0]
    )
      throw notFound('incident')
    const closed = await context.invoke(addClosure, {
      ...rest,
      labId: place.lab.id,
      machineId,
      reason: { fr: 'Maintenance', ar: 'صيانة', en: 'Maintenance' },
    })
    const [order] = await db
      .insert(orders)
      .values({
        organisationId: caller.organisationId,
        machineId,
        kind,
        note,
        incidentId,
        startsAt: new Date(closed.startsAt),
        endsAt: new Date(closed.endsAt),
        state: 'PLANNED',
        closureId: closed.closureId,
        createdBy: caller.id,
        createdAt: context.now(),
      })
      .returning()
    return {
      ...toMaintenanceOrderView(order!, place),
      cancelledBookings: closed.cancelledBookings,
      movedBookings: closed.movedBookings,
    }
  },
})

export const advanceMaintenance = operation({
  name: 'fablabs.advanceMaintenance',
  summary:
    'Start, complete or cancel planned maintenance: for those who run the lab. Completed early, the rest of the time can be booked at once.',
  route: 'POST /fablabs/maintenance/:orderId/advance',
  effect: 'write',
  access: 'fablabs:manage',
  producesIds: ['orderId', 'machineId'],
  examples: [
    {
      ask: {
        fr: "L'entretien est fini, la machine remarche",
        ar: 'انتهت الصيانة والآلة تعمل من جديد',
        en: 'The service is finished, the machine works again',
      },
      input: { orderId: exampleIds.maintenanceOrder(1), event: 'complete', report: 'Lentille remplacée' },
    },
    {
      ask: {
        fr: 'Démarre la maintenance prévue',
        ar: 'ابدأ أعمال الصيانة المقررة',
        en: 'Start the maintenance that was planned',
      },
      input: { orderId: '00000000-0000-7020-8000-000000000001', event: 'start' },
    },
    {
      ask: { fr: 'Annule l’entretien prévu', ar: 'ألغ الصيانة المبرمجة', en: 'Cancel the planned service' },
      input: { orderId: '00000000-0000-7020-8000-000000000001', event: 'cancel' },
    },
    {
      ask: { fr: 'La maintenance est terminée', ar: 'انتهت أعمال الصيانة', en: 'The maintenance is completed' },
      input: { orderId: exampleIds.maintenanceOrder(1), event: 'complete', report: 'Lentille remplacée' },
    },
  ],
  input: z.object({
    orderId: reference(orders, 'An order of the caller’s labs, as found by fablabs.listMaintenance.'),
    event: z.enum(['start', 'complete', 'cancel']).describe('What happens to it.'),
    report: z.string().min(1).max(2_000).optional().describe('What was done.'),
  }),
  output: MaintenanceOrder,
  async handler({ orderId, event, report }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const [order] = await db
      .select()
      .from(orders)
      .where(and(eq(orders.id, orderId), eq(orders.organisationId, caller.organisationId)))
    if (!order) throw notFound('maintenance order')
    const place = await requireMachineInLab(db, order.machineId)
    assertCanManageLab(caller, place.lab)
    const state = transition(maintenanceStateMachine, order.state, event)
    const [closure] = await db
      .select()
      .from(closures)
      .where(eq(closures.id, order.closureId ?? ''))
    if (event === 'cancel' && closure) await context.invoke(removeClosure, { closureId: closure.id })
    if (event === 'complete') {
      if (closure && closure.startsAt >= now) await db.delete(closures).where(eq(closures.id, closure.id))
      else if (closure && closure.endsAt > now)
        await db.update(closures).set({ endsAt: now }).where(eq(closures.id, closure.id))
      if (place.machine.status !== 'AVAILABLE' && place.machine.status !== 'RETIRED')
        await context.invoke(setMachineStatus, { machineId: order.machineId, status: 'AVAILABLE' })
      else await offerFreedSlot(db, place, now)
    }
    const [changed] = await db
      .update(orders)
      .set({ state, report: report ?? order.report, ...(event === 'start' ? { startedAt: now } : { endedAt: now }) })
      .where(eq(orders.id, orderId))
      .returning()
    return toMaintenanceOrderView(changed!, place)
  },
})

export const listMaintenance = operation({
  name: 'fablabs.listMaintenance',
  summary: 'List the maintenance of the machines of the labs one runs, the soonest first.',
  route: 'GET /fablabs/maintenance',
  effect: 'read',
  access: 'fablabs:manage',
  producesIds: ['orderId', 'machineId'],
  examples: [
    {
      ask: {
        fr: 'Quels entretiens de machines sont prévus ?',
        ar: 'ما هي أعمال صيانة الآلات المبرمجة؟',
        en: 'Which machine services are planned?',
      },
      input: { state: 'PLANNED' },
    },
    {
      ask: {
        fr: 'Quand les machines sont-elles révisées ?',
        ar: 'متى تخضع الآلات للصيانة؟',
        en: 'When are the machines serviced?',
      },
      input: {},
    },
    {
      ask: { fr: 'Montre le planning de maintenance', ar: 'اعرض برنامج الصيانة', en: 'Show the maintenance schedule' },
      input: {},
    },
    {
      ask: {
        fr: 'Quelles réparations fait-on maintenant ?',
        ar: 'ما الإصلاحات الجارية؟',
        en: 'Which repairs are under way?',
      },
      input: {},
    },
  ],
  input: z.object({
    state: MaintenanceState.optional(),
    machineId: reference(machines, 'Only of this machine.').optional(),
    ...Paging,
  }),
  output: pageOf(MaintenanceOrder),
  async handler({ state, machineId, limit, cursor }, context) {
    const caller = requireActor(context)
    const after = decodeCursor(cursor, 'number', 'string')
    const rows = await context.db
      .select()
      .from(orders)
      .where(
        and(
          eq(orders.organisationId, caller.organisationId),
          state ? eq(orders.state, state) : undefined,
          machineId ? eq(orders.machineId, machineId) : undefined,
          after &&
            or(
              gt(orders.startsAt, clampedDate(after[0])),
              and(eq(orders.startsAt, clampedDate(after[0])), gt(orders.id, after[1])),
            ),
        ),
      )
      .orderBy(asc(orders.startsAt), asc(orders.id))
      .limit(limit + 1)
    const places = new Map<string, Awaited<ReturnType<typeof requireMachineInLab>>>()
    for (const id of new Set(rows.map((row) => row.machineId)))
      places.set(id, (await findMachinesInLabs(context.db, eq(machines.id, id)))[0]!)
    return toPage(
      rows,
      limit,
      ({ startsAt, id }) => [startsAt.getTime(), id],
      (row) => toMaintenanceOrderView(row, places.get(row.machineId)!),
    )
  },
})
