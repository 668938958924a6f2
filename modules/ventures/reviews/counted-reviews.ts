import type { Reads } from '#platform/db/database.ts'
import { and, eq, isNotNull } from '#platform/db/query-builder.ts'
import { loadConflicts } from '../interests/conflicts.ts'
import { type ApplicationRow, ventureReviews as reviews } from '../tables.ts'

/** Returns the submitted reviews whose reviewers have no interest in the applicant, including interests declared later. */
export async function countedReviews(db: Reads, { id, organisationId }: Pick<ApplicationRow, 'id' | 'organisationId'>) {
  const submitted = await db
    .select()
    .from(reviews)
    .where(and(eq(reviews.applicationId, id), isNotNull(reviews.submittedAt)))
  const conflicts = await loadConflicts(
    db,
    submitted.map(({ reviewerId }) => reviewerId),
    [organisationId],
  )
  return submitted.filter(({ reviewerId }) => !conflicts(reviewerId, organisationId))
}
