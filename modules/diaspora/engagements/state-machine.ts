import { stateMachine } from '#platform/lib/state-machine.ts'
import { policy } from '../policy.ts'
import type { EngagementEvent, EngagementState } from '../vocabulary.ts'

/** What a move of an engagement is held against. */
export interface EngagementProgress {
  hostSigned: boolean
  memberSigned: boolean
  /** Local dates. */
  today: string
  startOn: string
  /** Twelve months after its completion; undefined before that. */
  followUpOn?: string
}

const notBefore = (what: string, date: string | undefined, today: string) =>
  date && today < date ? `${what} ${date} at the earliest.` : undefined

/** Both sides shape the terms and sign them; only who had the work done accepts it; a dispute is settled by an officer of the member's organisation. */
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
    guard: ({ hostSigned }) => (hostSigned ? 'The host has signed these terms.' : undefined),
  },
  {
    from: 'TOR_DRAFT',
    event: 'sign',
    to: 'TOR_DRAFT',
    roles: ['member'],
    guard: ({ memberSigned }) => (memberSigned ? 'The member has signed these terms.' : undefined),
  },
  { from: 'TOR_DRAFT', event: 'agree', to: 'AGREED', roles: ['both'] },
  {
    from: 'AGREED',
    event: 'start',
    to: 'IN_PROGRESS',
    roles: ['host', 'member'],
    guard: ({ startOn, today }) => notBefore('It starts on', startOn, today),
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
      notBefore(`It is looked at again after ${policy.followUpMonths} months, on`, followUpOn, today),
  },
  { from: ['PROPOSED', 'TOR_DRAFT', 'AGREED', 'IN_PROGRESS'], event: 'cancel', to: 'CANCELLED', roles: ['host'] },
  { from: ['TOR_DRAFT', 'AGREED', 'IN_PROGRESS'], event: 'cancel', to: 'CANCELLED', roles: ['member'] },
  { from: ['AGREED', 'IN_PROGRESS', 'DELIVERED'], event: 'dispute', to: 'DISPUTED', roles: ['host', 'member'] },
  { from: 'DISPUTED', event: 'resume', to: 'IN_PROGRESS', roles: ['officer'] },
  { from: 'DISPUTED', event: 'settle', to: 'COMPLETED', roles: ['officer'] },
  { from: 'DISPUTED', event: 'cancel', to: 'CANCELLED', roles: ['officer'] },
])
