import { and, eq, gt, inArray, lte, type SQL } from '#platform/db/query-builder.ts'
import { stateMachine } from '#platform/lib/state-machine.ts'
import { commonsNeeds as needs } from '../tables.ts'
import type { MatchState, NeedState } from '../vocabulary.ts'

/** How long a need without a last day stays open. */
export const defaultOpenDays = 90

/** The life of a need. Nobody has to sweep up those that ran out: from `expiresAt` on an open one is EXPIRED. */
export const needStateMachine = stateMachine<NeedState, 'match' | 'cover' | 'withdraw'>('need', [
  { from: ['OPEN', 'MATCHING'], event: 'match', to: 'MATCHING' },
  { from: ['OPEN', 'MATCHING'], event: 'cover', to: 'COVERED' },
  { from: ['OPEN', 'MATCHING'], event: 'withdraw', to: 'WITHDRAWN' },
])

const openNeedStates = ['OPEN', 'MATCHING'] as const

export const needStateAt = (
  { state, expiresAt }: Pick<typeof needs.$inferSelect, 'state' | 'expiresAt'>,
  now: Date,
): NeedState => ((state === 'OPEN' || state === 'MATCHING') && expiresAt <= now ? 'EXPIRED' : state)

/** The same as a condition. */
export function whereNeedState(state: NeedState, now: Date): SQL {
  if (state === 'EXPIRED') return and(inArray(needs.state, [...openNeedStates]), lte(needs.expiresAt, now))!
  if (state === 'OPEN' || state === 'MATCHING') return and(eq(needs.state, state), gt(needs.expiresAt, now))!
  return eq(needs.state, state)
}

export const whereNeedOpen = (now: Date): SQL =>
  and(inArray(needs.state, [...openNeedStates]), gt(needs.expiresAt, now))!

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
