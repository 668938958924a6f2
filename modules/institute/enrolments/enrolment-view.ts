import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import {
  instituteEnrolments as enrolments,
  instituteProgrammes as programmes,
  instituteSessions as sessions,
} from '../tables.ts'
import { enrolmentStates } from '../vocabulary.ts'

export const EnrolmentView = z.object({
  enrolmentId: z.string(),
  sessionId: z.string(),
  personId: z.string(),
  programmeTitle: LocalizedText,
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  state: z.enum(enrolmentStates),
  position: z.int().nullable().describe('Place on the waiting list, 1 is next; null when not on it.'),
  fundedBy: z.string().nullable(),
})

export const selectEnrolmentsWithSession = (db: Reads) =>
  db
    .select({ enrolment: enrolments, session: sessions, title: programmes.title })
    .from(enrolments)
    .innerJoin(sessions, eq(sessions.id, enrolments.sessionId))
    .innerJoin(programmes, eq(programmes.id, sessions.programmeId))

export async function loadEnrolmentViews(db: Reads, where: ReturnType<typeof and>, limit = 100) {
  const rows = await selectEnrolmentsWithSession(db)
    .where(where)
    .orderBy(asc(enrolments.sessionId), asc(enrolments.queueNumber))
    .limit(limit)
  const queues = await waitlistsBySession(
    db,
    rows.filter(({ enrolment }) => enrolment.state === 'WAITLISTED').map(({ session }) => session.id),
  )
  return rows.map(({ enrolment, session, title }) => ({
    enrolmentId: enrolment.id,
    sessionId: session.id,
    personId: enrolment.personId,
    programmeTitle: title,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    state: enrolment.state,
    position:
      enrolment.state === 'WAITLISTED' ? queues.get(session.id)!.findIndex(({ id }) => id === enrolment.id) + 1 : null,
    fundedBy: enrolment.fundedBy,
    queueNumber: enrolment.queueNumber,
  }))
}

/** Returns the waitlisted enrolments in order, by session. */
async function waitlistsBySession(db: Reads, sessionIds: string[]) {
  if (sessionIds.length === 0) return new Map<string, { id: string }[]>()
  const rows = await db
    .select({ id: enrolments.id, sessionId: enrolments.sessionId })
    .from(enrolments)
    .where(and(inArray(enrolments.sessionId, sessionIds), eq(enrolments.state, 'WAITLISTED')))
    .orderBy(asc(enrolments.queueNumber))
  return Map.groupBy(rows, ({ sessionId }) => sessionId)
}

export const loadEnrolmentView = async (db: Reads, enrolmentId: string) => {
  const { queueNumber: _, ...view } = (await loadEnrolmentViews(db, eq(enrolments.id, enrolmentId)))[0]!
  return view
}

export const loadWaitlist = (db: Reads, sessionId: string) =>
  db
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.state, 'WAITLISTED')))
    .orderBy(asc(enrolments.queueNumber))
