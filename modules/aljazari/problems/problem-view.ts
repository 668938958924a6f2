import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { asc, count, eq } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { aljazariAnswers as answers, type ProblemRow, aljazariProjects as projects } from '../tables.ts'
import { DataAvailability, ProblemConfidentiality, ProblemState, ProjectState, Theme, Urgency } from '../vocabulary.ts'
import { isParty, rolesOnProblem } from './access.ts'
import { type LinkedProjectCount, problemStateMachine } from './state-machine.ts'

export const ProblemView = z.object({
  problemId: z.string(),
  ownerOrganisationId: z.string(),
  own: z.boolean().describe('It is a problem of the caller’s organisation.'),
  instituteId: z.string().describe('The institute it was submitted to.'),
  title: LocalizedText,
  description: LocalizedText,
  constraints: LocalizedText.nullable(),
  theme: plainEnum(Theme),
  nmaSection: z.string().nullable(),
  regionCode: plainEnum(RegionCode).nullable(),
  skillIds: z.array(SkillReference),
  dataAvailability: plainEnum(DataAvailability),
  urgency: plainEnum(Urgency),
  budget: Amount.nullable().describe('Shown to its organisation and its institute only.'),
  confidentiality: plainEnum(ProblemConfidentiality),
  state: plainEnum(ProblemState),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now, by aljazari.moveProblem.'),
  qualifiedAt: z.iso.datetime().nullable(),
  settledAt: z.iso.datetime().nullable(),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

export async function countLinkedProjects(db: Reads, problemId: string): Promise<LinkedProjectCount> {
  const [row] = await db.select({ projects: count() }).from(answers).where(eq(answers.problemId, problemId))
  return { projects: row!.projects }
}

/**
 * Returns the problem as the caller sees it. Without `subject`, events that need a linked project are offered too.
 */
export function toProblemView(row: ProblemRow, caller: Actor, subject?: LinkedProjectCount) {
  const { id, instituteOrganisationId, skillText, searchText, submittedBy, updatedAt, ...rest } = row
  const roles = rolesOnProblem(row, caller)
  return {
    ...rest,
    problemId: id,
    own: row.ownerOrganisationId === caller.organisationId,
    budget: isParty(row, caller) ? row.budget : null,
    allowedEvents: roles.length > 0 ? allowedEvents(problemStateMachine, row.state, { roles, subject }) : [],
    qualifiedAt: toIsoOrNull(row.qualifiedAt),
    settledAt: toIsoOrNull(row.settledAt),
    createdAt: row.createdAt.toISOString(),
  }
}

export const LinkedProject = z.object({
  projectId: z.string(),
  instituteId: z.string(),
  title: LocalizedText,
  state: plainEnum(ProjectState),
  trlNow: z.int(),
})

/** Returns the progress of the projects that answer the problem, for its organisation and its institute. */
export async function loadLinkedProjects(db: Reads, problemId: string) {
  const rows = await db
    .select({ project: projects })
    .from(answers)
    .innerJoin(projects, eq(projects.id, answers.projectId))
    .where(eq(answers.problemId, problemId))
    .orderBy(asc(projects.id))
    .limit(100)
  return rows.map(({ project: { id, instituteId, title, state, trlNow } }) => ({
    projectId: id,
    instituteId,
    title,
    state,
    trlNow,
  }))
}
