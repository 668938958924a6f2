import type { Queries } from '#platform/db/database.ts'
import { eq, max } from '#platform/db/query-builder.ts'
import { fits } from '#platform/lib/capacity.ts'
import { intervalOf } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { instituteError } from '../errors.ts'
import { alternativeSessions } from '../sessions/alternatives.ts'
import { sessionStateMachine } from '../sessions/state-machine.ts'
import { instituteEnrolments as enrolments, type SessionRow, instituteSessions as sessions } from '../tables.ts'
import { countSeats } from './seat-count.ts'
import { enrolmentStateMachine } from './state-machine.ts'

/** Throws 409 with other sessions of the programme unless this one accepts enrolments. */
export async function assertEnrollable(db: Queries, session: SessionRow, now: Date) {
  if ((session.state === 'OPEN' || session.state === 'FULL') && session.startsAt > now) return
  const alternatives = await alternativeSessions(db, session, now)
  throw instituteError(
    'session-not-open',
    'This session no longer accepts enrolments. See `alternatives` for other sessions of the programme.',
    { state: session.state, alternatives },
  )
}

/** Returns CONFIRMED or WAITLISTED. A new enrolment gets a seat only if the waiting list is empty. */
export async function assignSeatOrWaitlist(
  db: Queries,
  session: SessionRow,
  person: { id?: string; personId: string; organisationId: string; fundedBy?: string },
  now: Date,
) {
  const { taken, waiting } = (await countSeats(db, [session.id]))(session.id)
  const free = waiting === 0 && hasFreeSeat(session, taken)
  if (!free && waiting >= session.waitlistMax) {
    const alternatives = await alternativeSessions(db, session, now)
    throw instituteError(
      'session-full',
      'This session and its waiting list are full. See `alternatives` for other sessions of the programme.',
      { alternatives },
    )
  }
  const [last] = await db
    .select({ number: max(enrolments.queueNumber) })
    .from(enrolments)
    .where(eq(enrolments.sessionId, session.id))
  const values = {
    ...person,
    fundedBy: person.fundedBy ?? null,
    sessionId: session.id,
    state: transition(enrolmentStateMachine, 'REQUESTED', free ? 'confirm' : 'waitlist'),
    queueNumber: (last?.number ?? 0) + 1,
    updatedAt: now,
  }
  await updateSeatState(db, session, taken + (free ? 1 : 0))
  if (!person.id)
    return db
      .insert(enrolments)
      .values({ ...values, createdAt: now })
      .returning()
  transition(enrolmentStateMachine, 'CANCELLED', 'request')
  return db.update(enrolments).set(values).where(eq(enrolments.id, person.id)).returning()
}

/** Each confirmed enrolment uses one seat for the length of the session. */
const hasFreeSeat = (session: SessionRow, taken: number) =>
  fits([{ ...intervalOf(session), units: taken }], intervalOf(session), session.capacity)

/** Updates whether seats are left. Every change of seats writes the session's row, so concurrent changes conflict. */
export async function updateSeatState(db: Queries, session: SessionRow, taken: number) {
  const full = !hasFreeSeat(session, taken)
  const event = session.state === 'OPEN' && full ? 'fill' : session.state === 'FULL' && !full ? 'free' : undefined
  const state = event ? transition(sessionStateMachine, session.state, event, { roles: ['seats'] }) : session.state
  await db
    .update(sessions)
    .set({ state, version: session.version + 1 })
    .where(eq(sessions.id, session.id))
}
