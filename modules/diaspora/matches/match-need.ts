import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { LanguageTag } from '#platform/lib/identifiers.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { defaultTimeZone } from '#platform/lib/local-time.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { proposeMatches } from '../../commons/matches/proposals.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import { requireOwnNeed } from '../../commons/needs/need-access.ts'
import type { NeedRow } from '../../commons/needs/need-view.ts'
import { needStateAt, needStateMachine } from '../../commons/needs/state-machine.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../../commons/tables.ts'
import { MatchState, type NeedKind } from '../../commons/vocabulary.ts'
import { localDateOf, TimeZone } from '../fields.ts'
import type { ContributionMode } from '../vocabulary.ts'
import { whereClaimsAnySkill, whereOffersAnyMode } from './candidate-filters.ts'
import { byScore, type CandidateScore, type MatchCriteria, scoreCandidate } from './candidate-score.ts'
import { type DiasporaCandidate, findCandidates } from './candidates.ts'
import * as examples from './match-need.examples.ts'
import { ProfileCard, toProfileCard } from './profile-card.ts'

/** How people meet each kind of need; a machine or a room they do not. */
export const modesByNeedKind: Readonly<Partial<Record<NeedKind, readonly ContributionMode[]>>> = {
  EXPERTISE: ['REMOTE_MENTORING', 'EXPERT_MISSION', 'TEACHING'],
  TALENT: ['RETURN', 'EXPERT_MISSION'],
  RESEARCH: ['CO_SUPERVISION', 'EXPERT_MISSION'],
  FUNDING: ['INVESTMENT'],
  PARTNER: ['BUSINESS_BRIDGE'],
}

export interface ScoredCandidate extends CandidateScore {
  candidate: DiasporaCandidate
  profileId: string
}

export const matchNeed = operation({
  name: 'diaspora.matchNeed',
  summary:
    'Propose members of the diaspora for a need of the caller’s organisation, best first: score with reasons, availability, office hours in common. Only who agreed to be proposed, without names.',
  description:
    'The proposals are kept as matches of the need (`commons.listMatches`); asked again, scores are renewed and who declined is left out. Contact is asked for with `diaspora.requestContact`.',
  route: 'POST /diaspora/matches',
  effect: 'write',
  access: 'diaspora:write',
  agent: { returnsUntrustedContent: true, producesIds: ['profileId', 'matchId'] },
  privacy: { secretFields: ['items'] },

  examples: examples.matchNeed,
  input: z.object({
    needId: reference(needs, 'A need of the organisation, as found by commons.listNeeds with own=true.'),
    k: z.int().min(1).max(50).default(10).describe('How many at most, 1 to 50.'),
    languages: z.array(LanguageTag).max(5).default([]).describe('Who speaks these comes first.'),
    timeZone: TimeZone.default(defaultTimeZone).describe('Whose office hours count.'),
  }),
  output: z.object({
    needId: z.string(),
    items: z
      .array(
        ProfileCard.extend({
          matchId: z.string(),
          state: plainEnum(MatchState),
          score: z.int().min(0).max(1_000),
          reasons: z.array(ScoreReason),
        }),
      )
      .nullable()
      .describe('Null when a repeated request is answered again: ask under a new key.'),
  }),
  async handler({ needId, k, languages, timeZone }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const need = await requireOwnNeed(db, caller, needId)
    const modes = assertMatchable(need, now())
    const wish = toMatchCriteria(need, { modes, languages, timeZone, now: now() })
    const candidates = await findCandidates(
      db,
      now(),
      and(whereOffersAnyMode(modes), requiresSkills(need) ? whereClaimsAnySkill(db, need.skillIds, now()) : undefined),
    )
    const out = await declinedPersonIds(db, need.id)
    const best = candidates
      .filter(({ personId }) => !out.has(personId) && personId !== caller.id)
      .map((candidate) => toScoredCandidate(candidate, wish))
      .sort(byScore)
      .slice(0, k)
    const states = await proposeCandidates(db, need, best, caller.id, now())
    return {
      needId,
      items: best.flatMap(({ candidate, score, reasons, overlapMinutes }) => {
        const match = states.get(candidate.personId)
        return match
          ? [
              {
                ...toProfileCard(candidate, overlapMinutes, caller.id),
                matchId: match.id,
                state: match.state,
                score,
                reasons,
              },
            ]
          : []
      }),
    }
  },
})

/** Throws 409 for a need that is closed, or that people do not meet. */
export function assertMatchable(need: NeedRow, now: Date): readonly ContributionMode[] {
  transition(needStateMachine, needStateAt(need, now), 'match')
  const modes = modesByNeedKind[need.kind]
  if (!modes)
    throw conflict(
      `This need is for ${need.kind}, which people do not meet: see the kinds that they do, or search the FabLabs and zones for machines, space and computing.`,
      { kind: need.kind, kinds: Object.keys(modesByNeedKind) },
      'not-for-people',
    )
  return modes
}

/** An investor or a partner need not have the skill themselves. */
const requiresSkills = ({ kind, skillIds }: NeedRow) => skillIds.length > 0 && kind !== 'FUNDING' && kind !== 'PARTNER'

export function toMatchCriteria(
  need: NeedRow,
  {
    modes,
    languages,
    timeZone,
    now,
  }: { modes: readonly ContributionMode[]; languages: readonly string[]; timeZone: string; now: Date },
): MatchCriteria {
  const today = localDateOf(now)
  const from = need.neededFrom && need.neededFrom > today ? need.neededFrom : today
  const at = from === today ? now : new Date(`${from}T00:00:00Z`)
  return { skillIds: need.skillIds, modes, languages, timeZone, from, to: need.neededTo ?? undefined, at }
}

export const toScoredCandidate = (candidate: DiasporaCandidate, wish: MatchCriteria): ScoredCandidate => ({
  candidate,
  profileId: candidate.profileId,
  ...scoreCandidate(candidate, wish),
})

/** Who was proposed for this need and is out of it, whoever said so. */
async function declinedPersonIds(db: Reads, needId: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: matches.candidateId })
    .from(matches)
    .where(and(eq(matches.needId, needId), eq(matches.candidateType, 'person'), eq(matches.state, 'DECLINED')))
  return new Set(rows.map(({ id }) => id))
}

/** Puts them before the owner of the need, and returns the matches by person. */
export async function proposeCandidates(
  db: Queries,
  need: NeedRow,
  rated: readonly ScoredCandidate[],
  proposedBy: string,
  now: Date,
  ids: readonly string[] = [],
) {
  const people = rated.map(({ candidate }) => candidate.personId)
  if (people.length === 0) return new Map<string, typeof matches.$inferSelect>()
  const proposals = rated.map(({ candidate, reasons }, i) => ({
    id: ids[i],
    candidate: { type: 'person', id: candidate.personId },
    reasons,
  }))
  await proposeMatches(db, { need, proposals, proposedBy, now })
  const rows = await db
    .select()
    .from(matches)
    .where(
      and(
        eq(matches.needId, need.id),
        eq(matches.candidateType, 'person'),
        inArray(matches.candidateId, people),
        eq(matches.consentOk, true),
      ),
    )
  return new Map(rows.map((row) => [row.candidateId, row]))
}
