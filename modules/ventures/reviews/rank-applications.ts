import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, isNotNull, ne } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { ScoreReason } from '../../commons/matches/score.ts'
import { canManageCall } from '../access.ts'
import { requireCall } from '../calls/call-view.ts'
import { venturesError } from '../errors.ts'
import { loadConflicts } from '../interests/conflicts.ts'
import {
  ventureApplications as applications,
  type CallRow,
  ventureCalls as calls,
  ventureReviews as reviews,
  ventureSessions as sessions,
  ventureStartups as startups,
} from '../tables.ts'
import { ApplicationState } from '../vocabulary.ts'
import * as examples from './rank-applications.examples.ts'
import { rankApplicationsByReviews } from './ranking.ts'

export const rankApplications = operation({
  name: 'ventures.rankApplications',
  summary: 'Rank the reviewed applications of a call, with scores, dispersion and reasons.',
  description:
    'For managers of the call and its committee. `zscore` corrects for the strictness of each reviewer; `none` uses the scores as given.',
  route: 'GET /ventures/calls/:callId/ranking',
  effect: 'read',
  access: 'ventures:read',
  agent: { returnsUntrustedContent: true, producesIds: ['applicationId'] },

  examples: examples.rankApplications,
  input: z.object({
    callId: reference(calls, 'A call, as found by ventures.listCalls.'),
    normalise: z
      .enum(['zscore', 'none'])
      .default('zscore')
      .describe('zscore: distance from the reviewer’s own mean; none: as scored.'),
  }),
  output: z.object({
    callId: z.string(),
    asOf: z.iso.datetime(),
    normalise: z.enum(['zscore', 'none']),
    minReviews: z.int(),
    items: z.array(
      z.object({
        rank: z.int(),
        applicationId: z.string(),
        startupName: LocalizedText,
        state: plainEnum(ApplicationState),
        score: z.int().describe('Thousandths of a standard deviation for zscore, of the maximum total for none.'),
        mean: z.int().describe('Mean of the totals as scored, in thousandths of the maximum.'),
        reviews: z.int().describe('Number of reviews by members without an interest in the applicant.'),
        enough: z.boolean().describe('The number of reviews that the call requires is reached.'),
        dispersion: z
          .object({ lowest: z.int(), highest: z.int(), deviation: z.int() })
          .describe('Dispersion of the totals, in thousandths of the maximum.'),
        contradictory: z.boolean().describe('One reviewer recommends YES and another NO.'),
        reasons: z.array(ScoreReason),
      }),
    ),
  }),
  async handler({ callId, normalise }, context) {
    const { db } = context
    const call = await requireCall(db, callId)
    await assertCanSeeRanking(db, requireActor(context), call)
    const rows = await db
      .select({ review: reviews, application: applications, startup: startups })
      .from(reviews)
      .innerJoin(applications, eq(applications.id, reviews.applicationId))
      .innerJoin(startups, eq(startups.id, applications.startupId))
      .where(and(eq(reviews.callId, callId), isNotNull(reviews.submittedAt), ne(applications.state, 'WITHDRAWN')))
    const conflicts = await loadConflicts(
      db,
      rows.map(({ review }) => review.reviewerId),
      rows.map(({ application }) => application.organisationId),
    )
    const counted = rows.filter(({ review, application }) => !conflicts(review.reviewerId, application.organisationId))
    const files = new Map(counted.map((row) => [row.application.id, row]))
    const ranked = rankApplicationsByReviews(
      call.rubric,
      counted.map(({ review: { id, applicationId, reviewerId, scores, total, recommendation } }) => ({
        reviewId: id,
        applicationId,
        reviewerId,
        scores: scores!,
        total: total!,
        recommendation: recommendation!,
      })),
      normalise,
    )
    return {
      callId,
      asOf: context.now().toISOString(),
      normalise,
      minReviews: call.minReviews,
      items: ranked.map((row) => {
        const { startup, application } = files.get(row.applicationId)!
        return { ...row, startupName: startup.name, state: application.state, enough: row.reviews >= call.minReviews }
      }),
    }
  },
})

/** Throws 403 `not-a-committee-member` unless the caller manages the call or is a member of its committee. Not 404: calls are public. */
async function assertCanSeeRanking(db: Reads, caller: Actor, call: CallRow) {
  if (canManageCall(caller, call)) return
  const seats = await db
    .select({ memberIds: sessions.memberIds })
    .from(sessions)
    .where(and(eq(sessions.callId, call.id), eq(sessions.organisationId, caller.organisationId)))
  if (seats.some(({ memberIds }) => memberIds.includes(caller.id))) return
  throw venturesError(
    'not-a-committee-member',
    'Only managers of this call and members of its committee can see the ranking.',
  )
}
