import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import { and, desc, eq, inArray, like, lt, or } from '#platform/db/query-builder.ts'
import { searchIndex, toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
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

/** F10: a private project is its owner's alone. Every query of this file asks this, so nothing of others reaches a search, an answer or a prompt. */
const whereVisible = (actor: Actor | null) =>
  or(
    eq(projects.openness, 'OPEN'),
    actor ? and(eq(projects.ownerOrganisationId, actor.organisationId), eq(projects.ownerId, actor.id)) : undefined,
  )

export const publishProject = operation({
  name: 'fablabs.publishProject',
  summary:
    'Document what one made: steps, files, licence. OPEN for everyone under an open licence, or PRIVATE; with `projectId` it replaces one’s own.',
  route: 'POST /fablabs/projects',
  effect: 'write',
  access: 'fablabs:write',
  agent: { exfiltrates: true, producesIds: ['projectId'] },
  http: { status: 201 },

  examples: examples.publishProject,
  input: z.object({
    projectId: reference(projects, 'One’s own project, to replace; a new one unless told.').optional(),
    title: z.string().min(3).max(200).describe('Its name.'),
    summary: z.string().min(10).max(2_000).describe('What it is, in a few sentences.'),
    openness: Openness.default('OPEN'),
    licence: Licence.describe('SPDX identifier; an OPEN project needs an open one.'),
    steps: z.array(ProjectStep.strict()).max(50).default([]).describe('How it is made, in order.'),
    files: z.array(ProjectFile.strict()).max(50).default([]).describe('Drawings, code and the like.'),
    machineModelIds: z
      .array(reference(models, 'A model, as found by fablabs.listMachineModels.'))
      .max(20)
      .default([])
      .describe('What it was made with.'),
    labId: reference(labs, 'Where it was made.').optional(),
  }),
  output: Project,
  async handler({ projectId, labId, ...given }, context) {
    const { db } = context
    const { id: ownerId, organisationId: ownerOrganisationId } = requireActor(context)
    const now = context.now()
    if (given.openness === 'OPEN' && !openLicences.includes(given.licence as (typeof openLicences)[number]))
      throw invalid('What is open needs an open licence.', [
        { path: 'licence', message: `One of ${openLicences.join(', ')}, or openness PRIVATE.` },
      ])
    if (labId) await requireLab(db, labId)
    const known =
      given.machineModelIds.length > 0 ? await db.$count(models, inArray(models.id, given.machineModelIds)) : 0
    if (known < new Set(given.machineModelIds).size) throw notFound('machine model')
    const values = { ...given, labId: labId ?? null, words: searchIndex(given.title, given.summary), updatedAt: now }
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
      throw conflict('Somebody else documented this project: publish your own instead.', {}, 'not-the-owner')
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
  summary: 'Find documented projects by words, and one’s own: the latest first.',
  route: 'GET /fablabs/projects',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['projectId'] },

  examples: examples.findProjects,
  input: z.object({
    text: z.string().min(2).max(200).optional().describe('Words of the title or the summary.'),
    mine: z.boolean().default(false).describe('Only one’s own, private ones too.'),
    labId: reference(labs, 'Only made in this lab.').optional(),
    ...Paging,
  }),
  output: pageOf(z.object(ProjectSummaryFields)),
  async handler({ text, mine, labId, limit, cursor }, { db, actor }) {
    const after = decodeCursor(cursor, 'string')
    const own = mine
      ? and(eq(projects.ownerOrganisationId, actor?.organisationId ?? ''), eq(projects.ownerId, actor?.id ?? ''))
      : undefined
    const rows = await db
      .select()
      .from(projects)
      .where(
        and(
          whereVisible(actor),
          own,
          labId ? eq(projects.labId, labId) : undefined,
          ...toSearchTerms(text ?? '').map((term) => like(projects.words, `% ${term}%`)),
          after && lt(projects.id, after[0]),
        ),
      )
      .orderBy(desc(projects.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toProjectSummary(row, actor),
    )
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
