import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, inArray, like } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import { SkillReference as plainSkillId, SkillId } from '../../commons/skills/taxonomy.ts'
import { rankCandidates, toProblemCriteria } from '../matches/candidates.ts'
import { expertCandidates } from '../matches/experts.ts'
import { requireVisibleProblem, whereProblemVisible } from '../problems/access.ts'
import { type ProblemRow, aljazariProblems as problems } from '../tables.ts'
import { ProblemConfidentiality, type ProblemState, ProblemState as ProblemStateSchema, Theme } from '../vocabulary.ts'
import * as examples from './suggest-thesis-topics.examples.ts'
import { draftNotice, fillTitle, thesisAngles, thesisRisks } from './templates.ts'

/** States in which research may still take up a problem. */
const researchableStates: readonly ProblemState[] = ['QUALIFIED', 'OPEN', 'MATCHED', 'IN_RESEARCH', 'PARTIAL']

export const suggestThesisTopics = operation({
  name: 'aljazari.suggestThesisTopics',
  summary: 'Draft thesis topics from industry problems: question, method, skills, supervisors, risks.',
  route: 'GET /aljazari/thesis-topics',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true, producesIds: ['problemId'] },

  examples: examples.suggestThesisTopics,
  input: z.object({
    problemId: reference(problems, 'Only from this problem, as found by aljazari.searchProblems.').optional(),
    theme: Theme.optional(),
    skillId: SkillId.optional().describe('Only problems that need this skill.'),
    regionCode: RegionCode.optional(),
    limit: z.int().min(1).max(20).default(5).describe('Maximum number of topics, 1 to 20.'),
  }),
  output: z.object({
    drafted: z.literal('BY_RULE'),
    notice: LocalizedText,
    items: z.array(
      z.object({
        title: LocalizedText,
        question: LocalizedText,
        method: LocalizedText,
        angle: z.enum(['MODEL', 'BUILD', 'TRANSFER']),
        skillIds: z.array(plainSkillId),
        risks: z.array(LocalizedText),
        supervisors: z
          .array(z.object({ personId: z.string(), score: z.int(), reasons: z.array(ScoreReason) }))
          .describe(
            'People of the organisation who have these skills and consent to matching, without their names; at most 3.',
          ),
        problem: z
          .object({
            problemId: z.string(),
            title: LocalizedText,
            instituteId: z.string(),
            confidentiality: plainEnum(ProblemConfidentiality),
            state: plainEnum(ProblemStateSchema),
          })
          .describe('The industry problem it comes from.'),
      }),
    ),
  }),
  async handler({ problemId, theme, skillId, regionCode, limit }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    if (problemId) await requireVisibleProblem(db, caller, problemId, now)
    const rows = await db
      .select()
      .from(problems)
      .where(
        and(
          whereProblemVisible(db, caller, now),
          inArray(problems.state, [...researchableStates]),
          problemId ? eq(problems.id, problemId) : undefined,
          theme ? eq(problems.theme, theme) : undefined,
          skillId ? like(problems.skillText, `% ${skillId} %`) : undefined,
          regionCode ? eq(problems.regionCode, regionCode) : undefined,
        ),
      )
      .orderBy(desc(problems.id))
      .limit(limit)
    // Use every problem once before using any twice.
    const drafts = thesisAngles.flatMap((angle) => rows.map((problem) => ({ angle, problem }))).slice(0, limit)
    const items = []
    const supervisors = new Map<string, Awaited<ReturnType<typeof supervisorsFor>>>()
    for (const { angle, problem } of drafts) {
      if (!supervisors.has(problem.id)) supervisors.set(problem.id, await supervisorsFor(problem))
      const { id, title, instituteId, confidentiality, state } = problem
      items.push({
        title: fillTitle(angle.title, title),
        question: angle.question,
        method: angle.method[problem.theme],
        angle: angle.name,
        skillIds: problem.skillIds,
        risks: thesisRisks(
          problem.dataAvailability,
          problem.theme,
          confidentiality === 'NDA' || confidentiality === 'CONFIDENTIAL',
        ),
        supervisors: supervisors.get(id)!,
        problem: { problemId: id, title, instituteId, confidentiality, state },
      })
    }
    return { drafted: 'BY_RULE' as const, notice: draftNotice, items }

    async function supervisorsFor(problem: ProblemRow) {
      const experts = await expertCandidates(db, caller, problem.skillIds, now)
      return rankCandidates(experts, toProblemCriteria(problem))
        .slice(0, 3)
        .map(({ candidate, score, reasons }) => ({ personId: candidate.id, score, reasons }))
    }
  },
})
