import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall, canManageCall } from '../access.ts'
import { requireVisibleApplication } from '../applications/application-view.ts'
import { requireCall } from '../calls/call-view.ts'
import { exampleIds } from '../example-ids.ts'
import { Day } from '../fields.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { assertMembers } from '../reviews/assignment-operations.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureSessions as sessions,
  ventureVotes as votes,
} from '../tables.ts'
import { Vote } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'

export type CommitteeSessionRow = typeof sessions.$inferSelect

const CommitteeSession = z.object({
  sessionId: z.string(),
  callId: z.string(),
  heldOn: z.iso.date(),
  chairId: z.string(),
  memberIds: z.array(z.string()),
  quorum: z.int().describe('So many members must vote on a file, whatever their vote.'),
  applicationIds: z.array(z.string()).describe('The files before the committee now.'),
})

const applicationsBeforeCommittee = (db: Reads, callId: string) =>
  db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.callId, callId), eq(applications.state, 'COMMITTEE')))
    .orderBy(asc(applications.id))

const toCommitteeSessionView = (
  { id, callId, heldOn, chairId, memberIds, quorum }: CommitteeSessionRow,
  files: { id: string }[],
) => ({
  sessionId: id,
  callId,
  heldOn,
  chairId,
  memberIds,
  quorum,
  applicationIds: files.map((file) => file.id),
})

/** One of the caller's organisation, for its members and for who runs the call; anyone else's answers like one that never was. */
export async function requireVisibleSession(db: Reads, caller: Actor, sessionId: string): Promise<CommitteeSessionRow> {
  const [row] = await db
    .select({ session: sessions, call: calls })
    .from(sessions)
    .innerJoin(calls, eq(calls.id, sessions.callId))
    .where(and(eq(sessions.id, sessionId), eq(sessions.organisationId, caller.organisationId)))
  if (!row || !(canManageCall(caller, row.call) || row.session.memberIds.includes(caller.id)))
    throw notFound('committee session')
  return row.session
}

export const openCommitteeSession = operation({
  name: 'ventures.openCommitteeSession',
  summary:
    'Convene a session of the committee of a call: its members, who chairs, and how many must vote on each file. Then they vote, and the chair decides.',
  route: 'POST /ventures/calls/:callId/committee-sessions',
  effect: 'write',
  access: 'ventures:manage',
  http: { status: 201 },
  agent: { producesIds: ['sessionId'] },
  examples: examples.openCommitteeSession,
  input: z.object({
    callId: reference(calls, 'A call the caller runs, as found by ventures.listCalls.'),
    heldOn: Day('The day of the session.'),
    memberIds: z
      .array(reference(members, 'A member of the organisation, as found by identity.listMembers.'))
      .min(1)
      .max(30)
      .describe('Who sits on the committee: members of the organisation.'),
    chairId: reference(members, 'One of the members, who decides.'),
    quorum: z.int().min(1).max(30).describe('How many must vote on a file.'),
  }),
  output: CommitteeSession,
  async handler({ callId, heldOn, memberIds, chairId, quorum }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const call = await requireCall(db, callId)
    assertCanManageCall(caller, call)
    await assertMembers(db, caller.organisationId, [...memberIds, chairId])
    const seats = [...new Set(memberIds)]
    const refuse = (path: string, message: string) => invalid('A committee cannot sit like this.', [{ path, message }])
    if (!seats.includes(chairId)) throw refuse('chairId', 'One of memberIds.')
    if (quorum > seats.length) throw refuse('quorum', `At most ${seats.length}, the number of members.`)
    const [row] = await db
      .insert(sessions)
      .values({
        organisationId: caller.organisationId,
        callId,
        heldOn,
        memberIds: seats,
        chairId,
        quorum,
        openedBy: caller.id,
        createdAt: now(),
      })
      .returning()
    return toCommitteeSessionView(row!, await applicationsBeforeCommittee(db, callId))
  },
})

export const listCommitteeSessions = operation({
  name: 'ventures.listCommitteeSessions',
  summary:
    'List the sessions of the committee of a call, and the files before it: for its members and for who runs the call.',
  route: 'GET /ventures/calls/:callId/committee-sessions',
  effect: 'read',
  access: 'ventures:read',
  agent: { producesIds: ['sessionId', 'applicationId'] },
  examples: examples.listCommitteeSessions,
  input: z.object({ callId: reference(calls, 'A call, as found by ventures.listCalls.') }),
  output: z.object({ items: z.array(CommitteeSession) }),
  async handler({ callId }, context) {
    const caller = requireActor(context)
    const { db } = context
    const call = await requireCall(db, callId)
    const rows = await db
      .select()
      .from(sessions)
      .where(and(eq(sessions.callId, callId), eq(sessions.organisationId, caller.organisationId)))
      .orderBy(asc(sessions.heldOn), asc(sessions.id))
      .limit(200)
    const shown = rows.filter(({ memberIds }) => canManageCall(caller, call) || memberIds.includes(caller.id))
    const files = shown.length > 0 ? await applicationsBeforeCommittee(db, callId) : []
    return { items: shown.map((row) => toCommitteeSessionView(row, files)) }
  },
})

export const castVote = operation({
  name: 'ventures.castVote',
  summary:
    'Vote on an application before the committee, as a member of the session without an interest in it. May be changed until the chair decides; nobody is shown who voted how.',
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
    cast: z.int().describe('Votes on this file so far.'),
    quorum: z.int(),
  }),
  async handler({ sessionId, applicationId, vote }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const session = await requireVisibleSession(db, caller, sessionId)
    if (session.memberIds.includes(caller.id)) await assertNoConflictInCommittee(db, caller, applicationId)
    const { application } = await requireVisibleApplication(db, caller, applicationId)
    if (!session.memberIds.includes(caller.id))
      throw new Problem(403, 'not-a-member', 'Only members of the session vote.')
    if (application.callId !== session.callId)
      throw conflict('This session belongs to another call.', { callId: session.callId }, 'other-call')
    if (application.state !== 'COMMITTEE')
      throw conflict(
        `This application is ${application.state}, not before the committee.`,
        { state: application.state },
        'not-before-committee',
      )
    await db
      .insert(votes)
      .values({
        organisationId: caller.organisationId,
        sessionId,
        applicationId,
        memberId: caller.id,
        vote,
        castAt: now(),
      })
      .onConflictDoUpdate({
        target: [votes.sessionId, votes.applicationId, votes.memberId],
        set: { vote, castAt: now() },
      })
    const cast = await db.$count(votes, and(eq(votes.sessionId, sessionId), eq(votes.applicationId, applicationId)))
    return { sessionId, applicationId, vote, cast, quorum: session.quorum }
  },
})

/** Whose interest hides the file from them is told why, not that there is none: they sit on the committee it is before. */
async function assertNoConflictInCommittee(db: Reads, caller: Actor, applicationId: string) {
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
