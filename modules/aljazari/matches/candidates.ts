import type { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import { type ScoreReason, weightedScore } from '../../commons/matches/score.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { extractTopics, topicCoverage } from '../search-terms.ts'
import type { ProblemRow } from '../tables.ts'
import type { Theme } from '../vocabulary.ts'

export const problemCandidateTypes = ['LABORATORY', 'PROJECT', 'PRACTICE', 'PERSON', 'STARTUP', 'ORGANISATION'] as const
export type ProblemCandidateType = (typeof problemCandidateTypes)[number]

/**
 * A possible helper for a problem, as far as ranking needs it. Unknown criteria are left out and do not lower the
 * score.
 */
export interface ProblemCandidate {
  type: ProblemCandidateType
  id: string
  name: LocalizedText | null
  organisationId: string | null
  regionCode: RegionCode | null
  theme?: Theme
  /** Level in each skill, in thousandths. */
  skills?: ReadonlyMap<SkillId, number>
  /** A `searchIndex` of its texts. */
  text?: string
  nmaSection?: string | null
  /** The source of the data. */
  source: string
}

export interface ProblemCriteria {
  theme: Theme
  skillIds: readonly SkillId[]
  topics: readonly string[]
  regionCode: RegionCode | null
  nmaSection: string | null
}

/**
 * Returns the weighted reasons for a candidate; empty if themes, skills, words and sector all differ from the
 * problem.
 */
export function matchReasons(candidate: ProblemCandidate, criteria: ProblemCriteria): ScoreReason[] {
  const { theme, skills, text, nmaSection, source } = candidate
  const reasons: ScoreReason[] = []
  if (theme) reasons.push({ criterion: 'theme', weight: 25, value: theme === criteria.theme ? 1_000 : 0, source })
  if (skills && criteria.skillIds.length > 0) {
    const levelSum = criteria.skillIds.reduce((sum, id) => sum + (skills.get(id) ?? 0), 0)
    reasons.push({ criterion: 'skills', weight: 35, value: Math.floor(levelSum / criteria.skillIds.length), source })
  }
  if (text !== undefined && criteria.topics.length > 0)
    reasons.push({ criterion: 'words', weight: 20, value: topicCoverage(text, criteria.topics), source })
  if (nmaSection && criteria.nmaSection)
    reasons.push({ criterion: 'sector', weight: 20, value: nmaSection === criteria.nmaSection ? 1_000 : 0, source })
  const isRelated = reasons.some(({ criterion, value }) => (criterion === 'words' ? value >= 200 : value > 0))
  if (!isRelated) return []
  if (criteria.regionCode && candidate.regionCode)
    reasons.push({
      criterion: 'region',
      weight: 20,
      value: candidate.regionCode === criteria.regionCode ? 1_000 : 0,
      source,
    })
  return reasons
}

/** Sorts best first, equals by id, so that the same data always give the same order. */
export const rankCandidates = (candidates: readonly ProblemCandidate[], criteria: ProblemCriteria) =>
  candidates
    .map((candidate) => ({ candidate, reasons: matchReasons(candidate, criteria) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map((one) => ({ ...one, score: weightedScore(one.reasons) }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))

/** Returns the criteria of the problem for a candidate. */
export const toProblemCriteria = ({
  theme,
  skillIds,
  title,
  description,
  regionCode,
  nmaSection,
}: ProblemRow): ProblemCriteria => ({
  theme,
  skillIds,
  topics: extractTopics([...Object.values(title), ...Object.values(description)].join(' ')),
  regionCode,
  nmaSection,
})
