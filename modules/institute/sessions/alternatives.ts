import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { instituteSessions as sessions } from '../tables.ts'
import { selectSessions, toSessionViews } from './session-view.ts'

/** Returns other sessions of the same programme that still accept enrolments. */
export async function alternativeSessions(
  db: Reads,
  { id, programmeId }: { id: string; programmeId: string },
  now: Date,
) {
  const rows = await selectSessions(
    db,
    and(eq(sessions.programmeId, programmeId), eq(sessions.state, 'OPEN'), gt(sessions.startsAt, now)),
  ).limit(6)
  const views = await toSessionViews(
    db,
    rows.filter(({ session }) => session.id !== id),
  )
  return views.slice(0, 5).map(({ sessionId, startsAt, regionCode, mode, freeSeats }) => ({
    sessionId,
    startsAt,
    regionCode,
    mode,
    freeSeats,
  }))
}
