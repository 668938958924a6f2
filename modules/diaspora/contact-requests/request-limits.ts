import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, desc, eq, gt } from '#platform/db/query-builder.ts'
import type { NeedRow } from '../../commons/needs/need-view.ts'
import { diasporaError } from '../errors.ts'
import { policy } from '../policy.ts'
import type { ProfileRow } from '../profiles/profile-access.ts'
import { diasporaContactRequests as requests } from '../tables.ts'
import { contactStateAt, whereContactState } from './contact-request-view.ts'

/** Throws 409 if this member was already asked for this need, unless that request expired. */
export async function assertNotRequestedBefore(db: Queries, need: NeedRow, profile: ProfileRow, now: Date) {
  const earlier = await db
    .select()
    .from(requests)
    .where(and(eq(requests.needId, need.id), eq(requests.profileId, profile.id)))
  const previous = earlier.find((row) => contactStateAt(row, now) !== 'EXPIRED')
  if (!previous) return
  const { id: requestId, expiresAt } = previous
  if (previous.state === 'DECLINED')
    throw diasporaError(
      'contact-declined',
      'This member declined contact for this need. Choose another member with diaspora.matchNeed.',
      { requestId },
    )
  throw diasporaError('already-requested', 'This member was already asked for this need.', {
    requestId,
    state: previous.state,
    expiresAt: expiresAt.toISOString(),
  })
}

/** Throws 409 if the limit of the requester or that of the member is reached. */
export async function assertRequestLimits(db: Queries, caller: Actor, profile: ProfileRow, now: Date) {
  const open = await db
    .select({ requestId: requests.id, expiresAt: requests.expiresAt })
    .from(requests)
    .where(and(eq(requests.requestedBy, caller.id), whereContactState('SENT', now)))
    .orderBy(asc(requests.expiresAt))
  if (open.length >= policy.openRequestsPerRequester)
    throw diasporaError(
      'too-many-open-requests',
      `You have ${open.length} open contact requests, the maximum. Wait until one is answered or expires.`,
      { waiting: open.map(({ requestId, expiresAt }) => ({ requestId, expiresAt: expiresAt.toISOString() })) },
    )
  const since = new Date(now.getTime() - policy.requestWindowMs)
  const recent = await db
    .select({ createdAt: requests.createdAt })
    .from(requests)
    .where(and(eq(requests.personId, profile.personId), gt(requests.createdAt, since)))
    .orderBy(desc(requests.createdAt))
  const oldest = recent[policy.requestsPerMember - 1]
  if (oldest)
    throw diasporaError(
      'member-request-limit',
      'This member has reached the monthly limit of contact requests. Try later or choose another member.',
      { againAt: new Date(oldest.createdAt.getTime() + policy.requestWindowMs).toISOString() },
    )
}
