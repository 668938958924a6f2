import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { LanguageTag } from '#platform/lib/identifiers.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { proposeMatches } from '../../commons/matches/proposals.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import { requireOwnNeed } from '../../commons/needs/need-access.ts'
import type { NeedRow } from '../../commons/needs/need-view.ts'
import { needStateAt, needStateMachine } from '../../commons/needs/state-machine.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../../commons/tables.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { MatchState, type NeedKind } from '../../commons/vocabulary.ts'
import { diasporaError } from '../errors.ts'
import { localDateOf, TimeZone } from '../fields.ts'
import type { ContributionMode } from '../vocabulary.ts'
import { whereClaimsAnySkill, whereOffersAnyMode } from './candidate-filters.ts'
import { byScore, type CandidateScore, type MatchCriteria, scoreCandidate } from './candidate-score.ts'
import { type DiasporaCandidate, findCandidates } from './candidates.ts'
import * as examples from './match-need.examples.ts'
import { ProfileCard, toProfileCard } from './profile-card.ts'

/** Contribution modes that meet each kind of need. Kinds such as machines or rooms are not listed, because people cannot meet them. */
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
  summary: 'Propose members of the diaspora for a need of the caller’s organisation, best first.',
  description:
    'Returns cards without names of members who agreed to be proposed, with score and reasons, availability and shared office hours. The proposals are stored as matches of the need (`commons.listMatches`). Calling it again updates the scores and excludes members who declined. Ask for contact with `diaspora.requestContact`.',
  route: 'POST /diaspora/matches',
  effect: 'write',
  access: 'diaspora:write',
  agent: { returnsUntrustedContent: true, producesIds: ['profileId', 'matchId'] },
  privacy: { secretFields: ['items'] },

  examples: examples.matchNeed,
  input: z.object({
    needId: reference(needs, 'A need of the organisation, from commons.listNeeds with own=true.'),
    k: z.int().min(1).max(50).default(10).describe('Maximum number of proposals, 1 to 50.'),
    languages: z.array(LanguageTag).max(5).default([]).describe('Preferred languages; speakers rank higher.'),
    timeZone: TimeZone.default(programmeTimeZone).describe(
      'Time zone whose office hours are compared with the member’s.',
    ),
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
      .describe('Null in the replayed response to a repeated request; call again with a new key.'),
  }),
  async handler({ needId, k, languages, timeZone }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const need = await requireOwnNeed(db, caller, needId)
    const modes = assertMatchable(need, now())
    const criteria = toMatchCriteria(need, { modes, languages, timeZone, now: now() })
    const candidates = await findCandidates(
      db,
      now(),
      and(whereOffersAnyMode(modes), requiresSkills(need) ? whereClaimsAnySkill(db, need.skillIds, now()) : undefined),
    )
    const declined = await declinedPersonIds(db, need.id)
    const best = candidates
      .filter(({ personId }) => !declined.has(personId) && personId !== caller.id)
      .map((candidate) => toScoredCandidate(candidate, criteria))
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

/** Returns the contribution modes that meet a need. Throws 409 if it is closed or cannot be met by people. */
export function assertMatchable(need: NeedRow, now: Date): readonly ContributionMode[] {
  transition(needStateMachine, needStateAt(need, now), 'match')
  const modes = modesByNeedKind[need.kind]
  if (!modes)
    throw diasporaError(
      'unsupported-need-kind',
      `Members cannot meet a need for ${need.kind}. Search the FabLabs and zones instead.`,
      { kind: need.kind, kinds: Object.keys(modesByNeedKind) },
    )
  return modes
}

/** Returns whether candidates must have one of the need's skills. Investors and partners need not have them. */
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

export const toScoredCandidate = (candidate: DiasporaCandidate, criteria: MatchCriteria): ScoredCandidate => ({
  candidate,
  profileId: candidate.profileId,
  ...scoreCandidate(candidate, criteria),
})

/** Returns the persons whose match with this need was declined, by either side. */
async function declinedPersonIds(db: Reads, needId: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: matches.candidateId })
    .from(matches)
    .where(and(eq(matches.needId, needId), eq(matches.candidateType, 'person'), eq(matches.state, 'DECLINED')))
  return new Set(rows.map(({ id }) => id))
}

/** Proposes the candidates to the owner of the need and returns the matches by person id. */
export async function proposeCandidates(
  db: Queries,
  need: NeedRow,
  scored: readonly ScoredCandidate[],
  proposedBy: string,
  now: Date,
  ids: readonly string[] = [],
) {
  const personIds = scored.map(({ candidate }) => candidate.personId)
  if (personIds.length === 0) return new Map<string, typeof matches.$inferSelect>()
  const proposals = scored.map(({ candidate, reasons }, i) => ({
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
        inArray(matches.candidateId, personIds),
        eq(matches.consentOk, true),
      ),
    )
  return new Map(rows.map((row) => [row.candidateId, row]))
}
