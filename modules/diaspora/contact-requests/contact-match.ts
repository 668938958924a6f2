import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { advanceMatch } from '../../commons/matches/operations.ts'
import type { NeedRow } from '../../commons/needs/need-view.ts'
import { commonsMatches as matches } from '../../commons/tables.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { diasporaError } from '../errors.ts'
import { candidatesWhere } from '../matches/candidates.ts'
import { assertMatchable, proposeCandidates, toMatchCriteria, toScoredCandidate } from '../matches/match-need.ts'
import type { ProfileRow } from '../profiles/profile-access.ts'
import { diasporaProfiles as profiles } from '../tables.ts'

/** Finds or creates the match of the need and the member and advances it to CONTACT_REQUESTED. Returns its id, or null if the member was dropped from it and has consented again since. */
export async function ensureContactRequestedMatch(
  { db, now, invoke, ...context }: HandlerContexts['write'],
  need: NeedRow,
  profile: ProfileRow,
): Promise<string | null> {
  const known = await findMatch(db, need, profile)
  if (known && !known.consentOk) return null
  if (known?.state === 'DECLINED')
    throw diasporaError(
      'contact-declined',
      'This member is no longer a candidate. Choose another member with diaspora.matchNeed.',
    )
  const match = known ?? (await proposeMember(db, need, profile, requireActor(context).id, now()))
  if (match.state === 'PROPOSED' || match.state === 'SHORTLISTED')
    await invoke(advanceMatch, { matchId: match.id, event: 'REQUEST_CONTACT' })
  return match.id
}

async function findMatch(db: Reads, need: NeedRow, profile: ProfileRow) {
  const [match] = await db
    .select()
    .from(matches)
    .where(
      and(eq(matches.needId, need.id), eq(matches.candidateType, 'person'), eq(matches.candidateId, profile.personId)),
    )
  return match
}

async function proposeMember(db: Queries, need: NeedRow, profile: ProfileRow, callerId: string, now: Date) {
  const [candidate] = await candidatesWhere(db, eq(profiles.id, profile.id), now)
  const criteria = toMatchCriteria(need, {
    modes: assertMatchable(need, now),
    languages: [],
    timeZone: programmeTimeZone,
    now,
  })
  const matchesByPerson = await proposeCandidates(db, need, [toScoredCandidate(candidate!, criteria)], callerId, now)
  return matchesByPerson.get(profile.personId)!
}
