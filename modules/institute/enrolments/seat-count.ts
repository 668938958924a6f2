import type { Reads } from '#platform/db/database.ts'
import { and, count, inArray } from '#platform/db/query-builder.ts'
import { instituteEnrolments as enrolments } from '../tables.ts'
import type { EnrolmentState } from '../vocabulary.ts'

/** States of enrolments that occupy a seat. */
export const seatedStates: EnrolmentState[] = ['CONFIRMED', 'ACTIVE', 'COMPLETED', 'FAILED', 'ABANDONED']

/** Returns the number of occupied seats and of waitlisted enrolments, by session. */
export async function countSeats(db: Reads, sessionIds: string[]) {
  const rows = await db
    .select({ sessionId: enrolments.sessionId, state: enrolments.state, count: count() })
    .from(enrolments)
    .where(and(inArray(enrolments.sessionId, sessionIds), inArray(enrolments.state, [...seatedStates, 'WAITLISTED'])))
    .groupBy(enrolments.sessionId, enrolments.state)
  return (sessionId: string) => {
    const sessionRows = rows.filter((row) => row.sessionId === sessionId)
    const sum = (waiting: boolean) =>
      sessionRows
        .filter(({ state }) => (state === 'WAITLISTED') === waiting)
        .reduce((total, { count }) => total + count, 0)
    return { taken: sum(false), waiting: sum(true) }
  }
}
