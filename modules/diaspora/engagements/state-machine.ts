import { stateMachine } from '#platform/lib/state-machine.ts'
import { policy } from '../policy.ts'
import type { EngagementEvent, EngagementState } from '../vocabulary.ts'

/** Facts that the transitions of an engagement are checked against. */
export interface EngagementProgress {
  hostSigned: boolean
  memberSigned: boolean
  /** Local dates. */
  today: string
  startOn: string
  /** Local date twelve months after completion; undefined before completion. */
  followUpOn?: string
}

const notBefore = (subject: string, date: string | undefined, today: string) =>
  date && today < date ? `${subject} ${date} at the earliest.` : undefined

/** States of an engagement. Both sides revise and sign the terms; the host accepts the work; an officer of the member's organisation settles disputes. */
export const engagementStateMachine = stateMachine<
  EngagementState,
  EngagementEvent,
  'host' | 'member' | 'officer' | 'both',
  EngagementProgress
>('engagement', [
  { from: 'PROPOSED', event: 'accept', to: 'TOR_DRAFT', roles: ['member'] },
  { from: 'PROPOSED', event: 'decline', to: 'DECLINED', roles: ['member'] },
  { from: 'TOR_DRAFT', event: 'revise', to: 'TOR_DRAFT', roles: ['host', 'member'] },
  {
    from: 'TOR_DRAFT',
    event: 'sign',
    to: 'TOR_DRAFT',
    roles: ['host'],
    guard: ({ hostSigned }) => (hostSigned ? 'The host has already signed these terms.' : undefined),
  },
  {
    from: 'TOR_DRAFT',
    event: 'sign',
    to: 'TOR_DRAFT',
    roles: ['member'],
    guard: ({ memberSigned }) => (memberSigned ? 'The member has already signed these terms.' : undefined),
  },
  { from: 'TOR_DRAFT', event: 'agree', to: 'AGREED', roles: ['both'] },
  {
    from: 'AGREED',
    event: 'start',
    to: 'IN_PROGRESS',
    roles: ['host', 'member'],
    guard: ({ startOn, today }) => notBefore('The engagement starts on', startOn, today),
  },
  { from: 'IN_PROGRESS', event: 'deliver', to: 'DELIVERED', roles: ['member'] },
  { from: 'DELIVERED', event: 'return', to: 'IN_PROGRESS', roles: ['host'] },
  { from: 'DELIVERED', event: 'complete', to: 'COMPLETED', roles: ['host'] },
  {
    from: 'COMPLETED',
    event: 'follow_up',
    to: 'FOLLOWED_UP',
    roles: ['host', 'member'],
    guard: ({ followUpOn, today }) =>
      notBefore(`The follow-up is due ${policy.followUpMonths} months after completion, on`, followUpOn, today),
  },
  { from: ['PROPOSED', 'TOR_DRAFT', 'AGREED', 'IN_PROGRESS'], event: 'cancel', to: 'CANCELLED', roles: ['host'] },
  { from: ['TOR_DRAFT', 'AGREED', 'IN_PROGRESS'], event: 'cancel', to: 'CANCELLED', roles: ['member'] },
  { from: ['AGREED', 'IN_PROGRESS', 'DELIVERED'], event: 'dispute', to: 'DISPUTED', roles: ['host', 'member'] },
  { from: 'DISPUTED', event: 'resume', to: 'IN_PROGRESS', roles: ['officer'] },
  { from: 'DISPUTED', event: 'settle', to: 'COMPLETED', roles: ['officer'] },
  { from: 'DISPUTED', event: 'cancel', to: 'CANCELLED', roles: ['officer'] },
])
