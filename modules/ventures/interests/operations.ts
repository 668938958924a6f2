import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, inArray, isNull } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import {
  ventureApplications as applications,
  ventureInterests as interests,
  ventureReviews as reviews,
} from '../tables.ts'
import * as examples from './operations.examples.ts'

export const declareInterest = operation({
  name: 'ventures.declareInterest',
  summary: 'Declare an interest (conflict of interest) of the caller in an organisation.',
  description:
    'From then on the caller cannot review, vote on or decide its applications, and earlier reviews and votes no longer count.',
  route: 'POST /ventures/interests',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  examples: examples.declareInterest,
  input: z.object({
    organisationId: reference(organisations, 'Organisation of the applicant, as shown with the application.'),
    reason: z.string().min(1).max(500).describe('Relation to the organisation.'),
  }),
  output: z.object({
    organisationId: z.string(),
    declaredAt: z.iso.datetime(),
    releasedReviews: z.int().describe('Number of assigned reviews that were removed.'),
  }),
  async handler({ organisationId, reason }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const [about] = await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.id, organisationId))
    if (!about) throw notFound('organisation')
    const ownInterest = and(eq(interests.memberId, caller.id), eq(interests.aboutId, organisationId))
    await db
      .insert(interests)
      .values({
        organisationId: caller.organisationId,
        memberId: caller.id,
        aboutId: organisationId,
        reason,
        declaredAt: now(),
      })
      .onConflictDoNothing()
    const [declared] = await db.select().from(interests).where(ownInterest)
    const theirApplications = db
      .select({ id: applications.id })
      .from(applications)
      .where(eq(applications.organisationId, organisationId))
    const released = await db
      .delete(reviews)
      .where(
        and(
          eq(reviews.reviewerId, caller.id),
          isNull(reviews.submittedAt),
          inArray(reviews.applicationId, theirApplications),
        ),
      )
      .returning({ id: reviews.id })
    return { organisationId, declaredAt: declared!.declaredAt.toISOString(), releasedReviews: released.length }
  },
})
