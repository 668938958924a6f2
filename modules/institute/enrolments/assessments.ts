import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { desc, eq, inArray } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { BasisPoints } from '../fields.ts'
import { requireCurrentAchievement } from '../programmes/programme-view.ts'
import { enrolmentStateMachine } from '../state-machines.ts'
import {
  instituteAssessments as assessments,
  instituteEnrolments as enrolments,
  type instituteSessions,
} from '../tables.ts'
import { assessmentKinds, enrolmentStates, integrityStatuses } from '../vocabulary.ts'
import * as examples from './assessments.examples.ts'
import { requireVisibleEnrolment } from './enrolment-view.ts'

type AssessmentRow = typeof assessments.$inferSelect

/** The last assessment of each of these enrolments. */
export async function latestAssessments(db: Reads, enrolmentIds: string[]): Promise<Map<string, AssessmentRow>> {
  const rows = await db
    .select()
    .from(assessments)
    .where(inArray(assessments.enrolmentId, enrolmentIds))
    .orderBy(desc(assessments.attempt))
  return new Map(rows.reverse().map((row) => [row.enrolmentId, row]))
}

/** Why this does not earn a certificate; undefined when it does. Who trained for an exam does not mark it. */
export function ineligibilityReason(
  last: AssessmentRow | undefined,
  { trainerIds }: Pick<typeof instituteSessions.$inferSelect, 'trainerIds'>,
): string | undefined {
  if (!last) return 'It was never assessed.'
  if (last.scoreBp < last.passBp)
    return `The last assessment is ${last.scoreBp} of 10000 and ${last.passBp} are needed.`
  if (last.integrity !== 'OK') return `The integrity of the last assessment is ${last.integrity}.`
  if (last.kind === 'EXAM' && trainerIds.includes(last.assessorId))
    return 'The exam was marked by a trainer of the session.'
  return undefined
}

export const recordAssessment = operation({
  name: 'institute.recordAssessment',
  summary:
    'Record how a learner did: a pass completes the enrolment, the last failed attempt ends it. A trainer of the session cannot mark its exam, nor anyone their own.',
  route: 'POST /institute/enrolments/:enrolmentId/assessments',
  effect: 'write',
  access: 'institute:manage',
  http: { status: 201 },
  agent: { producesIds: ['assessmentId'] },
  examples: examples.recordAssessment,
  input: z.object({
    enrolmentId: reference(enrolments, 'An enrolment, as found by institute.listEnrolments.'),
    kind: z.enum(assessmentKinds),
    scoreBp: BasisPoints.describe('10000 is everything.'),
    evidence: z.array(z.string().min(1).max(500)).max(20).default([]).describe('Where the evidence is kept.'),
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
    state: z.enum(enrolmentStates).describe('Of the enrolment, from now on.'),
  }),
  async handler({ enrolmentId, kind, scoreBp, evidence, integrity }, context) {
    const { db, now } = context
    const caller = requireActor(context)
    const { enrolment, session } = await requireVisibleEnrolment(db, caller, enrolmentId)
    assertCanManageAsOperator(caller, session.operatorOrganisationId)
    if (enrolment.personId === caller.id)
      throw new Problem(403, 'own-assessment', 'Nobody assesses themselves: ask another assessor.')
    if (kind === 'EXAM' && session.trainerIds.includes(caller.id)) {
      throw conflict(
        'You are a trainer of this session, so somebody else has to mark its exam.',
        { trainerIds: session.trainerIds },
        'assessor-is-trainer',
      )
    }
    const { passBp, maxAttempts } = await requireCurrentAchievement(db, session.programmeId)
    const last = (await latestAssessments(db, [enrolmentId])).get(enrolmentId)
    const attempt = (last?.attempt ?? 0) + 1
    const passed = scoreBp >= passBp && integrity === 'OK'
    const event = passed ? 'complete' : 'fail'
    const end = transition(enrolmentStateMachine, enrolment.state, event) // also refuses whoever is not ACTIVE
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
        createdAt: now(),
      })
      .returning()
    await db.update(enrolments).set({ state, updatedAt: now() }).where(eq(enrolments.id, enrolmentId))
    return { assessmentId: row!.id, enrolmentId, attempt, maxAttempts, scoreBp, passBp, passed, state }
  },
})
