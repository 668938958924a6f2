import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { latestAssessments } from '../certificates/eligibility.ts'
import { BasisPoints } from '../fields.ts'
import { requireCurrentAchievement } from '../programmes/programme-view.ts'
import { instituteAssessments as assessments, instituteEnrolments as enrolments } from '../tables.ts'
import { assessmentKinds, enrolmentStates, integrityStatuses } from '../vocabulary.ts'
import * as examples from './assessments.examples.ts'
import { requireVisibleEnrolment } from './enrolment-access.ts'
import { enrolmentStateMachine } from './state-machine.ts'

export const recordAssessment = operation({
  name: 'institute.recordAssessment',
  summary: 'Record the assessment of a learner: a pass completes the enrolment.',
  route: 'POST /institute/enrolments/:enrolmentId/assessments',
  effect: 'write',
  access: 'institute:manage',
  http: { status: 201 },
  agent: { producesIds: ['assessmentId'] },
  examples: examples.recordAssessment,
  input: z.object({
    enrolmentId: reference(enrolments, 'An enrolment, as found by institute.listEnrolments.'),
    kind: z.enum(assessmentKinds),
    scoreBp: BasisPoints.describe('10000 is the maximum score.'),
    evidence: z.array(z.string().min(1).max(500)).max(20).default([]).describe('Links to the evidence.'),
    integrity: z.enum(integrityStatuses).default('OK').describe('Anything but OK does not count as a pass.'),
  }),
  output: z.object({
    assessmentId: z.string(),
    enrolmentId: z.string(),
    attempt: z.int(),
    maxAttempts: z.int(),
    scoreBp: z.int(),
    passBp: z.int(),
    passed: z.boolean(),
    state: z.enum(enrolmentStates).describe('The state of the enrolment after the assessment.'),
  }),
  async handler({ enrolmentId, kind, scoreBp, evidence, integrity }, context) {
    const { db } = context
    const now = context.now()
    const caller = requireActor(context)
    const { enrolment, session } = await requireVisibleEnrolment(db, caller, enrolmentId)
    assertCanManageAsOperator(caller, session.operatorOrganisationId)
    if (enrolment.personId === caller.id)
      throw commonsError('conflict-of-interest', 'Learners cannot assess themselves. Ask another assessor.')
    if (kind === 'EXAM' && session.trainerIds.includes(caller.id)) {
      throw commonsError('conflict-of-interest', 'Trainers of a session cannot mark its exam. Ask another assessor.', {
        trainerIds: session.trainerIds,
      })
    }
    const { passBp, maxAttempts } = await requireCurrentAchievement(db, session.programmeId)
    const last = (await latestAssessments(db, [enrolmentId])).get(enrolmentId)
    const attempt = (last?.attempt ?? 0) + 1
    const passed = scoreBp >= passBp && integrity === 'OK'
    const event = passed ? 'complete' : 'fail'
    const end = transition(enrolmentStateMachine, enrolment.state, event) // Also rejects an enrolment that is not ACTIVE.
    const state = passed || attempt >= maxAttempts ? end : enrolment.state
    const [row] = await db
      .insert(assessments)
      .values({
        organisationId: enrolment.organisationId,
        enrolmentId,
        kind,
        attempt,
        scoreBp,
        passBp,
        assessorId: caller.id,
        evidence,
        integrity,
        createdAt: now,
      })
      .returning()
    await db.update(enrolments).set({ state, updatedAt: now }).where(eq(enrolments.id, enrolmentId))
    return { assessmentId: row!.id, enrolmentId, attempt, maxAttempts, scoreBp, passBp, passed, state }
  },
})
