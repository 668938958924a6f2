import { stateMachine } from '#platform/lib/state-machine.ts'
import type { MaintenanceState } from '../vocabulary.ts'

export type MaintenanceEvent = 'start' | 'complete' | 'cancel'

export const maintenanceStateMachine = stateMachine<MaintenanceState, MaintenanceEvent>('maintenance order', [
  { from: 'PLANNED', event: 'start', to: 'IN_PROGRESS' },
  { from: 'PLANNED', event: 'cancel', to: 'CANCELLED' },
  { from: 'IN_PROGRESS', event: 'complete', to: 'DONE' },
])
