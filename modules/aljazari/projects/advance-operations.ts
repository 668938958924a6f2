import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { Trl } from '../../commons/fields.ts'
import { canManage } from '../access.ts'
import { applyTransition } from '../apply-transition.ts'
import { aljazariError } from '../errors.ts'
import { Note } from '../fields.ts'
import { assertNoInterest, conflictOfInterest } from '../interests/conflict-of-interest.ts'
import { transitionProblem } from '../problems/transition-problem.ts'
import { aljazariProblems as problems, aljazariProjects as projects, aljazariTrlMoves as trlMoves } from '../tables.ts'
import { ProjectEvent } from '../vocabulary.ts'
import * as examples from './advance-operations.examples.ts'
import { loadProblemIdsByProject, Project, requireProject, toEthicsStatus, toProjectView } from './project-view.ts'
import { activeProjectStates, projectStateMachine } from './state-machine.ts'
import { assertTrlStep } from './trl.ts'

const projectId = reference(projects, 'A project of the organisation, as found by aljazari.listProjects.')

export const advanceProject = operation({
  name: 'aljazari.advanceProject',
  summary: 'Move a research project on: select, review ethics, run, pilot, transfer, close or stop it.',
  route: 'POST /aljazari/projects/:projectId/moves',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  examples: examples.advanceProject,
  input: z.object({
    projectId,
    event: ProjectEvent,
    ethicsApproval: Note('To start a project in health: the number of the ethics approval.').optional(),
    note: Note('The reason, or the decision it follows.').optional(),
  }),
  output: Project,
  async handler({ projectId, event, ethicsApproval, note }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const project = await requireProject(db, caller, projectId)
    const answered = await loadProblemIdsByProject(db, caller, projectId)
    const ids = answered.get(projectId) ?? []
    const linkedProblems = ids.length > 0 ? await db.select().from(problems).where(inArray(problems.id, ids)) : []
    if (event === 'select') {
      if ([project.leadId, project.createdBy].includes(caller.id))
        throw conflictOfInterest('The lead and the creator of a project cannot select it.')
      await assertNoInterest(
        db,
        caller,
        linkedProblems.map(({ ownerOrganisationId }) => ownerOrganisationId),
        now,
      )
    }
    const updated = await applyTransition(db, {
      kind: 'project',
      machine: projectStateMachine,
      row: project,
      from: project.state,
      event,
      subject: toEthicsStatus(project, ethicsApproval),
      caller,
      note,
      now,
      update: (state) =>
        db
          .update(projects)
          .set({ state, ...(ethicsApproval && { ethicsApproval }), version: project.version + 1, updatedAt: now })
          .where(eq(projects.id, projectId))
          .returning(),
    })
    if (event === 'start')
      for (const problem of linkedProblems.filter((one) => one.state === 'MATCHED'))
        await transitionProblem(db, { problem, event: 'start_research', roles: ['project'], caller, now })
    return toProjectView(updated, answered)
  },
})

export const advanceTrl = operation({
  name: 'aljazari.advanceTrl',
  summary: 'Record that a running project reached the next technology readiness level, with evidence.',
  route: 'POST /aljazari/projects/:projectId/trl',
  effect: 'write',
  access: 'aljazari:write',
  examples: examples.advanceTrl,
  input: z.object({
    projectId,
    toTrl: Trl,
    evidence: Note('The evidence: a test report, a demonstration, minutes.'),
    document: Note('Where the evidence is stored.').optional(),
    reason: Note('The reason for a step back.').optional(),
  }),
  output: Project,
  async handler({ projectId, toTrl, evidence, document, reason }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const project = await requireProject(db, caller, projectId)
    if (project.leadId !== caller.id && !canManage(caller))
      throw forbiddenScope('aljazari:manage', 'is required for a project led by another member')
    if (!activeProjectStates.includes(project.state))
      throw aljazariError(
        'project-not-active',
        `This project is ${project.state}. Its readiness can change while it is ${activeProjectStates.join(', ')}.`,
        { state: project.state, allowedStates: activeProjectStates },
      )
    const { organisationId, regionCode, trlNow: fromTrl } = project
    assertTrlStep({ from: fromTrl, to: toTrl, evidence, reason })
    await db.insert(trlMoves).values({
      organisationId,
      projectId,
      regionCode,
      fromTrl,
      toTrl,
      evidence,
      document,
      reason,
      byId: caller.id,
      createdAt: now,
    })
    const [row] = await db
      .update(projects)
      .set({ trlNow: toTrl, version: project.version + 1, updatedAt: now })
      .where(eq(projects.id, projectId))
      .returning()
    return toProjectView(row!, await loadProblemIdsByProject(db, caller, projectId))
  },
})
