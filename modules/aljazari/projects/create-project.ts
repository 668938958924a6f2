import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertOrder, Day, Trl } from '../../commons/fields.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { assertCanManageInstitute } from '../access.ts'
import { aljazariError } from '../errors.ts'
import { searchTextOf } from '../fields.ts'
import { requireInstitute } from '../institutes/institute-view.ts'
import { assertNoInterest } from '../interests/conflict-of-interest.ts'
import { ProjectPartner } from '../json-columns.ts'
import { requireVisibleProblem } from '../problems/access.ts'
import { transitionProblem } from '../problems/transition-problem.ts'
import { recordTransition } from '../state-history.ts'
import {
  aljazariAnswers as answers,
  aljazariInstitutes as institutes,
  type ProblemRow,
  aljazariProblems as problems,
  aljazariProjects as projects,
} from '../tables.ts'
import { ProjectKind, Theme } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { loadProblemIdsByProject, Project, toProjectView } from './project-view.ts'

export const createProject = operation({
  name: 'aljazari.createProject',
  summary: 'Set up a research project of an institute and link it to the industry problems it answers.',
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
    skillIds: z.array(SkillId).max(20).default([]).describe('Skills needed, as found by commons.searchSkills.'),
    partners: z.array(ProjectPartner).max(30).default([]).describe('The partners.'),
    budget: Amount.optional(),
    fundedBy: LocalizedText.optional(),
    startOn: Day('First day.').optional(),
    endOn: Day('Last day.').optional(),
    trlStart: Trl,
    trlTarget: Trl,
    leadId: reference(members, 'The member who leads it; defaults to the caller.').optional(),
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
    assertOrder(input.startOn, input.endOn, 'endOn')
    if (input.trlTarget < input.trlStart)
      throw invalid('The target level is below the start level.', [
        { path: 'trlTarget', message: `${input.trlStart} to 9.` },
      ])
    const answeredProblems: ProblemRow[] = []
    for (const problemId of new Set(problemIds))
      answeredProblems.push(await requireVisibleProblem(db, caller, problemId, now))
    // Taking up a problem allocates work of the institute to its owner.
    await assertNoInterest(
      db,
      caller,
      answeredProblems.map(({ ownerOrganisationId }) => ownerOrganisationId),
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
    for (const problem of answeredProblems) {
      if (!answerableProblemStates.includes(problem.state))
        throw aljazariError(
          'problem-not-available',
          `This problem is ${problem.state}. A project can take up problems that are ${answerableProblemStates.join(', ')}.`,
          { problemId: problem.id, state: problem.state, allowedStates: answerableProblemStates },
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

/** States in which a project may take up a problem. */
export const answerableProblemStates: readonly string[] = ['OPEN', 'MATCHED', 'IN_RESEARCH']
