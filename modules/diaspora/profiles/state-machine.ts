import { stateMachine } from '#platform/lib/state-machine.ts'
import type { ProfileEvent, ProfileState } from '../vocabulary.ts'

/** Does the member consent to be proposed, at this moment? */
export interface ConsentStatus {
  consented: boolean
}

/** A member hands a profile in, an officer of the member's organisation verifies it. Who withdrew begins anew, with another profile. */
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
          : 'Nothing is verified before the member agrees to be proposed: choose a tier from T1 on with diaspora.upsertProfile.',
    },
    { from: 'SUBMITTED', event: 'verify', to: 'VERIFIED', roles: ['officer'] },
    { from: 'VERIFIED', event: 'pause', to: 'PAUSED', roles: ['member'] },
    { from: 'PAUSED', event: 'resume', to: 'VERIFIED', roles: ['member'] },
    { from: ['DRAFT', 'SUBMITTED', 'VERIFIED', 'PAUSED'], event: 'withdraw', to: 'WITHDRAWN', roles: ['member'] },
  ],
)
