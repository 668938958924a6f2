import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq, like } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { searchTerms } from '../search-terms.ts'
import { loadStateHistory, StateHistory } from '../state-history.ts'
import {
  aljazariInstitutes as institutes,
  aljazariProjects as projects,
  aljazariTrlMoves as trlMoves,
} from '../tables.ts'
import { ProjectState, Theme } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { loadProblemIdsByProject, Project, requireProject, toProjectView } from './project-view.ts'

export const getProject = operation({
  name: 'aljazari.getProject',
  summary: 'Show a research project: state, readiness level, evidence and the problems it answers.',
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
    const trlChanges = await db
      .select()
      .from(trlMoves)
      .where(and(eq(trlMoves.projectId, projectId), eq(trlMoves.organisationId, caller.organisationId)))
      .orderBy(asc(trlMoves.createdAt), asc(trlMoves.id))
      .limit(100)
    return {
      ...toProjectView(project, await loadProblemIdsByProject(db, caller, projectId)),
      trlMoves: trlChanges.map(({ fromTrl, toTrl, evidence, document, reason, createdAt }) => ({
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
  summary: 'List the research projects of your organisation by theme, state, institute or words.',
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
      .describe('Words from the project, its theme, skills or region, in any language.'),
    theme: Theme.optional(),
    state: ProjectState.optional(),
    instituteId: reference(institutes, 'Only of this institute.').optional(),
    ...Paging,
  }),
  output: pageOf(Project),
  async handler({ query = '', theme, state, instituteId, ...paging }, context) {
    const caller = requireActor(context)
    const answered = await loadProblemIdsByProject(context.db, caller)
    return listPage(paging, {
      sort: [{ column: projects.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(projects)
          .where(
            and(
              eq(projects.organisationId, caller.organisationId),
              theme ? eq(projects.theme, theme) : undefined,
              state ? eq(projects.state, state) : undefined,
              instituteId ? eq(projects.instituteId, instituteId) : undefined,
              ...searchTerms(query).map((term) => like(projects.searchText, `% ${term}%`)),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toProjectView(row, answered),
    })
  },
})
