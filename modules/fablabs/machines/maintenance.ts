import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab } from '../access.ts'
import { cancelAffected, cancelledBookings, moveAffected, movedBookings } from '../bookings/displace.ts'
import { offerFreedSlot } from '../bookings/offer-freed-slot.ts'
import { addClosure, removeClosure } from '../labs/closures.ts'
import { findMachinesInLabs, requireMachineInLab } from '../machine-in-lab.ts'
import { localDateTimeInput } from '../slot-view.ts'
import {
  fablabClosures as closures,
  fablabIncidents as incidents,
  fablabMachines as machines,
  fablabMaintenanceOrders as orders,
} from '../tables.ts'
import { MaintenanceKind, MaintenanceState } from '../vocabulary.ts'
import { setMachineStatus } from './machine-status.ts'
import * as examples from './maintenance.examples.ts'
import { maintenanceStateMachine } from './maintenance-state-machine.ts'
import { MaintenanceOrder, toMaintenanceOrderView } from './maintenance-view.ts'

export const planMaintenance = operation({
  name: 'fablabs.planMaintenance',
  summary: 'Plan maintenance of a machine, which cannot be booked during that time.',
  description:
    'Affected bookings are listed in 409 `bookings-affected`, unless `moveAffected` or `cancelAffected` is set; each gets a notice.',
  route: 'POST /fablabs/maintenance',
  effect: 'write',
  access: 'fablabs:manage',
  http: { status: 201 },
  agent: { producesIds: ['orderId', 'machineId'] },
  examples: examples.planMaintenance,
  input: z.object({
    machineId: reference(machines, 'A machine in a lab the caller runs.'),
    kind: MaintenanceKind,
    startsAt: localDateTimeInput('Start of the maintenance.'),
    endsAt: localDateTimeInput('End of the maintenance.'),
    note: z.string().min(1).max(1_000).optional().describe('Planned work; visible to the lab.'),
    incidentId: reference(incidents, 'The incident that caused it, as found by fablabs.listIncidents.').optional(),
    moveAffected,
    cancelAffected,
  }),
  output: MaintenanceOrder.extend({ cancelledBookings, movedBookings }),
  async handler({ machineId, kind, note, incidentId, ...closureInput }, context) {
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
      ...closureInput,
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
  summary: 'Start, complete or cancel planned maintenance of a machine.',
  description: 'Completing the maintenance early frees the rest of its time for bookings.',
  route: 'POST /fablabs/maintenance/:orderId/advance',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['orderId', 'machineId'] },
  examples: examples.advanceMaintenance,
  input: z.object({
    orderId: reference(orders, 'An order of the caller’s labs, as found by fablabs.listMaintenance.'),
    event: z.enum(['start', 'complete', 'cancel']).describe('Event to apply.'),
    report: z.string().min(1).max(2_000).optional().describe('Report of the work.'),
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
  summary: 'List the maintenance of machines in the labs the caller runs, soonest first.',
  route: 'GET /fablabs/maintenance',
  effect: 'read',
  access: 'fablabs:manage',
  agent: { producesIds: ['orderId', 'machineId'] },
  examples: examples.listMaintenance,
  input: z.object({
    state: MaintenanceState.optional(),
    machineId: reference(machines, 'Only maintenance of this machine.').optional(),
    ...Paging,
  }),
  output: pageOf(MaintenanceOrder),
  async handler({ state, machineId, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const { items, nextCursor } = await listPage(page, {
      sort: [{ column: orders.startsAt }, { column: orders.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(orders)
          .where(
            and(
              eq(orders.organisationId, caller.organisationId),
              state ? eq(orders.state, state) : undefined,
              machineId ? eq(orders.machineId, machineId) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ startsAt, id }) => [startsAt, id],
      view: (order) => order,
    })
    const machineIds = items.map((order) => order.machineId)
    const places = new Map(
      (await findMachinesInLabs(db, inArray(machines.id, machineIds))).map((place) => [place.machine.id, place]),
    )
    return { items: items.map((order) => toMaintenanceOrderView(order, places.get(order.machineId)!)), nextCursor }
  },
})
