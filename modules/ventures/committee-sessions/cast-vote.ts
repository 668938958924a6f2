import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { requireVisibleApplication } from '../applications/access.ts'
import { venturesError } from '../errors.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureSessions as sessions,
  ventureVotes as votes,
} from '../tables.ts'
import { Vote } from '../vocabulary.ts'
import * as examples from './cast-vote.examples.ts'
import { requireVisibleSession } from './committee-session-view.ts'

export const castVote = operation({
  name: 'ventures.castVote',
  summary: 'Vote on an application before the committee, as a member of the session.',
  description:
    'A member with an interest in the applicant is rejected. The vote can change until the chair decides; individual votes are never shown.',
  route: 'POST /ventures/committee-sessions/:sessionId/votes',
  effect: 'write',
  access: 'ventures:write',
  agent: { risk: 'high' },
  examples: examples.castVote,
  input: z.object({
    sessionId: reference(sessions, 'A session, as found by ventures.listCommitteeSessions.'),
    applicationId: reference(applications, 'An application before the committee.'),
    vote: Vote,
  }),
  output: z.object({
    sessionId: z.string(),
    applicationId: z.string(),
    vote: Vote,
    cast: z.int().describe('Number of votes on this application so far.'),
    quorum: z.int(),
  }),
  async handler({ sessionId, applicationId, vote }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const session = await requireVisibleSession(db, caller, sessionId)
    if (session.memberIds.includes(caller.id)) await assertNoConflictInCommittee(db, caller, applicationId)
    const { application } = await requireVisibleApplication(db, caller, applicationId)
    if (!session.memberIds.includes(caller.id))
      throw venturesError('not-a-committee-member', 'Only members of the session can vote.')
    if (application.callId !== session.callId)
      throw invalid('This session belongs to another call.', [
        { path: 'sessionId', message: 'Use a session of the call of the application.' },
      ])
    if (application.state !== 'COMMITTEE')
      throw venturesError(
        'not-before-committee',
        `This application is ${application.state} and not before the committee.`,
        { state: application.state },
      )
    await db
      .insert(votes)
      .values({
        organisationId: caller.organisationId,
        sessionId,
        applicationId,
        memberId: caller.id,
        vote,
        castAt: now,
      })
      .onConflictDoUpdate({
        target: [votes.sessionId, votes.applicationId, votes.memberId],
        set: { vote, castAt: now },
      })
    const cast = await db.$count(votes, and(eq(votes.sessionId, sessionId), eq(votes.applicationId, applicationId)))
    return { sessionId, applicationId, vote, cast, quorum: session.quorum }
  },
})

/** Throws 403 `conflict-of-interest` instead of 404 for a committee member whose interest hides the application. */
export async function assertNoConflictInCommittee(db: Reads, caller: Actor, applicationId: string) {
  const [row] = await db
    .select({ organisationId: applications.organisationId })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(
      and(
        eq(applications.id, applicationId),
        eq(applications.state, 'COMMITTEE'),
        eq(calls.operatorOrganisationId, caller.organisationId),
      ),
    )
  if (row) await assertNoConflict(db, caller.id, row.organisationId)
}
