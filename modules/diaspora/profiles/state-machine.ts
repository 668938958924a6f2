import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ProfileEvent, ProfileState } from '../vocabulary.ts'

/** Whether the member consents to be proposed at this moment. */
export interface ConsentStatus {
  consented: boolean
}

/** States of a profile. The member submits it; an officer of the member's organisation verifies it. After a withdrawal the member creates a new profile. */
export const profileStateMachine = stateMachine<ProfileState, ProfileEvent, 'member' | 'officer', ConsentStatus>(
  'profile',
  [
    {
      from: 'DRAFT',
      event: 'submit',
      to: 'SUBMITTED',
      roles: ['member'],
      guard: ({ consented }) =>
        consented
          ? undefined
          : 'The member has not agreed to be proposed. Choose a tier from T1 on with diaspora.upsertProfile.',
    },
    { from: 'SUBMITTED', event: 'verify', to: 'VERIFIED', roles: ['officer'] },
    { from: 'VERIFIED', event: 'pause', to: 'PAUSED', roles: ['member'] },
    { from: 'PAUSED', event: 'resume', to: 'VERIFIED', roles: ['member'] },
    { from: ['DRAFT', 'SUBMITTED', 'VERIFIED', 'PAUSED'], event: 'withdraw', to: 'WITHDRAWN', roles: ['member'] },
  ],
)
