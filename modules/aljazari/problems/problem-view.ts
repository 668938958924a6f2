import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, count, eq, gte, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { canManage } from '../access.ts'
import { Amount, localDayOf, Region, toIsoOrNull } from '../fields.ts'
import { type LinkedProjectCount, type ProblemRole, problemStateMachine } from '../state-machines.ts'
import {
  aljazariAgreements as agreements,
  aljazariAnswers as answers,
  aljazariProblems as problems,
  aljazariProjects as projects,
} from '../tables.ts'
import { Confidentiality, DataAvailability, ProblemState, ProjectState, Theme, Urgency } from '../vocabulary.ts'

export type ProblemRow = typeof problems.$inferSelect

export const Problem = z.object({
  problemId: z.string(),
  ownerOrganisationId: z.string(),
  own: z.boolean().describe('It is a problem of the caller’s organisation.'),
  instituteId: z.string().describe('The institute it was submitted to.'),
  title: LocalizedText,
  description: LocalizedText,
  constraints: LocalizedText.nullable(),
  theme: plainEnum(Theme),
  nmaSection: z.string().nullable(),
  regionCode: Region.nullable(),
  skillIds: z.array(SkillReference),
  dataAvailability: plainEnum(DataAvailability),
  urgency: plainEnum(Urgency),
  budget: Amount.nullable().describe('Shown to its organisation and its institute only.'),
  confidentiality: plainEnum(Confidentiality),
  state: plainEnum(ProblemState),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now, by aljazari.moveProblem.'),
  qualifiedAt: z.iso.datetime().nullable(),
  settledAt: z.iso.datetime().nullable(),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

/** From here on a problem that is not a secret is shown to others. */
const statesShownToOthers: readonly ProblemState[] = [
  'OPEN',
  'MATCHED',
  'IN_RESEARCH',
  'SOLVED',
  'PARTIAL',
  'CLOSED_UNSOLVED',
]

/** The problems that an organisation has signed to keep to itself. */
const problemsUnderAgreement = (db: Reads, organisationId: string, day: string) =>
  db
    .select({ problemId: agreements.problemId })
    .from(agreements)
    .where(
      and(
        eq(agreements.partyOrganisationId, organisationId),
        lte(agreements.signedOn, day),
        or(isNull(agreements.endsOn), gte(agreements.endsOn, day)),
      ),
    )

/**
 * What the caller may see: the problems of the own organisation and those submitted to it; of others what is open and either no secret,
 * or under an agreement that the caller's organisation has signed. Every query for problems goes through it: search, matches, suggestions.
 */
export const whereProblemVisible = (db: Reads, { organisationId }: Actor, now: Date) =>
  or(
    eq(problems.ownerOrganisationId, organisationId),
    eq(problems.instituteOrganisationId, organisationId),
    and(
      inArray(problems.state, [...statesShownToOthers]),
      or(
        inArray(problems.confidentiality, ['PUBLIC', 'NETWORK']),
        and(
          eq(problems.confidentiality, 'NDA'),
          inArray(problems.id, problemsUnderAgreement(db, organisationId, localDayOf(now))),
        ),
      ),
    ),
  )

/** A problem that the caller may see. Any other answers like one that never was. */
export async function requireVisibleProblem(
  db: Reads,
  caller: Actor,
  problemId: string,
  now: Date,
): Promise<ProblemRow> {
  const [row] = await db
    .select()
    .from(problems)
    .where(and(eq(problems.id, problemId), whereProblemVisible(db, caller, now)))
  if (!row) throw notFound('problem')
  return row
}

/** As what the caller may move it: to move it for the institute takes the right to manage. */
export const rolesOnProblem = (row: ProblemRow, caller: Actor): ProblemRole[] => [
  ...(row.ownerOrganisationId === caller.organisationId ? (['owner'] as const) : []),
  ...(row.instituteOrganisationId === caller.organisationId && canManage(caller) ? (['institute'] as const) : []),
]

export async function countLinkedProjects(db: Reads, problemId: string): Promise<LinkedProjectCount> {
  const [row] = await db.select({ projects: count() }).from(answers).where(eq(answers.problemId, problemId))
  return { projects: row!.projects }
}

/** Is the caller one of the two who deal with it? Others are told less. */
export const isParty = (row: ProblemRow, { organisationId }: Actor) =>
  row.ownerOrganisationId === organisationId || row.instituteOrganisationId === organisationId

/** `subject` decides which moves are offered; left out, those that need an answer are offered too. */
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

/** How far the projects that answer it are, for those who deal with the problem. */
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
