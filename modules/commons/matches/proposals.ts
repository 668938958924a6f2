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

/** What may answer a need: a person, or a thing of another module with the organisation that answers for it. */
export interface MatchCandidate {
  /** `person`, `fablab_machine`, `aljazari_project`… */
  type: string
  id: string
  /** Who answers a request for contact; needed for all but persons. */
  organisationId?: string
}

export interface Proposal {
  /** Of the match, where it is new; made unless told, as the sample data does. */
  id?: string
  candidate: MatchCandidate
  reasons: readonly ScoreReason[]
}

/**
 * Puts candidates before the owner of a need, in the caller's transaction, and returns how many are there and how many people were
 * left out because they do not consent to matching. The score follows from the reasons. Who was proposed already gets the new
 * score and keeps the state, unless they had been dropped. Throws 409 when the need is no longer open.
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
  const people = proposals.flatMap(({ candidate }) => (candidate.type === 'person' ? [candidate.id] : []))
  const agreed = await filterConsenting(tx, people, 'MATCHING', now)
  const allowed = proposals.filter(({ candidate }) => candidate.type !== 'person' || agreed.has(candidate.id))
  for (const { id, candidate, reasons } of allowed) {
    if (candidate.type !== 'person' && !candidate.organisationId)
      throw new Error(`Nobody would answer for ${candidate.type} ${candidate.id}.`)
    const told = {
      score: weightedScore(reasons),
      reasons: reasons.map((reason) => ScoreReason.parse(reason)),
      updatedAt: now,
      consentOk: true,
    }
    // Who was dropped with their consent and has given it again is proposed anew; who was declined stays so.
    const state = sql<MatchState>`case when ${matches.consentOk} then ${matches.state} else 'PROPOSED' end`
    await tx
      .insert(matches)
      .values({
        ...told,
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
        set: { ...told, state },
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
 * A match may be shown while the person in it consents to matching, be it withdrawn or run out; what they have accepted
 * themselves stays.
 */
export function whereShowable(db: Reads, now: Date) {
  const agreed = consentingPersons(db, 'MATCHING', now)
  return and(
    eq(matches.consentOk, true),
    or(
      ne(matches.candidateType, 'person'),
      inArray(matches.state, ['ACCEPTED', 'CONVERTED']),
      inArray(matches.candidateId, db.select({ personId: agreed.personId }).from(agreed)),
    ),
  )
}

/** Takes a candidate out of every match that is not settled; for a consent withdrawn, or a machine retired. Returns how many. */
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

/** When a need is closed, those who still hope for it are told no. */
export async function declineOpenMatches(tx: Queries, needId: string, decidedBy: string, now: Date) {
  await tx
    .update(matches)
    .set({ state: 'DECLINED', decidedBy, updatedAt: now })
    .where(and(eq(matches.needId, needId), inArray(matches.state, [...openMatchStates])))
}
