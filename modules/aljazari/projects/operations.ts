import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, desc, eq, like, lt } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { assertCanManageInstitute } from '../access.ts'
import { Amount, assertOrder, Day, searchTextOf } from '../fields.ts'
import { requireInstitute } from '../institutes/operations.ts'
import { assertNoInterest } from '../interests/operations.ts'
import { ProjectPartner } from '../json-columns.ts'
import { transitionProblem } from '../problems/advance-problem.ts'
import { type ProblemRow, requireVisibleProblem } from '../problems/problem-view.ts'
import { searchTerms } from '../search-terms.ts'
import { loadStateHistory, recordTransition, StateHistory } from '../state-history.ts'
import {
  aljazariAnswers as answers,
  aljazariInstitutes as institutes,
  aljazariProblems as problems,
  aljazariProjects as projects,
  aljazariTrlMoves as trlMoves,
} from '../tables.ts'
import { ProjectKind, ProjectState, Theme } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { loadProblemIdsByProject, Project, requireProject, toProjectView } from './project-view.ts'
import { Trl } from './trl.ts'

export const createProject = operation({
  name: 'aljazari.createProject',
  summary:
    'Set up a research project of an institute, with partners, budget and readiness levels, and tie it to the industry problems it answers.',
  route: 'POST /aljazari/projects',
  effect: 'write',
  access: 'aljazari:manage',
  http: { status: 201 },
  agent: { producesIds: ['projectId'] },
  examples: examples.createProject,
  input: z.object({
    instituteId: reference(
      institutes,
      'An institute that the caller’s organisation runs, as found by aljazari.listInstitutes.',
    ),
    title: LocalizedText,
    summary: LocalizedText.optional(),
    theme: Theme,
    kind: ProjectKind,
    problemIds: z
      .array(reference(problems, 'An open problem, as found by aljazari.searchProblems.'))
      .max(20)
      .default([])
      .describe('The industry problems it answers.'),
    skillIds: z.array(SkillId).max(20).default([]).describe('Skills it takes, as found by commons.searchSkills.'),
    partners: z.array(ProjectPartner).max(30).default([]).describe('Who works along.'),
    budget: Amount.optional(),
    fundedBy: LocalizedText.optional(),
    startOn: Day('First day.').optional(),
    endOn: Day('Last day.').optional(),
    trlStart: Trl,
    trlTarget: Trl,
    leadId: reference(members, 'The member who leads it; the caller unless told.').optional(),
  }),
  output: Project,
  async handler({ problemIds, leadId, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const institute = await requireInstitute(db, input.instituteId)
    const lead = leadId ?? caller.id
    const [member] = await db
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.id, lead), eq(members.organisationId, caller.organisationId)))
    if (leadId && !member) throw notFound('member')
    assertCanManageInstitute(caller, institute)
    assertOrder(['startOn', input.startOn], ['endOn', input.endOn])
    if (input.trlTarget < input.trlStart)
      throw invalid('The target lies below the start.', [{ path: 'trlTarget', message: `${input.trlStart} to 9.` }])
    const taken: ProblemRow[] = []
    for (const problemId of new Set(problemIds)) taken.push(await requireVisibleProblem(db, caller, problemId, now))
    // To take up a problem is to allocate the institute's work to whoever has it.
    await assertNoInterest(
      db,
      caller,
      taken.map(({ ownerOrganisationId }) => ownerOrganisationId),
      now,
    )
    const { organisationId } = caller
    const { regionCode } = institute
    const { title, summary, theme, skillIds } = input
    const [row] = await db
      .insert(projects)
      .values({
        ...input,
        skillIds: [...new Set(skillIds)],
        organisationId,
        regionCode,
        withIndustry: input.partners.some(({ kind }) => kind === 'COMPANY'),
        trlNow: input.trlStart,
        leadId: lead,
        state: 'IDEA',
        searchText: searchTextOf({ texts: [title, summary], themes: [theme], skillIds, regionCode }),
        createdBy: caller.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    const project = row!
    for (const problem of taken) {
      if (!answerableProblemStates.includes(problem.state))
        throw conflict(
          `This problem is ${problem.state}; a project can take up those that are ${answerableProblemStates.join(', ')}.`,
          { problemId: problem.id, state: problem.state, takenIn: answerableProblemStates },
          'problem-not-open',
        )
      await db.insert(answers).values({ organisationId, projectId: project.id, problemId: problem.id, createdAt: now })
      if (problem.state === 'OPEN')
        await transitionProblem(db, { problem, event: 'match', roles: ['project'], caller, now })
      await createLink(db, {
        from: { type: 'aljazari_project', id: project.id },
        type: 'answers',
        to: { type: 'aljazari_problem', id: problem.id },
        ownerOrganisationId: organisationId,
        since: now,
        createdBy: caller.id,
      })
    }
    await recordTransition(db, {
      organisationId,
      kind: 'project',
      subjectId: project.id,
      regionCode,
      event: 'create',
      toState: 'IDEA',
      byId: caller.id,
      createdAt: now,
    })
    return toProjectView(project, await loadProblemIdsByProject(db, caller, project.id))
  },
})

