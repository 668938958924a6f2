import { stateMachine } from '#platform/lib/state-machine.ts'
import type { MatchState } from '../vocabulary.ts'

/** The life of a match. The owner of the need chooses; whether there is contact is for the candidate to say. */
export const matchStateMachine = stateMachine<
  MatchState,
  'SHORTLIST' | 'REQUEST_CONTACT' | 'ACCEPT' | 'DECLINE' | 'CONVERT',
  'owner' | 'candidate'
>('match', [
  { from: 'PROPOSED', event: 'SHORTLIST', to: 'SHORTLISTED', roles: ['owner'] },
  { from: ['PROPOSED', 'SHORTLISTED'], event: 'REQUEST_CONTACT', to: 'CONTACT_REQUESTED', roles: ['owner'] },
  { from: 'CONTACT_REQUESTED', event: 'ACCEPT', to: 'ACCEPTED', roles: ['candidate'] },
  { from: 'CONTACT_REQUESTED', event: 'DECLINE', to: 'DECLINED', roles: ['candidate'] },
  {
    from: ['PROPOSED', 'SHORTLISTED', 'CONTACT_REQUESTED', 'ACCEPTED'],
    event: 'DECLINE',
    to: 'DECLINED',
    roles: ['owner'],
  },
  { from: 'ACCEPTED', event: 'CONVERT', to: 'CONVERTED', roles: ['owner'] },
])

/** Not yet settled between the two. */
export const openMatchStates = ['PROPOSED', 'SHORTLISTED', 'CONTACT_REQUESTED'] as const
