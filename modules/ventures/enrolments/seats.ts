import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { type ApplicationRow, type CallRow, ventureEnrolments as enrolments } from '../tables.ts'
import { cohortEnrolmentStateMachine, seatOccupyingStates } from './state-machine.ts'

/** Returns the lower of the capacity of the cohort and the seats of the call. */
export const seatCapacity = ({ seats, cohortCapacity }: Pick<CallRow, 'seats' | 'cohortCapacity'>) =>
  Math.min(seats, cohortCapacity)

/** Counts taken seats. Called in the transaction that allocates a seat; both databases run such transactions serialisably. */
export const countTakenSeats = (db: Reads, callId: string) =>
  db.$count(enrolments, and(eq(enrolments.callId, callId), inArray(enrolments.state, [...seatOccupyingStates])))

/** Enrols the startup of an admitted application in the cohort. */
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

/** Cancels the enrolment of an application and frees its seat. */
export async function releaseSeat(db: Queries, applicationId: string, reason: string, now: Date) {
  const [enrolment] = await db.select().from(enrolments).where(eq(enrolments.applicationId, applicationId))
  if (!enrolment) return
  const state = transition(cohortEnrolmentStateMachine, enrolment.state, 'cancel', { roles: ['application'] })
  await db
    .update(enrolments)
    .set({ state, endedAt: now, reason, version: enrolment.version + 1 })
    .where(eq(enrolments.id, enrolment.id))
}
