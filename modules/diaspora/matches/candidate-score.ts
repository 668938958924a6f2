import { type ScoreReason, weightedScore } from '../../commons/matches/score.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { policy } from '../policy.ts'
import type { ContributionMode, Verification } from '../vocabulary.ts'
import { claimWeight, type DiasporaCandidate } from './candidates.ts'
import { overlapMinutes } from './working-hours-overlap.ts'

/** Criteria that candidates are scored against. */
export interface MatchCriteria {
  skillIds: readonly SkillId[]
  modes: readonly ContributionMode[]
  /** BCP 47 tags; a regional variant also satisfies the tag. */
  languages: readonly string[]
  /** Time zone whose office hours are compared with the candidate's. */
  timeZone: string
  /** First and last local date. */
  from: string
  to?: string
  /** The overlap is computed for the week of this instant. */
  at: Date
}

export interface CandidateScore {
  score: number
  reasons: ScoreReason[]
  overlapMinutes: number
}

const verificationValues: Record<Verification, number> = { SELF: 0, DOCUMENT: 500, REFEREE: 700, INSTITUTION: 1_000 }

/** Returns the score of a candidate, 0 to 1,000, with reasons that name their source. Criteria that were not given yield no reason. */
export function scoreCandidate(candidate: DiasporaCandidate, criteria: MatchCriteria): CandidateScore {
  const minutes = overlapMinutes(criteria.timeZone, candidate.timeZone, criteria.at)
  const reasons: ScoreReason[] = [
    ...(criteria.skillIds.length > 0 ? [skillsReason(candidate, criteria.skillIds)] : []),
    ...(criteria.modes.length > 0 ? [modesReason(candidate, criteria.modes)] : []),
    ...(criteria.languages.length > 0 ? [languagesReason(candidate, criteria.languages)] : []),
    availabilityReason(candidate, criteria),
    reason(
      'time zone',
      15,
      (1_000 * minutes) / policy.fullScoreOverlapMinutes,
      `Office hours in common with ${criteria.timeZone}: ${minutes} minutes a day.`,
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

function skillsReason({ skills }: DiasporaCandidate, skillIds: readonly SkillId[]): ScoreReason {
  const matched = skillIds.map((id) => skills.find(({ skillId }) => skillId === id))
  const weight = matched.reduce((sum, skill) => sum + (skill ? claimWeight(skill) : 0), 0)
  const evidence = matched.flatMap((skill) =>
    skill ? [`${skill.skillId} ${skill.evidence} level ${skill.level}`] : [],
  )
  return reason(
    'skills',
    50,
    (10 * weight) / skillIds.length,
    `${evidence.length} of ${skillIds.length} in the skill claims: ${evidence.join('; ')}.`,
  )
}

function modesReason({ modes }: DiasporaCandidate, requested: readonly ContributionMode[]): ScoreReason {
  const common = modes.filter((mode) => requested.includes(mode))
  return reason(
    'modes',
    15,
    common.length > 0 ? 1_000 : 0,
    `Offered in the profile: ${common.join(', ') || 'none of those requested'}.`,
  )
}

export const speaks = ({ languages }: DiasporaCandidate, tag: string) =>
  languages.some((one) => one.tag === tag || one.tag.startsWith(`${tag}-`))

function languagesReason(candidate: DiasporaCandidate, tags: readonly string[]): ScoreReason {
  const common = tags.filter((tag) => speaks(candidate, tag))
  return reason(
    'languages',
    10,
    (1_000 * common.length) / tags.length,
    `Spoken: ${common.join(', ') || 'none of those requested'}.`,
  )
}

function availabilityReason(
  { hoursPerMonth, availableFrom, availableTo }: DiasporaCandidate,
  { from, to }: MatchCriteria,
): ScoreReason {
  const isAvailable = (!availableTo || availableTo >= from) && (!availableFrom || !to || availableFrom <= to)
  const period = `${availableFrom ? ` from ${availableFrom}` : ''}${availableTo ? ` to ${availableTo}` : ''}`
  const value = isAvailable ? (1_000 * hoursPerMonth) / policy.fullScoreHoursPerMonth : 0
  return reason('availability', 15, value, `${hoursPerMonth} hours a month${period}.`)
}

/** Compares by score, best first, then by id, so that the order is stable. */
export const byScore = (a: { score: number; profileId: string }, b: { score: number; profileId: string }) =>
  b.score - a.score || (a.profileId < b.profileId ? -1 : a.profileId > b.profileId ? 1 : 0)
