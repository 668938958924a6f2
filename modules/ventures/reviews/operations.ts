import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { weightedTotal } from '../../commons/rubric.ts'
import { requireVisibleApplication } from '../applications/access.ts'
import { transitionApplication } from '../applications/transition-application.ts'
import { type Criterion, FieldKey } from '../calls/rubric.ts'
import { venturesError } from '../errors.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { policy } from '../policy.ts'
import { ventureApplications as applications, ventureReviews as reviews } from '../tables.ts'
import { ApplicationState, Recommendation } from '../vocabulary.ts'
import { countedReviews } from './counted-reviews.ts'
import * as examples from './operations.examples.ts'

const ScoresInput = z
  .array(z.strictObject({ criterion: FieldKey, score: z.int().min(0).max(policy.maxScore) }))
  .min(1)
  .max(20)
  .describe('A score from 0 to 5 for every criterion of the rubric.')

/** Returns the scores by criterion. Throws 422 unless every criterion is scored once, and no other. */
function toScoresByCriterion(
  rubric: readonly Criterion[],
  scoresInput: z.output<typeof ScoresInput>,
): Record<string, number> {
  const scores = Object.fromEntries(scoresInput.map(({ criterion, score }) => [criterion, score]))
  const keys = rubric.map(({ key }) => key)
  const complete = scoresInput.length === keys.length && keys.every((key) => Object.hasOwn(scores, key))
  if (!complete)
    throw invalid('The scores do not match the rubric.', [
      { path: 'scores', message: `Give one score for each of: ${keys.join(', ')}.` },
    ])
  return scores
}

export const submitReview = operation({
  name: 'ventures.submitReview',
  summary: 'Submit the review of an assigned application with scores, comment and recommendation.',
  description: 'Possible once. A reviewer with an interest in the applicant is rejected with `conflict-of-interest`.',
  route: 'POST /ventures/applications/:applicationId/review',
  effect: 'write',
  access: 'ventures:write',
  examples: examples.submitReview,
  input: z.object({
    applicationId: reference(
      applications,
      'An application the caller was assigned, as found by ventures.listAssignments.',
    ),
    scores: ScoresInput,
    comment: z.string().min(1).max(5_000).describe('Reasons; managers of the call and the committee read them.'),
    recommendation: Recommendation,
    noInterest: z
      .literal(true)
      .describe(
        'Declaration that the reviewer has no interest in the applicant. Otherwise call ventures.declareInterest.',
      ),
  }),
  output: z.object({
    applicationId: z.string(),
    total: z.int().describe('Weighted sum of the scores, 0 to 500.'),
    recommendation: Recommendation,
    submittedAt: z.iso.datetime(),
    applicationState: plainEnum(ApplicationState).describe('DISCUSSION after the last required review.'),
  }),
  async handler({ applicationId, scores, comment, recommendation }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const file = await requireVisibleApplication(db, caller, applicationId)
    const ownReview = and(eq(reviews.applicationId, applicationId), eq(reviews.reviewerId, caller.id))
    const [review] = await db.select().from(reviews).where(ownReview)
    if (!review) {
      if (file.viewer === 'founder' || file.viewer === 'manager')
        throw venturesError('not-assigned', 'You are not assigned to review this application.')
      throw notFound('application')
    }
    await assertNoConflict(db, caller.id, file.application.organisationId)
    if (review.submittedAt)
      throw venturesError('already-reviewed', 'You have already reviewed this application.', {
        submittedAt: review.submittedAt.toISOString(),
      })
    const { state } = file.application
    if (state !== 'IN_REVIEW')
      throw venturesError(
        'not-in-review',
        `This application is ${state}. It can be reviewed only while it is IN_REVIEW.`,
        { state },
      )
    const byCriterion = toScoresByCriterion(file.call.rubric, scores)
    const total = weightedTotal(file.call.rubric, byCriterion)
    await db
      .update(reviews)
      .set({ scores: byCriterion, total, comment, recommendation, submittedAt: now })
      .where(ownReview)
    const all = await db
      .select({ submittedAt: reviews.submittedAt })
      .from(reviews)
      .where(eq(reviews.applicationId, applicationId))
    const isLast =
      all.every(({ submittedAt }) => submittedAt !== null) &&
      (await countedReviews(db, file.application)).length >= file.call.minReviews
    const updated = isLast ? await transitionApplication(db, file, 'close_review', 'system', now) : file.application
    return { applicationId, total, recommendation, submittedAt: now.toISOString(), applicationState: updated.state }
  },
})
