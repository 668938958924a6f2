import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne, or, sql } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { consentingPersons, filterConsenting } from '../consents/consent-history.ts'
import { needStateAt, needStateMachine } from '../needs/state-machine.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../tables.ts'
import type { MatchState } from '../vocabulary.ts'
import { ScoreReason, weightedScore } from './score.ts'
import { openMatchStates } from './state-machine.ts'

export type MatchRow = typeof matches.$inferSelect

/** A candidate for a need: a person, or a record of another module with the organisation responsible for it. */
export interface MatchCandidate {
  /** `person`, `fablab_machine`, `aljazari_project`… */
  type: string
  id: string
  /** The organisation that answers contact requests. Required for all candidates but persons. */
  organisationId?: string
}

export interface Proposal {
  /** Id of a new match. Defaults to a new id; set by the sample data. */
  id?: string
  candidate: MatchCandidate
  reasons: readonly ScoreReason[]
}

/**
 * Proposes candidates to the owner of a need, in the caller's transaction. Returns how many were proposed and how many persons
 * were left out for lack of consent to matching. The score is computed from the reasons. A candidate proposed before gets the
 * new score and keeps the state, unless a withdrawn consent had dropped them. Throws 409 if the need is no longer open.
 */
export async function proposeMatches(
  tx: Queries,
  {
    need,
    proposals,
    proposedBy,
    now,
  }: { need: typeof needs.$inferSelect; proposals: readonly Proposal[]; proposedBy: string; now: Date },
): Promise<{ proposed: number; withoutConsent: number }> {
  const state = transition(needStateMachine, needStateAt(need, now), 'match')
  const personIds = proposals.flatMap(({ candidate }) => (candidate.type === 'person' ? [candidate.id] : []))
  const consenting = await filterConsenting(tx, personIds, 'MATCHING', now)
  const allowed = proposals.filter(({ candidate }) => candidate.type !== 'person' || consenting.has(candidate.id))
  for (const { id, candidate, reasons } of allowed) {
    if (candidate.type !== 'person' && !candidate.organisationId)
      throw new Error(`The candidate ${candidate.type} ${candidate.id} has no responsible organisation.`)
    const columns = {
      score: weightedScore(reasons),
      reasons: reasons.map((reason) => ScoreReason.parse(reason)),
      updatedAt: now,
      consentOk: true,
    }
    // A candidate dropped by a withdrawn consent who consents again is proposed anew; a declined one stays declined.
    const state = sql<MatchState>`case when ${matches.consentOk} then ${matches.state} else 'PROPOSED' end`
    await tx
      .insert(matches)
      .values({
        ...columns,
        id,
        organisationId: need.ownerOrganisationId,
        needId: need.id,
        candidateType: candidate.type,
        candidateId: candidate.id,
        candidateOrganisationId: candidate.organisationId,
        proposedBy,
        createdAt: now,
      })
      .onConflictDoUpdate({
        target: [matches.needId, matches.candidateType, matches.candidateId],
        set: { ...columns, state },
      })
  }
  if (allowed.length > 0)
    await tx
      .update(needs)
      .set({ state: state as 'MATCHING', version: need.version + 1, updatedAt: now })
      .where(eq(needs.id, need.id))
  return { proposed: allowed.length, withoutConsent: proposals.length - allowed.length }
}

/**
 * Returns the SQL condition for matches that may be shown: the person consents to matching at `now`, or has accepted contact.
 */
export function whereShowable(db: Reads, now: Date) {
  const consenting = consentingPersons(db, 'MATCHING', now)
  return and(
    eq(matches.consentOk, true),
    or(
      ne(matches.candidateType, 'person'),
      inArray(matches.state, ['ACCEPTED', 'CONVERTED']),
      inArray(matches.candidateId, db.select({ personId: consenting.personId }).from(consenting)),
    ),
  )
}

/** Removes a candidate from every open match, after a withdrawn consent or a retired machine. Returns the number of matches. */
export async function withdrawCandidate(
  tx: Queries,
  { type, id }: Pick<MatchCandidate, 'type' | 'id'>,
  now: Date,
): Promise<number> {
  const dropped = await tx
    .update(matches)
    .set({ state: 'DECLINED', consentOk: false, updatedAt: now })
    .where(
      and(eq(matches.candidateType, type), eq(matches.candidateId, id), inArray(matches.state, [...openMatchStates])),
    )
    .returning({ id: matches.id })
  return dropped.length
}

/** Declines every open match of a closed need. */
export async function declineOpenMatches(tx: Queries, needId: string, decidedBy: string, now: Date) {
  await tx
    .update(matches)
    .set({ state: 'DECLINED', decidedBy, updatedAt: now })
    .where(and(eq(matches.needId, needId), inArray(matches.state, [...openMatchStates])))
}
