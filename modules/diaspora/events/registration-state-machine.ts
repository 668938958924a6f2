import { stateMachine } from '#platform/lib/state-machine.ts'
import type { RegistrationState } from '../vocabulary.ts'

/** Who cancelled may register again: a person has one registration per event, whatever becomes of it. */
export const registrationStateMachine = stateMachine<RegistrationState, 'register' | 'cancel' | 'check_in'>(
  'registration',
  [
    { from: 'CANCELLED', event: 'register', to: 'REGISTERED' },
    { from: 'REGISTERED', event: 'cancel', to: 'CANCELLED' },
    { from: 'REGISTERED', event: 'check_in', to: 'ATTENDED' },
  ],
)
