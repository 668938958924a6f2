import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { commonsOrganisationProfiles as profiles } from '../../commons/tables.ts'
import { searchTextOf } from '../fields.ts'
import {
  aljazariInstitutes as institutes,
  aljazariLaboratories as laboratories,
  type ProblemRow,
  aljazariPractices as practices,
  aljazariProjects as projects,
} from '../tables.ts'
import type { ProblemCandidate } from './candidates.ts'

export const fullSkillLevels = (skillIds: readonly SkillId[]) => new Map(skillIds.map((id) => [id, 1_000]))

export async function laboratoryCandidates(db: Reads): Promise<ProblemCandidate[]> {
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

export async function projectCandidates(db: Reads, { organisationId }: Actor): Promise<ProblemCandidate[]> {
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

export async function practiceCandidates(db: Reads): Promise<ProblemCandidate[]> {
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

/** Returns matching organisations, except the owner of the problem. */
export async function organisationCandidates(
  db: Reads,
  { ownerOrganisationId }: ProblemRow,
): Promise<ProblemCandidate[]> {
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

/** The fields read from an item of the startup list. */
export const StartupListItem = z.looseObject({
  startupId: z.string(),
  own: z.boolean(),
  name: LocalizedText,
  summary: LocalizedText.nullish(),
  deepTechTags: z.array(z.string()).default([]),
  regionCode: z.string().nullish(),
  nmaSection: z.string().nullish(),
})

export async function startupCandidates(
  { operations, invoke }: HandlerContexts['read'],
  problem: ProblemRow,
  caller: Actor,
): Promise<ProblemCandidate[]> {
  const { nmaSection, ownerOrganisationId } = problem
  const list = operations.get('ventures.listStartups')
  if (!list) return []
  const page = z
    .object({ items: z.array(z.unknown()) })
    .parse(await invoke(list, { limit: 100, ...(nmaSection && { nmaSection }) }))
  return page.items.flatMap((item): ProblemCandidate[] => {
    const { data } = StartupListItem.safeParse(item)
    // The owner of the problem is not proposed to itself.
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
