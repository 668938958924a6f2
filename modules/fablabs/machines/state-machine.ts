import { stateMachine } from '#platform/lib/state-machine.ts'
import type { Explanation } from '../explanations.ts'
import type { MachineStatus } from '../vocabulary.ts'

export const serviceStatuses = ['AVAILABLE', 'MAINTENANCE', 'BROKEN'] as const

/** The event is the next status. RETIRED is final; setting the same status again changes its reason. */
export const machineStateMachine = stateMachine<MachineStatus, MachineStatus>('machine', [
  { from: serviceStatuses, event: 'AVAILABLE', to: 'AVAILABLE' },
  { from: serviceStatuses, event: 'MAINTENANCE', to: 'MAINTENANCE' },
  { from: serviceStatuses, event: 'BROKEN', to: 'BROKEN' },
  { from: serviceStatuses, event: 'RETIRED', to: 'RETIRED' },
])

export const statusNames: Record<MachineStatus, Explanation> = {
  AVAILABLE: { fr: 'machine en service', ar: 'الآلة في الخدمة', en: 'machine in service' },
  MAINTENANCE: { fr: 'machine en maintenance', ar: 'الآلة قيد الصيانة', en: 'machine under maintenance' },
  BROKEN: { fr: 'machine en panne', ar: 'الآلة معطلة', en: 'machine out of order' },
  RETIRED: { fr: 'machine retirée', ar: 'الآلة مسحوبة نهائيا من الخدمة', en: 'machine retired' },
}
