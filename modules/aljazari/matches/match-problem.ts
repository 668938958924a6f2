import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { commonsOrganisationProfiles as profiles } from '../../commons/tables.ts'
import { Region, searchTextOf } from '../fields.ts'
import { type ProblemRow, requireVisibleProblem } from '../problems/problem-view.ts'
import { extractTopics } from '../search-terms.ts'
import {
  aljazariInstitutes as institutes,
  aljazariLaboratories as laboratories,
  aljazariPractices as practices,
  aljazariProblems as problems,
  aljazariProjects as projects,
} from '../tables.ts'
import { type MatchCandidate, type MatchCriteria, matchCandidateTypes, rankCandidates } from './candidates.ts'
import { expertCandidates } from './experts.ts'
import * as examples from './match-problem.examples.ts'

export const matchProblem = operation({
  name: 'aljazari.matchProblem',
  summary:
    'Propose who or what could help with an industry problem - laboratories, projects, practices, people who agreed to it, startups, organisations - best first, each score with its reasons.',
  description:
    'People are those of the caller’s organisation who consent to matching, without their names. To reach people elsewhere open a need of kind RESEARCH with `commons.openNeed`: they answer themselves. Startups are asked of `ventures.listStartups`, where that module runs.',
  route: 'GET /aljazari/problems/:problemId/matches',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true, producesIds: ['laboratoryId', 'projectId', 'practiceId', 'personId'] },

  examples: examples.matchProblem,
  input: z.object({
    problemId: reference(problems, 'A problem, as found by aljazari.searchProblems.'),
    types: z
      .array(z.enum(matchCandidateTypes))
      .max(6)
      .optional()
      .describe('Only candidates of these kinds; all unless told.'),
    limit: z.int().min(1).max(50).default(10).describe('How many at most, 1 to 50.'),
  }),
  output: z.object({
    problemId: z.string(),
    items: z.array(
      z.object({
        type: z.enum(matchCandidateTypes),
        candidateId: z.string(),
        name: LocalizedText.nullable().describe('Null for people.'),
        organisationId: z.string().nullable(),
        regionCode: Region.nullable(),
        score: z.int().min(0).max(1_000),
        reasons: z.array(ScoreReason).describe('What the score is made of.'),
      }),
    ),
  }),
  async handler({ problemId, types = matchCandidateTypes, limit }, context) {
    const caller = requireActor(context)
    const { db } = context
    const problem = await requireVisibleProblem(db, caller, problemId, context.now())
    const sources: Record<(typeof matchCandidateTypes)[number], () => Promise<MatchCandidate[]>> = {
      LABORATORY: () => laboratoryCandidates(db),
      PROJECT: () => projectCandidates(db, caller),
      PRACTICE: () => practiceCandidates(db),
      PERSON: () => expertCandidates(db, caller, problem.skillIds, context.now()),
      STARTUP: () => startupCandidates(context, problem, caller),
      ORGANISATION: () => organisationCandidates(db, problem),
    }
    const found: MatchCandidate[] = []
    for (const type of new Set(types)) found.push(...(await sources[type]()))
    return {
      problemId,
      items: rankCandidates(found, toMatchCriteria(problem))
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

/** What the problem asks of a candidate. */
export const toMatchCriteria = ({
  theme,
  skillIds,
  title,
  description,
  regionCode,
  nmaSection,
}: ProblemRow): MatchCriteria => ({
  theme,
  skillIds,
  topics: extractTopics([...Object.values(title), ...Object.values(description)].join(' ')),
  regionCode,
  nmaSection,
})

const fullSkillLevels = (skillIds: readonly SkillId[]) => new Map(skillIds.map((id) => [id, 1_000]))

async function laboratoryCandidates(db: Reads): Promise<MatchCandidate[]> {
  const rows = await db
    .select({ laboratory: laboratories, regionCode: institutes.regionCode, status: institutes.status })
    .from(laboratories)
    .innerJoin(institutes, eq(institutes.id, laboratories.instituteId))
    .where(inArray(institutes.status, ['FITTING', 'OPEN']))
  return rows.map(
    ({ laboratory: { id, name, theme, skillIds, searchText, operatorOrganisationId }, regionCode, status }) => ({
      type: 'LABORATORY',
      id,
      name,
      organisationId: operatorOrganisationId,
      regionCode,
      theme,
      skills: fullSkillLevels(skillIds),
      text: searchText,
      source: `laboratory of an institute that is ${status}`,
    }),
  )
}

async function projectCandidates(db: Reads, { organisationId }: Actor): Promise<MatchCandidate[]> {
  const rows = await db
    .select()
    .from(projects)
    .where(
      and(
        eq(projects.organisationId, organisationId),
        inArray(projects.state, ['SELECTED', 'ETHICS', 'RUNNING', 'PILOT', 'TRANSFER']),
      ),
    )
  return rows.map(({ id, title, regionCode, theme, skillIds, searchText, trlNow }) => ({
    type: 'PROJECT',
    id,
    name: title,
    organisationId,
    regionCode,
    theme,
    skills: fullSkillLevels(skillIds),
    text: searchText,
    source: `project of the organisation at TRL ${trlNow}`,
  }))
}

async function practiceCandidates(db: Reads): Promise<MatchCandidate[]> {
  const rows = await db.select().from(practices).where(eq(practices.state, 'PUBLISHED'))
  return rows.map(({ id, title, ownerOrganisationId, regionCode, theme, skillIds, searchText }) => ({
    type: 'PRACTICE',
    id,
    name: title,
    organisationId: ownerOrganisationId,
    regionCode,
    theme,
    skills: fullSkillLevels(skillIds),
    text: searchText,
    source: 'published practice',
  }))
}

/** Who has the problem is not proposed to itself. */
async function organisationCandidates(db: Reads, { ownerOrganisationId }: ProblemRow): Promise<MatchCandidate[]> {
  const rows = await db
    .select()
    .from(profiles)
    .where(
      and(ne(profiles.id, ownerOrganisationId), inArray(profiles.kind, ['COMPANY', 'UNIVERSITY', 'RESEARCH_CENTRE'])),
    )
  return rows.map(({ id, legalName, regionCode, nmaSection, searchText }) => ({
    type: 'ORGANISATION',
    id,
    name: legalName,
    organisationId: id,
    regionCode,
    nmaSection,
    text: searchText,
    source: 'public profile',
  }))
}

/** As far as we read it. */
const StartupListItem = z.looseObject({
  startupId: z.string(),
  own: z.boolean(),
  name: LocalizedText,
  summary: LocalizedText.nullish(),
  deepTechTags: z.array(z.string()).default([]),
  regionCode: z.string().nullish(),
  nmaSection: z.string().nullish(),
})

async function startupCandidates(
  { operations, invoke }: HandlerContexts['read'],
  problem: ProblemRow,
  caller: Actor,
): Promise<MatchCandidate[]> {
  const { nmaSection, ownerOrganisationId } = problem
  const list = operations.get('ventures.listStartups')
  if (!list) return []
  const page = z
    .object({ items: z.array(z.unknown()) })
    .parse(await invoke(list, { limit: 100, ...(nmaSection && { nmaSection }) }))
  return page.items.flatMap((item): MatchCandidate[] => {
    const { data } = StartupListItem.safeParse(item)
    // Who has the problem is not proposed to itself.
    if (!data || (data.own && ownerOrganisationId === caller.organisationId)) return []
    const regionCode = (data.regionCode ?? null) as RegionCode | null
    return [
      {
        type: 'STARTUP',
        id: data.startupId,
        name: data.name,
        organisationId: null,
        regionCode,
        nmaSection: data.nmaSection ?? null,
        text: searchTextOf({ texts: [data.name, data.summary, ...data.deepTechTags.map((fr) => ({ fr }))] }),
        source: 'startup of the programme',
      },
    ]
  })
}
