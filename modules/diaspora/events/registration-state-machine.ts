import { stateMachine } from '#platform/lib/state-machine.ts'
import type { RegistrationState } from '../vocabulary.ts'

/** States of a registration. A person has one per event, so registering again reopens the cancelled one. */
export const registrationStateMachine = stateMachine<RegistrationState, 'register' | 'cancel' | 'check_in'>(
  'registration',
  [
    { from: 'CANCELLED', event: 'register', to: 'REGISTERED' },
    { from: 'REGISTERED', event: 'cancel', to: 'CANCELLED' },
    { from: 'REGISTERED', event: 'check_in', to: 'ATTENDED' },
  ],
)
