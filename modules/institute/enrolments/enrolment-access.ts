import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManageAsOperator } from '../access.ts'
import type { EnrolmentRow, SessionRow } from '../tables.ts'
import { instituteEnrolments as enrolments } from '../tables.ts'
import { selectEnrolmentsWithSession } from './enrolment-view.ts'

/** Returns an enrolment made by the caller's organisation, or in a session it runs. Throws 404 for any other. */
export async function requireVisibleEnrolment(
  db: Reads,
  caller: Actor,
  enrolmentId: string,
): Promise<{ enrolment: EnrolmentRow; session: SessionRow }> {
  const [row] = await selectEnrolmentsWithSession(db).where(eq(enrolments.id, enrolmentId))
  if (
    !row ||
    (row.enrolment.organisationId !== caller.organisationId &&
      !canManageAsOperator(caller, row.session.operatorOrganisationId))
  )
    throw notFound('enrolment')
  return row
}
