import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, isNotNull, isNull } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall, assertMembers } from '../access.ts'
import { requireCall } from '../calls/call-view.ts'
import { venturesError } from '../errors.ts'
import { loadConflicts } from '../interests/conflicts.ts'
import { policy } from '../policy.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureReviews as reviews,
  ventureStartups as startups,
} from '../tables.ts'
import { ApplicationState } from '../vocabulary.ts'
import { assignReviewers } from './assign-reviewers.ts'
import * as examples from './assignment-operations.examples.ts'

export const assignReviews = operation({
  name: 'ventures.assignReviews',
  summary: 'Assign (share out) the applications in review of a call among reviewers, evenly.',
  description:
    'Reviewers are members of the organisation that runs the call. A reviewer gets no application in which they have an interest. Existing assignments stay.',
  route: 'POST /ventures/calls/:callId/assignments',
  effect: 'write',
  access: 'ventures:manage',
  examples: examples.assignReviews,
  input: z.object({
    callId: reference(calls, 'A call the caller runs, as found by ventures.listCalls.'),
    reviewerIds: z
      .array(reference(members, 'A member of the organisation, as found by identity.listMembers.'))
      .min(1)
      .max(100)
      .describe('Reviewers to assign, members of the organisation.'),
    perApplication: z
      .int()
      .min(policy.minReviews)
      .max(policy.maxReviews)
      .optional()
      .describe('Reviewers per application. Defaults to the reviews that the call requires.'),
  }),
  output: z.object({
    assigned: z.array(z.object({ applicationId: z.string(), reviewerId: z.string() })),
    loads: z.array(
      z.object({
        reviewerId: z.string(),
        files: z.int().describe('Number of applications of this call, including earlier assignments.'),
      }),
    ),
  }),
  async handler({ callId, reviewerIds, perApplication }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const call = await requireCall(db, callId)
    assertCanManageCall(caller, call)
    const reviewers = await assertMembers(db, caller.organisationId, reviewerIds)
    const reviewersPerApplication = perApplication ?? call.minReviews
    if (reviewersPerApplication < call.minReviews)
      throw invalid('The number of reviewers per application is too low.', [
        { path: 'perApplication', message: `Use at least ${call.minReviews}, as the call requires.` },
      ])
    const files = await db
      .select({ id: applications.id, organisationId: applications.organisationId })
      .from(applications)
      .where(and(eq(applications.callId, callId), eq(applications.state, 'IN_REVIEW')))
    const organisationOf = new Map(files.map(({ id, organisationId }) => [id, organisationId]))
    const conflicts = await loadConflicts(
      db,
      reviewers,
      files.map(({ organisationId }) => organisationId),
    )
    const existing = await db
      .select({ applicationId: reviews.applicationId, reviewerId: reviews.reviewerId })
      .from(reviews)
      .where(eq(reviews.callId, callId))
    const result = assignReviewers({
      applicationIds: files.map(({ id }) => id),
      reviewerIds: reviewers,
      perApplication: reviewersPerApplication,
      existing,
      conflicts: (reviewerId, applicationId) => conflicts(reviewerId, organisationOf.get(applicationId)!),
    })
    if ('short' in result) {
      throw venturesError(
        'not-enough-reviewers',
        `Some applications have fewer than ${reviewersPerApplication} reviewers without an interest. Name more; nothing was assigned.`,
        { perApplication: reviewersPerApplication, applications: result.short },
      )
    }
    const { assignments } = result
    const facts = { organisationId: caller.organisationId, callId, assignedBy: caller.id, assignedAt: now() }
    if (assignments.length > 0) await db.insert(reviews).values(assignments.map((one) => ({ ...facts, ...one })))
    const all = [...existing, ...assignments]
    return {
      assigned: assignments,
      loads: reviewers.map((reviewerId) => ({
        reviewerId,
        files: all.filter((one) => one.reviewerId === reviewerId).length,
      })),
    }
  },
})

export const listAssignments = operation({
  name: 'ventures.listAssignments',
  summary: 'List the applications assigned to the caller for review, and whether the review is done.',
  route: 'GET /ventures/assignments',
  effect: 'read',
  access: 'ventures:read',
  agent: { returnsUntrustedContent: true, producesIds: ['applicationId', 'callId'] },

  examples: examples.listAssignments,
  input: z.object({
    done: z.boolean().optional().describe('true: submitted; false: to do. Defaults to both.'),
    ...Paging,
  }),
  output: pageOf(
    z.object({
      applicationId: z.string(),
      callId: z.string(),
      callTitle: LocalizedText,
      startupName: LocalizedText,
      organisationId: z
        .string()
        .describe('Organisation of the applicant. If you have an interest in it, call ventures.declareInterest.'),
      state: plainEnum(ApplicationState),
      assignedAt: z.iso.datetime(),
      submittedAt: z.iso.datetime().nullable().describe('Time at which the review was submitted.'),
    }),
  ),
  async handler({ done, ...paging }, context) {
    const caller = requireActor(context)
    return listPage(paging, {
      sort: [{ column: reviews.id }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select({ review: reviews, call: calls, application: applications, startup: startups })
          .from(reviews)
          .innerJoin(calls, eq(calls.id, reviews.callId))
          .innerJoin(applications, eq(applications.id, reviews.applicationId))
          .innerJoin(startups, eq(startups.id, applications.startupId))
          .where(
            and(
              eq(reviews.organisationId, caller.organisationId),
              eq(reviews.reviewerId, caller.id),
              done === undefined ? undefined : done ? isNotNull(reviews.submittedAt) : isNull(reviews.submittedAt),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ review }) => [review.id],
      view: ({ review, call, application, startup }) => ({
        applicationId: application.id,
        callId: call.id,
        callTitle: call.title,
        startupName: startup.name,
        organisationId: application.organisationId,
        state: application.state,
        assignedAt: review.assignedAt.toISOString(),
        submittedAt: toIsoOrNull(review.submittedAt),
      }),
    })
  },
})
