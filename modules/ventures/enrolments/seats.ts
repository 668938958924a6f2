import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { type ApplicationRow, type CallRow, ventureEnrolments as enrolments } from '../tables.ts'
import { enrolmentStateMachine, seatOccupyingStates } from './state-machine.ts'

/** V1: as many as the cohort takes, and never more than the call has. */
export const seatCapacity = ({ seats, cohortCapacity }: Pick<CallRow, 'seats' | 'cohortCapacity'>) =>
  Math.min(seats, cohortCapacity)

/** Asked in the transaction that gives a seat: both engines run such transactions as if one after the other. */
export const countTakenSeats = (db: Reads, callId: string) =>
  db.$count(enrolments, and(eq(enrolments.callId, callId), inArray(enrolments.state, [...seatOccupyingStates])))

/** Puts the startup of an admitted application into the cohort. */
export async function allocateSeat(db: Queries, { id, organisationId, callId, startupId }: ApplicationRow, now: Date) {
  const fresh = {
    state: 'ONBOARDING' as const,
    activeAt: null,
    graduatedAt: null,
    endedAt: null,
    reason: null,
    createdAt: now,
  }
  await db
    .insert(enrolments)
    .values({ organisationId, callId, startupId, applicationId: id, ...fresh })
    .onConflictDoUpdate({ target: enrolments.applicationId, set: fresh })
}

/** Takes the seat back when the application ends otherwise. */
export async function releaseSeat(db: Queries, applicationId: string, reason: string, now: Date) {
  const [enrolment] = await db.select().from(enrolments).where(eq(enrolments.applicationId, applicationId))
  if (!enrolment) return
  const state = transition(enrolmentStateMachine, enrolment.state, 'cancel', { roles: ['application'] })
  await db
    .update(enrolments)
    .set({ state, endedAt: now, reason, version: enrolment.version + 1 })
    .where(eq(enrolments.id, enrolment.id))
}
