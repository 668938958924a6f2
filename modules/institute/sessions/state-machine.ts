import { stateMachine } from '#platform/lib/state-machine.ts'
import type { SessionEvent, SessionState } from '../vocabulary.ts'

/**
 * The state machine of a session. The server applies `fill` and `free` as seats change; callers cannot request
 * them.
 */
export const sessionStateMachine = stateMachine<SessionState, SessionEvent, 'registrar' | 'seats'>('session', [
  { from: 'DRAFT', event: 'open', to: 'OPEN', roles: ['registrar'] },
  { from: 'OPEN', event: 'fill', to: 'FULL', roles: ['seats'] },
  { from: 'FULL', event: 'free', to: 'OPEN', roles: ['seats'] },
  { from: ['OPEN', 'FULL'], event: 'start', to: 'RUNNING', roles: ['registrar'] },
  { from: 'RUNNING', event: 'assess', to: 'ASSESSING', roles: ['registrar'] },
  { from: 'ASSESSING', event: 'close', to: 'CLOSED', roles: ['registrar'] },
  { from: ['DRAFT', 'OPEN', 'FULL'], event: 'cancel', to: 'CANCELLED', roles: ['registrar'] },
])
