import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { newId } from '#platform/db/id.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { aljazariError } from '../errors.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import { requireInstitute } from '../institutes/institute-view.ts'
import { assertPublicationAllowed } from '../inventions/publication-hold.ts'
import { PracticeEvidence, PracticeResources } from '../json-columns.ts'
import { requireProject } from '../projects/project-view.ts'
import { recordTransition } from '../state-history.ts'
import {
  aljazariInstitutes as institutes,
  aljazariPractices as practices,
  aljazariProjects as projects,
} from '../tables.ts'
import { Theme } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { loadPracticeView, Practice } from './practice-view.ts'
import { practiceStateMachine } from './state-machine.ts'

export const submitPractice = operation({
  name: 'aljazari.submitPractice',
  summary: 'Submit a good practice for validation, write a draft, or revise a published practice.',
  route: 'POST /aljazari/practices',
  effect: 'write',
  access: 'aljazari:write',
  agent: { exfiltrates: true, producesIds: ['practiceId'] },
  http: { status: 201 },

  examples: examples.submitPractice,
  input: z.object({
    practiceId: reference(practices, 'A draft of the organisation, to rewrite or submit.').optional(),
    revisesId: reference(practices, 'A published practice of the organisation that this revises.').optional(),
    draft: z.boolean().default(false).describe('true: save a draft; false: submit it.'),
    instituteId: reference(institutes, 'The institute it comes from, which validates first.'),
    projectId: reference(projects, 'The project of the organisation it comes from, if any.').optional(),
    title: LocalizedText,
    problem: LocalizedText.describe('The problem it addresses.'),
    steps: z.array(LocalizedText).min(1).max(30).describe('The steps, in order.'),
    theme: Theme,
    skillIds: z.array(SkillId).max(20).default([]).describe('Its skills, as found by commons.searchSkills.'),
    resources: PracticeResources.default({ skillIds: [], equipment: [] }).describe('The resources it needs.'),
    evidence: z
      .array(PracticeEvidence)
      .max(30)
      .default([])
      .describe('Results; publishing needs at least one measured result.'),
    limits: LocalizedText.describe('Where it does not work, and what failed on the way.'),
    transferability: z.int().min(1).max(5).describe('From 1, hardly transferable, to 5, usable anywhere.'),
    conditions: LocalizedText.optional().describe('What another region must have.'),
    licence: z.string().min(1).max(60).default('CC-BY-4.0').describe('SPDX identifier.'),
  }),
  output: Practice,
  async handler({ practiceId, revisesId, draft, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { organisationId } = caller
    const requireOwnPractice = async (id: string) => {
      const [row] = await db
        .select()
        .from(practices)
        .where(and(eq(practices.id, id), eq(practices.ownerOrganisationId, organisationId)))
      if (!row) throw notFound('practice')
      return row
    }
    const draftRow = practiceId ? await requireOwnPractice(practiceId) : undefined
    const revised = revisesId ? await requireOwnPractice(revisesId) : undefined
    const institute = await requireInstitute(db, input.instituteId)
    if (input.projectId) await requireProject(db, caller, input.projectId)
    if (draftRow && draftRow.state !== 'DRAFT')
      transition(practiceStateMachine, draftRow.state, 'submit', { roles: ['author'] })
    if (revised && revised.state !== 'PUBLISHED')
      throw aljazariError(
        'practice-not-published',
        `Only a published practice can be revised. This one is ${revised.state}.`,
        {
          state: revised.state,
        },
      )
    // Reviewers read it, so a practice already waits here while the protection of an invention is undecided.
    if (!draft && input.projectId) await assertPublicationAllowed(db, organisationId, input.projectId)
    const { title, problem, steps, theme, skillIds, conditions, limits } = input
    const set = {
      ...input,
      projectId: input.projectId ?? null,
      conditions: conditions ?? null,
      skillIds: [...new Set(skillIds)],
      skillText: delimitedIds(skillIds),
      instituteOrganisationId: institute.operatorOrganisationId,
      regionCode: institute.regionCode,
      state: draft ? ('DRAFT' as const) : transition(practiceStateMachine, 'DRAFT', 'submit', { roles: ['author'] }),
      submittedBy: caller.id,
      adminValidatedBy: null,
      adminValidatedAt: null,
      expertValidatedBy: null,
      remark: null,
      searchText: searchTextOf({
        texts: [title, problem, ...steps, conditions, limits],
        themes: [theme],
        skillIds,
        regionCode: institute.regionCode,
      }),
      updatedAt: now,
    }
    const id = draftRow?.id ?? newId()
    const [row] = draftRow
      ? await db.update(practices).set(set).where(eq(practices.id, id)).returning()
      : await db
          .insert(practices)
          .values({
            ...set,
            id,
            lineId: revised?.lineId ?? id,
            revisesId: revised?.id,
            version: (revised?.version ?? 0) + 1,
            ownerOrganisationId: organisationId,
            createdAt: now,
          })
          .returning()
    await recordTransition(db, {
      organisationId,
      kind: 'practice',
      subjectId: id,
      regionCode: institute.regionCode,
      event: draft ? 'draft' : 'submit',
      fromState: draftRow?.state,
      toState: set.state,
      byId: caller.id,
      createdAt: now,
    })
    return loadPracticeView(db, caller, row!)
  },
})