/** Problems that a project may take up. */
const answerableProblemStates: readonly string[] = ['OPEN', 'MATCHED', 'IN_RESEARCH']

export const getProject = operation({
  name: 'aljazari.getProject',
  summary:
    'Show a research project of the caller’s organisation: state, readiness level and every step of it with its evidence, the problems it answers.',
  route: 'GET /aljazari/projects/:projectId',
  effect: 'read',
  access: 'aljazari:read',
  agent: { producesIds: ['projectId', 'problemId'] },
  examples: examples.getProject,
  input: z.object({
    projectId: reference(projects, 'A project of the organisation, as found by aljazari.listProjects.'),
  }),
  output: Project.extend({
    trlMoves: z
      .array(
        z.object({
          fromTrl: z.int(),
          toTrl: z.int(),
          evidence: z.string(),
          document: z.string().nullable(),
          reason: z.string().nullable(),
          at: z.iso.datetime(),
        }),
      )
      .describe('Oldest first, at most 100.'),
    history: StateHistory,
  }),
  async handler({ projectId }, context) {
    const caller = requireActor(context)
    const { db } = context
    const project = await requireProject(db, caller, projectId)
    const moves = await db
      .select()
      .from(trlMoves)
      .where(and(eq(trlMoves.projectId, projectId), eq(trlMoves.organisationId, caller.organisationId)))
      .orderBy(asc(trlMoves.createdAt), asc(trlMoves.id))
      .limit(100)
    return {
      ...toProjectView(project, await loadProblemIdsByProject(db, caller, projectId)),
      trlMoves: moves.map(({ fromTrl, toTrl, evidence, document, reason, createdAt }) => ({
        fromTrl,
        toTrl,
        evidence,
        document,
        reason,
        at: createdAt.toISOString(),
      })),
      history: await loadStateHistory(db, projectId),
    }
  },
})

export const listProjects = operation({
  name: 'aljazari.listProjects',
  summary:
    'List the research projects of the caller’s organisation, newest first, by theme, state, institute or words.',
  route: 'GET /aljazari/projects',
  effect: 'read',
  access: 'aljazari:read',
  agent: { producesIds: ['projectId'] },
  examples: examples.listProjects,
  input: z.object({
    query: z
      .string()
      .max(200)
      .optional()
      .describe('Words of the project, its theme, skills or region, in any language.'),
    theme: Theme.optional(),
    state: ProjectState.optional(),
    instituteId: reference(institutes, 'Only of this institute.').optional(),
    ...Paging,
  }),
  output: pageOf(Project),
  async handler({ query = '', theme, state, instituteId, limit, cursor }, context) {
    const caller = requireActor(context)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(projects)
      .where(
        and(
          eq(projects.organisationId, caller.organisationId),
          theme ? eq(projects.theme, theme) : undefined,
          state ? eq(projects.state, state) : undefined,
          instituteId ? eq(projects.instituteId, instituteId) : undefined,
          ...searchTerms(query).map((term) => like(projects.searchText, `% ${term}%`)),
          before ? lt(projects.id, before) : undefined,
        ),
      )
      .orderBy(desc(projects.id))
      .limit(limit + 1)
    const answered = await loadProblemIdsByProject(context.db, caller)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toProjectView(row, answered),
    )
  },
})
