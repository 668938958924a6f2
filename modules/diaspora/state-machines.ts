import { stateMachine } from '#platform/lib/state-machine.ts'
import { policy } from './policy.ts'
import type {
  ContactEvent,
  ContactState,
  EngagementEvent,
  EngagementState,
  EventEvent,
  EventState,
  ProfileEvent,
  ProfileState,
  RegistrationState,
} from './vocabulary.ts'

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

export const contactRequestStateMachine = stateMachine<ContactState, ContactEvent, 'member' | 'clock'>(
  'request for contact',
  [
    { from: 'SENT', event: 'accept', to: 'ACCEPTED', roles: ['member'] },
    { from: 'SENT', event: 'decline', to: 'DECLINED', roles: ['member'] },
    { from: 'SENT', event: 'expire', to: 'EXPIRED', roles: ['clock'] },
  ],
)

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

/** `fill` and `free` follow from the places and are nobody's to ask for. */
export const eventStateMachine = stateMachine<EventState, EventEvent, 'organiser' | 'places', { begun: boolean }>(
  'event',
  [
    { from: 'DRAFT', event: 'publish', to: 'PUBLISHED', roles: ['organiser'] },
    { from: 'PUBLISHED', event: 'fill', to: 'FULL', roles: ['places'] },
    { from: 'FULL', event: 'free', to: 'PUBLISHED', roles: ['places'] },
    {
      from: ['PUBLISHED', 'FULL'],
      event: 'hold',
      to: 'HELD',
      roles: ['organiser'],
      guard: ({ begun }) => (begun ? undefined : 'It has not begun yet.'),
    },
    { from: 'HELD', event: 'close', to: 'CLOSED', roles: ['organiser'] },
    { from: ['DRAFT', 'PUBLISHED', 'FULL'], event: 'cancel', to: 'CANCELLED', roles: ['organiser'] },
  ],
)

/** Who cancelled may register again: a person has one registration per event, whatever becomes of it. */
export const registrationStateMachine = stateMachine<RegistrationState, 'register' | 'cancel' | 'check_in'>(
  'registration',
  [
    { from: 'CANCELLED', event: 'register', to: 'REGISTERED' },
    { from: 'REGISTERED', event: 'cancel', to: 'CANCELLED' },
    { from: 'REGISTERED', event: 'check_in', to: 'ATTENDED' },
  ],
)
