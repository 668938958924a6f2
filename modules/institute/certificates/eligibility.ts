import type { Queries, Reads } from '#platform/db/database.ts'
import { and, desc, eq, inArray } from '#platform/db/query-builder.ts'
import {
  instituteAssessments as assessments,
  instituteCertificates as certificates,
  type EnrolmentRow,
  type SessionRow,
} from '../tables.ts'

export type AssessmentRow = typeof assessments.$inferSelect

/** Returns the last assessment of each of these enrolments. */
export async function latestAssessments(db: Reads, enrolmentIds: string[]): Promise<Map<string, AssessmentRow>> {
  const rows = await db
    .select()
    .from(assessments)
    .where(inArray(assessments.enrolmentId, enrolmentIds))
    .orderBy(desc(assessments.attempt))
  return new Map(rows.reverse().map((row) => [row.enrolmentId, row]))
}

/**
 * Returns why this enrolment earns no certificate, or undefined if it does. A trainer of the session cannot mark
 * its exam.
 */
export function ineligibilityReason(
  last: AssessmentRow | undefined,
  { trainerIds }: Pick<SessionRow, 'trainerIds'>,
): string | undefined {
  if (!last) return 'The enrolment was never assessed.'
  if (last.scoreBp < last.passBp) return `The last score is ${last.scoreBp} of 10000. The pass mark is ${last.passBp}.`
  if (last.integrity !== 'OK') return `The integrity of the last assessment is ${last.integrity}.`
  if (last.kind === 'EXAM' && trainerIds.includes(last.assessorId))
    return 'The exam was marked by a trainer of the session.'
  return undefined
}

/** Returns the reason for each ineligible enrolment, by enrolment. */
export async function ineligibilityReasons(
  db: Queries,
  session: SessionRow,
  learners: EnrolmentRow[],
): Promise<Map<string, string>> {
  if (learners.length === 0) return new Map()
  const last = await latestAssessments(
    db,
    learners.map(({ id }) => id),
  )
  const barred = await barredHolders(db, session.id)
  const reasons = learners.map(({ id, personId, state }) => {
    if (state !== 'COMPLETED') return [id, `The enrolment is ${state}, not COMPLETED.`] as const
    if (barred.has(personId))
      return [id, 'An earlier certificate of this session was revoked for fraud or withdrawn.'] as const
    return [id, ineligibilityReason(last.get(id), session)] as const
  })
  return new Map(reasons.flatMap(([id, reason]) => (reason ? [[id, reason] as const] : [])))
}

export const barredHolders = async (db: Queries, sessionId: string) => {
  const rows = await db
    .select({ holderId: certificates.holderId })
    .from(certificates)
    .where(
      and(
        eq(certificates.sessionId, sessionId),
        eq(certificates.status, 'REVOKED'),
        inArray(certificates.revocationReason, ['FRAUD', 'WITHDRAWN']),
      ),
    )
  return new Set(rows.map(({ holderId }) => holderId))
}
