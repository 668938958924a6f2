import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import { requireVisibleProblem } from '../problems/access.ts'
import { aljazariProblems as problems } from '../tables.ts'
import { type ProblemCandidate, problemCandidateTypes, rankCandidates, toProblemCriteria } from './candidates.ts'
import { expertCandidates } from './experts.ts'
import {
  laboratoryCandidates,
  organisationCandidates,
  practiceCandidates,
  projectCandidates,
  startupCandidates,
} from './load-candidates.ts'
import * as examples from './match-problem.examples.ts'

export const matchProblem = operation({
  name: 'aljazari.matchProblem',
  summary: 'Propose laboratories, projects, practices, people, startups, organisations for a problem.',
  description:
    'Candidates are ranked best first, each score with its reasons. People are those of the caller’s organisation who consent to matching, without their names. To reach people elsewhere, open a need of kind RESEARCH with `commons.openNeed`; they reply themselves. Startups come from `ventures.listStartups`, if that module is installed.',
  route: 'GET /aljazari/problems/:problemId/matches',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true, producesIds: ['laboratoryId', 'projectId', 'practiceId', 'personId'] },

  examples: examples.matchProblem,
  input: z.object({
    problemId: reference(problems, 'A problem, as found by aljazari.searchProblems.'),
    types: z
      .array(z.enum(problemCandidateTypes))
      .max(6)
      .optional()
      .describe('Only candidates of these kinds; defaults to all.'),
    limit: z.int().min(1).max(50).default(10).describe('Maximum number of results, 1 to 50.'),
  }),
  output: z.object({
    problemId: z.string(),
    items: z.array(
      z.object({
        type: z.enum(problemCandidateTypes),
        candidateId: z.string(),
        name: LocalizedText.nullable().describe('Null for people.'),
        organisationId: z.string().nullable(),
        regionCode: plainEnum(RegionCode).nullable(),
        score: z.int().min(0).max(1_000),
        reasons: z.array(ScoreReason).describe('The parts of the score.'),
      }),
    ),
  }),
  async handler({ problemId, types = problemCandidateTypes, limit }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const problem = await requireVisibleProblem(db, caller, problemId, now)
    const sources: Record<(typeof problemCandidateTypes)[number], () => Promise<ProblemCandidate[]>> = {
      LABORATORY: () => laboratoryCandidates(db),
      PROJECT: () => projectCandidates(db, caller),
      PRACTICE: () => practiceCandidates(db),
      PERSON: () => expertCandidates(db, caller, problem.skillIds, now),
      STARTUP: () => startupCandidates(context, problem, caller),
      ORGANISATION: () => organisationCandidates(db, problem),
    }
    const candidates: ProblemCandidate[] = []
    for (const type of new Set(types)) candidates.push(...(await sources[type]()))
    return {
      problemId,
      items: rankCandidates(candidates, toProblemCriteria(problem))
        .slice(0, limit)
        .map(({ candidate: { type, id, name, organisationId, regionCode }, score, reasons }) => ({
          type,
          candidateId: id,
          name,
          organisationId,
          regionCode,
          score,
          reasons,
        })),
    }
  },
})
