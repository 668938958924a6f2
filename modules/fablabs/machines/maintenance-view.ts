import { z } from 'zod'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { MachineInLabFields, type requireMachineInLab, toMachineInLabView } from '../machine-in-lab.ts'
import { SlotFields, toSlotView } from '../slot-view.ts'
import type { fablabMaintenanceOrders as orders } from '../tables.ts'
import { MaintenanceKind, MaintenanceState } from '../vocabulary.ts'

export const MaintenanceOrder = z.object({
  orderId: z.string().describe('Id to start, complete or cancel the maintenance.'),
  state: plainEnum(MaintenanceState),
  kind: plainEnum(MaintenanceKind),
  ...MachineInLabFields,
  ...SlotFields,
  incidentId: z.string().nullable().describe('The incident that caused it.'),
  note: z.string().nullable().describe('Planned work.'),
  report: z.string().nullable().describe('Report of the work.'),
})

export const toMaintenanceOrderView = (
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
