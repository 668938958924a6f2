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
export interface Standing {
  consented: boolean
}

/** A member hands a profile in, an officer of the member's organisation verifies it. Who withdrew begins anew, with another profile. */
export const profileLife = stateMachine<ProfileState, ProfileEvent, 'member' | 'officer', Standing>('profile', [
  {
    from: 'DRAFT',
    event: 'submit',
    to: 'SUBMITTED',
    by: ['member'],
    guard: ({ consented }) =>
      consented ? undefined : 'Nothing is verified before the member agrees to be proposed: choose a tier from T1 on with diaspora.upsertProfile.',
  },
  { from: 'SUBMITTED', event: 'verify', to: 'VERIFIED', by: ['officer'] },
  { from: 'VERIFIED', event: 'pause', to: 'PAUSED', by: ['member'] },
  { from: 'PAUSED', event: 'resume', to: 'VERIFIED', by: ['member'] },
  { from: ['DRAFT', 'SUBMITTED', 'VERIFIED', 'PAUSED'], event: 'withdraw', to: 'WITHDRAWN', by: ['member'] },
])

export const contactLife = stateMachine<ContactState, ContactEvent, 'member' | 'clock'>('request for contact', [
  { from: 'SENT', event: 'accept', to: 'ACCEPTED', by: ['member'] },
  { from: 'SENT', event: 'decline', to: 'DECLINED', by: ['member'] },
  { from: 'SENT', event: 'expire', to: 'EXPIRED', by: ['clock'] },
])

/** What a move of an engagement is held against. */
export interface Progress {
  hostSigned: boolean
  memberSigned: boolean
  /** Local dates. */
  today: string
  startOn: string
  /** Twelve months after its completion; undefined before that. */
  followUpOn?: string
}

const notBefore = (what: string, date: string | undefined, today: string) => (date && today < date ? `${what} ${date} at the earliest.` : undefined)

/** Both sides shape the terms and sign them; only who had the work done accepts it; a dispute is settled by an officer of the member's organisation. */
export const engagementLife = stateMachine<EngagementState, EngagementEvent, 'host' | 'member' | 'officer' | 'both', Progress>('engagement', [
  { from: 'PROPOSED', event: 'accept', to: 'TOR_DRAFT', by: ['member'] },
  { from: 'PROPOSED', event: 'decline', to: 'DECLINED', by: ['member'] },
  { from: 'TOR_DRAFT', event: 'revise', to: 'TOR_DRAFT', by: ['host', 'member'] },
  { from: 'TOR_DRAFT', event: 'sign', to: 'TOR_DRAFT', by: ['host'], guard: ({ hostSigned }) => (hostSigned ? 'The host has signed these terms.' : undefined) },
  {
    from: 'TOR_DRAFT',
    event: 'sign',
    to: 'TOR_DRAFT',
    by: ['member'],
    guard: ({ memberSigned }) => (memberSigned ? 'The member has signed these terms.' : undefined),
  },
  { from: 'TOR_DRAFT', event: 'agree', to: 'AGREED', by: ['both'] },
  { from: 'AGREED', event: 'start', to: 'IN_PROGRESS', by: ['host', 'member'], guard: ({ startOn, today }) => notBefore('It starts on', startOn, today) },
  { from: 'IN_PROGRESS', event: 'deliver', to: 'DELIVERED', by: ['member'] },
  { from: 'DELIVERED', event: 'return', to: 'IN_PROGRESS', by: ['host'] },
  { from: 'DELIVERED', event: 'complete', to: 'COMPLETED', by: ['host'] },
  {
    from: 'COMPLETED',
    event: 'follow_up',
    to: 'FOLLOWED_UP',
    by: ['host', 'member'],
    guard: ({ followUpOn, today }) => notBefore(`It is looked at again after ${policy.followUpMonths} months, on`, followUpOn, today),
  },
  { from: ['PROPOSED', 'TOR_DRAFT', 'AGREED', 'IN_PROGRESS'], event: 'cancel', to: 'CANCELLED', by: ['host'] },
  { from: ['TOR_DRAFT', 'AGREED', 'IN_PROGRESS'], event: 'cancel', to: 'CANCELLED', by: ['member'] },
  { from: ['AGREED', 'IN_PROGRESS', 'DELIVERED'], event: 'dispute', to: 'DISPUTED', by: ['host', 'member'] },
  { from: 'DISPUTED', event: 'resume', to: 'IN_PROGRESS', by: ['officer'] },
  { from: 'DISPUTED', event: 'settle', to: 'COMPLETED', by: ['officer'] },
  { from: 'DISPUTED', event: 'cancel', to: 'CANCELLED', by: ['officer'] },
])

/** `fill` and `free` follow from the places and are nobody's to ask for. */
export const eventLife = stateMachine<EventState, EventEvent, 'organiser' | 'places', { begun: boolean }>('event', [
  { from: 'DRAFT', event: 'publish', to: 'PUBLISHED', by: ['organiser'] },
  { from: 'PUBLISHED', event: 'fill', to: 'FULL', by: ['places'] },
  { from: 'FULL', event: 'free', to: 'PUBLISHED', by: ['places'] },
  {
    from: ['PUBLISHED', 'FULL'],
    event: 'hold',
    to: 'HELD',
    by: ['organiser'],
    guard: ({ begun }) => (begun ? undefined : 'It has not begun yet.'),
  },
  { from: 'HELD', event: 'close', to: 'CLOSED', by: ['organiser'] },
  { from: ['DRAFT', 'PUBLISHED', 'FULL'], event: 'cancel', to: 'CANCELLED', by: ['organiser'] },
])

/** Who cancelled may register again: a person has one registration per event, whatever becomes of it. */
export const registrationLife = stateMachine<RegistrationState, 'register' | 'cancel' | 'check_in'>('registration', [
  { from: 'CANCELLED', event: 'register', to: 'REGISTERED' },
  { from: 'REGISTERED', event: 'cancel', to: 'CANCELLED' },
  { from: 'REGISTERED', event: 'check_in', to: 'ATTENDED' },
])
