import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import { and, eq, inArray, like, or } from '#platform/db/query-builder.ts'
import { searchIndex, toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { requireLab } from '../machine-in-lab.ts'
import { fablabLabs as labs, fablabMachineModels as models, fablabProjects as projects } from '../tables.ts'
import { Openness } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import {
  isOwn,
  Licence,
  openLicences,
  Project,
  ProjectFile,
  ProjectStep,
  ProjectSummaryFields,
  toProjectSummary,
  toProjectView,
} from './project-view.ts'

/** Matches open projects and those of the caller. Every query of this file uses it, so that no other private project is returned. */
const whereVisible = (actor: Actor | null) =>
  or(
    eq(projects.openness, 'OPEN'),
    actor ? and(eq(projects.ownerOrganisationId, actor.organisationId), eq(projects.ownerId, actor.id)) : undefined,
  )

export const publishProject = operation({
  name: 'fablabs.publishProject',
  summary: 'Document a project with steps, files and licence, open to everyone or private.',
  description:
    'Publishes the documentation of a project. An OPEN project needs an open licence; only its owner sees a PRIVATE one. With `projectId` the project of the caller is replaced.',
  route: 'POST /fablabs/projects',
  effect: 'write',
  access: 'fablabs:write',
  agent: { exfiltrates: true, producesIds: ['projectId'] },
  http: { status: 201 },

  examples: examples.publishProject,
  input: z.object({
    projectId: reference(projects, 'A project of the caller to replace. Defaults to a new project.').optional(),
    title: z.string().min(3).max(200).describe('Name of the project.'),
    summary: z.string().min(10).max(2_000).describe('Description in a few sentences.'),
    openness: Openness.default('OPEN'),
    licence: Licence.describe('SPDX identifier; an OPEN project needs an open licence.'),
    steps: z.array(ProjectStep.strict()).max(50).default([]).describe('Steps to make it, in order.'),
    files: z.array(ProjectFile.strict()).max(50).default([]).describe('Drawings, code and other files.'),
    machineModelIds: z
      .array(reference(models, 'A model, as found by fablabs.listMachineModels.'))
      .max(20)
      .default([])
      .describe('Machine models used.'),
    labId: reference(labs, 'Lab where it was made.').optional(),
  }),
  output: Project,
  async handler({ projectId, labId, ...fields }, context) {
    const { db } = context
    const { id: ownerId, organisationId: ownerOrganisationId } = requireActor(context)
    const now = context.now()
    if (fields.openness === 'OPEN' && !openLicences.includes(fields.licence as (typeof openLicences)[number]))
      throw invalid('Open projects require an open licence.', [
        { path: 'licence', message: `Use one of ${openLicences.join(', ')}, or make the project PRIVATE.` },
      ])
    if (labId) await requireLab(db, labId)
    const known =
      fields.machineModelIds.length > 0 ? await db.$count(models, inArray(models.id, fields.machineModelIds)) : 0
    if (known < new Set(fields.machineModelIds).size) throw notFound('machine model')
    const values = { ...fields, labId: labId ?? null, words: searchIndex(fields.title, fields.summary), updatedAt: now }
    if (!projectId) {
      const [row] = await db
        .insert(projects)
        .values({ ...values, ownerId, ownerOrganisationId, createdAt: now })
        .returning()
      return toProjectView(row!, context.actor)
    }
    const [found] = await db
      .select()
      .from(projects)
      .where(and(eq(projects.id, projectId), whereVisible(context.actor)))
    if (!found) throw notFound('project')
    if (!isOwn(found, context.actor))
      throw commonsError('not-the-owner', 'Another person owns this project. Publish a new project instead.')
    const [row] = await db
      .update(projects)
      .set({ ...values, version: found.version + 1 })
      .where(eq(projects.id, projectId))
      .returning()
    return toProjectView(row!, context.actor)
  },
})

export const findProjects = operation({
  name: 'fablabs.findProjects',
  summary: 'Find documented projects by words, including the caller’s own, latest first.',
  route: 'GET /fablabs/projects',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['projectId'] },

  examples: examples.findProjects,
  input: z.object({
    text: z.string().min(2).max(200).optional().describe('Words of the title or summary.'),
    mine: z.boolean().default(false).describe('Only projects of the caller, including private ones.'),
    labId: reference(labs, 'Only projects made in this lab.').optional(),
    ...Paging,
  }),
  output: pageOf(z.object(ProjectSummaryFields)),
  async handler({ text, mine, labId, ...page }, { db, actor }) {
    const own = mine
      ? and(eq(projects.ownerOrganisationId, actor?.organisationId ?? ''), eq(projects.ownerId, actor?.id ?? ''))
      : undefined
    const conditions = [
      whereVisible(actor),
      own,
      labId ? eq(projects.labId, labId) : undefined,
      ...toSearchTerms(text ?? '').map((term) => like(projects.words, `% ${term}%`)),
    ]
    return listPage(page, {
      sort: [{ column: projects.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(projects)
          .where(and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toProjectSummary(row, actor),
    })
  },
})

export const getProject = operation({
  name: 'fablabs.getProject',
  summary: 'Show a documented project with its steps and files.',
  route: 'GET /fablabs/projects/:projectId',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['projectId'] },

  examples: examples.getProject,
  input: z.object({ projectId: reference(projects, 'A project, as found by fablabs.findProjects.') }),
  output: Project,
  async handler({ projectId }, { db, actor }) {
    const [row] = await db
      .select()
      .from(projects)
      .where(and(eq(projects.id, projectId), whereVisible(actor)))
    if (!row) throw notFound('project')
    return toProjectView(row, actor)
  },
})
