import { and, eq, gt, inArray, lte, type SQL } from '#platform/db/query-builder.ts'
import { stateMachine } from '#platform/lib/state-machine.ts'
import { commonsNeeds as needs } from '../tables.ts'
import type { NeedState } from '../vocabulary.ts'

/** Days a need without a last day stays open. */
export const defaultOpenDays = 90

/** States of a need. Expiry is derived: an open need counts as EXPIRED from `expiresAt` on, so no cleanup is needed. */
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

/** Returns the SQL condition for needs whose effective state is `state`. */
export function whereNeedState(state: NeedState, now: Date): SQL {
  if (state === 'EXPIRED') return and(inArray(needs.state, [...openNeedStates]), lte(needs.expiresAt, now))!
  if (state === 'OPEN' || state === 'MATCHING') return and(eq(needs.state, state), gt(needs.expiresAt, now))!
  return eq(needs.state, state)
}

export const whereNeedOpen = (now: Date): SQL =>
  and(inArray(needs.state, [...openNeedStates]), gt(needs.expiresAt, now))!
