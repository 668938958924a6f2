import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManageCall } from '../access.ts'
import {
  ventureApplications as applications,
  type CommitteeSessionRow,
  ventureCalls as calls,
  ventureSessions as sessions,
} from '../tables.ts'

export const CommitteeSession = z.object({
  sessionId: z.string(),
  callId: z.string(),
  heldOn: z.iso.date(),
  chairId: z.string(),
  memberIds: z.array(z.string()),
  quorum: z.int().describe('Minimum number of votes on an application.'),
  applicationIds: z.array(z.string()).describe('Applications before the committee now.'),
})

export const applicationsBeforeCommittee = (db: Reads, callId: string) =>
  db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.callId, callId), eq(applications.state, 'COMMITTEE')))
    .orderBy(asc(applications.id))

export const toCommitteeSessionView = (
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

/** Returns a session of the caller's organisation, for its members and for managers of the call. Throws 404 otherwise. */
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
