import { and, eq, gt, inArray, lte, type SQL } from '#platform/db/query-builder.ts'
import { stateMachine } from '#platform/lib/state-machine.ts'
import { commonsNeeds as needs } from '../tables.ts'
import type { MatchState, NeedState } from '../vocabulary.ts'

/** How long a need without a last day stays open. */
export const openForDays = 90

/** The life of a need. Nobody has to sweep up those that ran out: from `expiresAt` on an open one is EXPIRED. */
export const needLife = stateMachine<NeedState, 'match' | 'cover' | 'withdraw'>('need', [
  { from: ['OPEN', 'MATCHING'], event: 'match', to: 'MATCHING' },
  { from: ['OPEN', 'MATCHING'], event: 'cover', to: 'COVERED' },
  { from: ['OPEN', 'MATCHING'], event: 'withdraw', to: 'WITHDRAWN' },
])

const running = ['OPEN', 'MATCHING'] as const

export const stateOf = ({ state, expiresAt }: Pick<typeof needs.$inferSelect, 'state' | 'expiresAt'>, now: Date): NeedState =>
  (state === 'OPEN' || state === 'MATCHING') && expiresAt <= now ? 'EXPIRED' : state

/** The same as a condition. */
export function inState(state: NeedState, now: Date): SQL {
  if (state === 'EXPIRED') return and(inArray(needs.state, [...running]), lte(needs.expiresAt, now))!
  if (state === 'OPEN' || state === 'MATCHING') return and(eq(needs.state, state), gt(needs.expiresAt, now))!
  return eq(needs.state, state)
}

export const stillRunning = (now: Date): SQL => and(inArray(needs.state, [...running]), gt(needs.expiresAt, now))!

/** The life of a match. The owner of the need chooses; whether there is contact is for the candidate to say. */
export const matchLife = stateMachine<MatchState, 'SHORTLIST' | 'REQUEST_CONTACT' | 'ACCEPT' | 'DECLINE' | 'CONVERT', 'owner' | 'candidate'>('match', [
  { from: 'PROPOSED', event: 'SHORTLIST', to: 'SHORTLISTED', by: ['owner'] },
  { from: ['PROPOSED', 'SHORTLISTED'], event: 'REQUEST_CONTACT', to: 'CONTACT_REQUESTED', by: ['owner'] },
  { from: 'CONTACT_REQUESTED', event: 'ACCEPT', to: 'ACCEPTED', by: ['candidate'] },
  { from: 'CONTACT_REQUESTED', event: 'DECLINE', to: 'DECLINED', by: ['candidate'] },
  { from: ['PROPOSED', 'SHORTLISTED', 'CONTACT_REQUESTED', 'ACCEPTED'], event: 'DECLINE', to: 'DECLINED', by: ['owner'] },
  { from: 'ACCEPTED', event: 'CONVERT', to: 'CONVERTED', by: ['owner'] },
])

/** Not yet settled between the two. */
export const openMatchStates = ['PROPOSED', 'SHORTLISTED', 'CONTACT_REQUESTED'] as const
