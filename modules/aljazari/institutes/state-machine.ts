import { stateMachine } from '#platform/lib/state-machine.ts'
import type { InstituteEvent, InstituteStatus } from '../vocabulary.ts'

export const instituteStateMachine = stateMachine<InstituteStatus, InstituteEvent>('institute', [
  { from: 'ANNOUNCED', event: 'sign', to: 'CONVENTION_SIGNED' },
  { from: 'CONVENTION_SIGNED', event: 'fit_out', to: 'FITTING' },
  { from: 'FITTING', event: 'open', to: 'OPEN' },
  { from: 'OPEN', event: 'suspend', to: 'SUSPENDED' },
  { from: 'SUSPENDED', event: 'resume', to: 'OPEN' },
  { from: ['ANNOUNCED', 'CONVENTION_SIGNED', 'FITTING', 'OPEN', 'SUSPENDED'], event: 'close', to: 'CLOSED' },
])
