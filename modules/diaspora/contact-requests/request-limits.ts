import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, desc, eq, gt } from '#platform/db/query-builder.ts'
import { conflict } from '#platform/problem.ts'
import type { NeedRow } from '../../commons/needs/need-view.ts'
import { policy } from '../policy.ts'
import type { ProfileRow } from '../profiles/profile-access.ts'
import { diasporaContactRequests as requests } from '../tables.ts'
import { contactStateAt, whereContactState } from './contact-request-view.ts'

export async function assertNotRequestedBefore(db: Queries, need: NeedRow, profile: ProfileRow, now: Date) {
  const asked = await db
    .select()
    .from(requests)
    .where(and(eq(requests.needId, need.id), eq(requests.profileId, profile.id)))
  const before = asked.find((one) => contactStateAt(one, now) !== 'EXPIRED')
  if (!before) return
  const { id: requestId, expiresAt } = before
  if (before.state === 'DECLINED')
    throw conflict(
      'This member has declined for this need. Ask another: see diaspora.matchNeed.',
      { requestId },
      'declined-before',
    )
  throw conflict(
    'This member was asked for this need already.',
    { requestId, state: before.state, expiresAt: expiresAt.toISOString() },
    'already-asked',
  )
}

/** Throws 409 where the limits of who asks, or of who is asked, are reached. */
export async function assertRequestLimits(db: Queries, caller: Actor, profile: ProfileRow, now: Date) {
  const open = await db
    .select({ requestId: requests.id, expiresAt: requests.expiresAt })
    .from(requests)
    .where(and(eq(requests.requestedBy, caller.id), whereContactState('SENT', now)))
    .orderBy(asc(requests.expiresAt))
  if (open.length >= policy.openRequestsPerRequester)
    throw conflict(
      `${open.length} of your requests wait for an answer, which is as many as may. Wait until one is answered or runs out.`,
      { waiting: open.map(({ requestId, expiresAt }) => ({ requestId, expiresAt: expiresAt.toISOString() })) },
      'too-many-waiting',
    )
  const since = new Date(now.getTime() - policy.requestWindowMs)
  const lately = await db
    .select({ createdAt: requests.createdAt })
    .from(requests)
    .where(and(eq(requests.personId, profile.personId), gt(requests.createdAt, since)))
    .orderBy(desc(requests.createdAt))
  const oldest = lately[policy.requestsPerMember - 1]
  if (oldest)
    throw conflict(
      'This member is asked as often this month as they may be. Ask again later, or another: see diaspora.matchNeed.',
      { againAt: new Date(oldest.createdAt.getTime() + policy.requestWindowMs).toISOString() },
      'member-asked-enough',
    )
}
