import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall, assertMembers, canManageCall } from '../access.ts'
import { requireCall } from '../calls/call-view.ts'
import { DaySince1900 } from '../fields.ts'
import { ventureCalls as calls, ventureSessions as sessions } from '../tables.ts'
import { applicationsBeforeCommittee, CommitteeSession, toCommitteeSessionView } from './committee-session-view.ts'
import * as examples from './operations.examples.ts'

export const openCommitteeSession = operation({
  name: 'ventures.openCommitteeSession',
  summary: 'Convene a session of the committee of a call, with its members, chair and quorum.',
  description: 'The members then vote with ventures.castVote, and the chair decides with ventures.decideApplication.',
  route: 'POST /ventures/calls/:callId/committee-sessions',
  effect: 'write',
  access: 'ventures:manage',
  http: { status: 201 },
  agent: { producesIds: ['sessionId'] },
  examples: examples.openCommitteeSession,
  input: z.object({
    callId: reference(calls, 'A call the caller runs, as found by ventures.listCalls.'),
    heldOn: DaySince1900('Day of the session.'),
    memberIds: z
      .array(reference(members, 'A member of the organisation, as found by identity.listMembers.'))
      .min(1)
      .max(30)
      .describe('Members of the committee, from the organisation.'),
    chairId: reference(members, 'The member who chairs and decides.'),
    quorum: z.int().min(1).max(30).describe('Minimum number of votes on an application.'),
  }),
  output: CommitteeSession,
  async handler({ callId, heldOn, memberIds, chairId, quorum }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const call = await requireCall(db, callId)
    assertCanManageCall(caller, call)
    await assertMembers(db, caller.organisationId, [...memberIds, chairId])
    const seats = [...new Set(memberIds)]
    const fieldError = (path: string, message: string) =>
      invalid('The fields of the session do not match.', [{ path, message }])
    if (!seats.includes(chairId)) throw fieldError('chairId', 'Use one of memberIds.')
    if (quorum > seats.length) throw fieldError('quorum', `Use at most ${seats.length}, the number of members.`)
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
  summary: 'List the sessions of the committee of a call, and the applications before it.',
  description: 'For members of the committee and managers of the call.',
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
