import { stateMachine } from '#platform/lib/state-machine.ts'
import type { MatchState } from '../vocabulary.ts'

export type MatchEvent = 'SHORTLIST' | 'REQUEST_CONTACT' | 'ACCEPT' | 'DECLINE' | 'CONVERT'
export type MatchRole = 'owner' | 'candidate'

/** States of a match. The owner of the need shortlists and requests contact; the candidate accepts or declines it. */
export const matchStateMachine = stateMachine<MatchState, MatchEvent, MatchRole>('match', [
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

/** States in which neither side has decided finally. */
export const openMatchStates = ['PROPOSED', 'SHORTLISTED', 'CONTACT_REQUESTED'] as const
