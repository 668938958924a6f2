import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ContactEvent, ContactState } from '../vocabulary.ts'

/** States of a contact request. The member answers it, or it expires. */
export const contactRequestStateMachine = stateMachine<ContactState, ContactEvent, 'member' | 'clock'>(
  'request for contact',
  [
    { from: 'SENT', event: 'accept', to: 'ACCEPTED', roles: ['member'] },
    { from: 'SENT', event: 'decline', to: 'DECLINED', roles: ['member'] },
    { from: 'SENT', event: 'expire', to: 'EXPIRED', roles: ['clock'] },
  ],
)
