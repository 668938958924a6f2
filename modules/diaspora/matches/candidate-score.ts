import { type ScoreReason, weightedScore } from '../../commons/matches/score.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { policy } from '../policy.ts'
import type { ContributionMode, Verification } from '../vocabulary.ts'
import { claimWeight, type DiasporaCandidate } from './candidates.ts'
import { overlapMinutes } from './working-hours-overlap.ts'

/** What somebody is wanted for. */
export interface MatchCriteria {
  skillIds: readonly SkillId[]
  modes: readonly ContributionMode[]
  /** BCP 47; a tag is also met by its dialects. */
  languages: readonly string[]
  /** Whose office hours count. */
  timeZone: string
  /** The first and the last local day. */
  from: string
  to?: string
  /** The week whose clocks count. */
  at: Date
}

export interface CandidateScore {
  score: number
  reasons: ScoreReason[]
  overlapMinutes: number
}

const verificationValues: Record<Verification, number> = { SELF: 0, DOCUMENT: 500, REFEREE: 700, INSTITUTION: 1_000 }

/** Why somebody fits, in reasons that say where they are known from. What the wish does not ask for is no reason. */
export function scoreCandidate(candidate: DiasporaCandidate, wish: MatchCriteria): CandidateScore {
  const minutes = overlapMinutes(wish.timeZone, candidate.timeZone, wish.at)
  const reasons: ScoreReason[] = [
    ...(wish.skillIds.length > 0 ? [skillsReason(candidate, wish.skillIds)] : []),
    ...(wish.modes.length > 0 ? [modesReason(candidate, wish.modes)] : []),
    ...(wish.languages.length > 0 ? [languagesReason(candidate, wish.languages)] : []),
    availabilityReason(candidate, wish),
    reason(
      'time zone',
      15,
      (1_000 * minutes) / policy.fullScoreOverlapMinutes,
      `Office hours in common with ${wish.timeZone}: ${minutes} minutes a day.`,
    ),
    reason(
      'verification',
      5,
      verificationValues[candidate.verification],
      `Profile verified by: ${candidate.verification}.`,
    ),
  ]
  return { score: weightedScore(reasons), reasons, overlapMinutes: minutes }
}

const reason = (criterion: string, weight: number, value: number, source: string): ScoreReason => ({
  criterion,
  weight,
  value: Math.round(Math.min(Math.max(value, 0), 1_000)),
  source: source.slice(0, 200),
})

function skillsReason({ skills }: DiasporaCandidate, wanted: readonly SkillId[]): ScoreReason {
  const held = wanted.map((id) => skills.find(({ skillId }) => skillId === id))
  const worth = held.reduce((sum, skill) => sum + (skill ? claimWeight(skill) : 0), 0)
  const told = held.flatMap((skill) => (skill ? [`${skill.skillId} ${skill.evidence} level ${skill.level}`] : []))
  return reason(
    'skills',
    50,
    (10 * worth) / wanted.length,
    `${told.length} of ${wanted.length} in the skill claims: ${told.join('; ')}.`,
  )
}

function modesReason({ modes }: DiasporaCandidate, wanted: readonly ContributionMode[]): ScoreReason {
  const common = modes.filter((mode) => wanted.includes(mode))
  return reason(
    'modes',
    15,
    common.length > 0 ? 1_000 : 0,
    `Offered in the profile: ${common.join(', ') || 'none of those wanted'}.`,
  )
}

export const speaks = ({ languages }: DiasporaCandidate, tag: string) =>
  languages.some((one) => one.tag === tag || one.tag.startsWith(`${tag}-`))

function languagesReason(candidate: DiasporaCandidate, wanted: readonly string[]): ScoreReason {
  const common = wanted.filter((tag) => speaks(candidate, tag))
  return reason(
    'languages',
    10,
    (1_000 * common.length) / wanted.length,
    `Spoken: ${common.join(', ') || 'none of those wanted'}.`,
  )
}

function availabilityReason(
  { hoursPerMonth, availableFrom, availableTo }: DiasporaCandidate,
  { from, to }: MatchCriteria,
): ScoreReason {
  const there = (!availableTo || availableTo >= from) && (!availableFrom || !to || availableFrom <= to)
  const period = `${availableFrom ? ` from ${availableFrom}` : ''}${availableTo ? ` to ${availableTo}` : ''}`
  const value = there ? (1_000 * hoursPerMonth) / policy.fullScoreHoursPerMonth : 0
  return reason('availability', 15, value, `${hoursPerMonth} hours a month${period}.`)
}

/** Best first; of equals the first by id, so that the order is the same each time. */
export const byScore = (a: { score: number; profileId: string }, b: { score: number; profileId: string }) =>
  b.score - a.score || (a.profileId < b.profileId ? -1 : a.profileId > b.profileId ? 1 : 0)
