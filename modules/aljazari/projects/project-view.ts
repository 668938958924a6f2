import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { ProjectPartner } from '../json-columns.ts'
import { aljazariAnswers as answers, aljazariProjects as projects } from '../tables.ts'
import { ProjectKind, ProjectState, Theme } from '../vocabulary.ts'
import { type EthicsStatus, projectStateMachine } from './state-machine.ts'

export type ProjectRow = typeof projects.$inferSelect

export const Project = z.object({
  projectId: z.string(),
  instituteId: z.string(),
  regionCode: plainEnum(RegionCode),
  title: LocalizedText,
  summary: LocalizedText.nullable(),
  theme: plainEnum(Theme),
  kind: plainEnum(ProjectKind),
  skillIds: z.array(SkillReference),
  partners: z.array(ProjectPartner),
  budget: Amount.nullable(),
  fundedBy: LocalizedText.nullable(),
  startOn: z.string().nullable(),
  endOn: z.string().nullable(),
  trlStart: z.int(),
  trlNow: z.int(),
  trlTarget: z.int(),
  leadId: z.string().describe('The member who leads it.'),
  ethicsApproval: z.string().nullable(),
  state: plainEnum(ProjectState),
  allowedEvents: z.array(z.string()).describe('The events that can happen next, by aljazari.advanceProject.'),
  problemIds: z.array(z.string()).describe('The industry problems it answers.'),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

export const toEthicsStatus = (
  row: Pick<ProjectRow, 'theme' | 'ethicsApproval'>,
  ethicsApproval?: string,
): EthicsStatus => ({
  health: row.theme === 'DIGITAL_HEALTH',
  ethicsApproval: Boolean(ethicsApproval ?? row.ethicsApproval),
})

/** Returns a project of the caller's organisation. Throws 404 for any other. */
export async function requireProject(db: Reads, { organisationId }: Actor, projectId: string): Promise<ProjectRow> {
  const [row] = await db
    .select()
    .from(projects)
    .where(and(eq(projects.id, projectId), eq(projects.organisationId, organisationId)))
  if (!row) throw notFound('project')
  return row
}

/** Returns the problems these projects answer, by project, in one query. */
export async function loadProblemIdsByProject(
  db: Reads,
  { organisationId }: Actor,
  projectId?: string,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ projectId: answers.projectId, problemId: answers.problemId })
    .from(answers)
    .where(and(eq(answers.organisationId, organisationId), projectId ? eq(answers.projectId, projectId) : undefined))
    .orderBy(asc(answers.id))
  return new Map(
    [...Map.groupBy(rows, (row) => row.projectId)].map(([id, pairs]) => [id, pairs.map(({ problemId }) => problemId)]),
  )
}

export function toProjectView(row: ProjectRow, problems: ReadonlyMap<string, string[]>) {
  const { id, organisationId, withIndustry, searchText, createdBy, updatedAt, ...rest } = row
  return {
    ...rest,
    projectId: id,
    allowedEvents: allowedEvents(projectStateMachine, row.state, { subject: toEthicsStatus(row) }),
    problemIds: problems.get(id) ?? [],
    createdAt: row.createdAt.toISOString(),
  }
}
