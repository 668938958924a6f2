import type { Queries } from '#platform/db/database.ts'
import { eq, max } from '#platform/db/query-builder.ts'
import { fits } from '#platform/lib/capacity.ts'
import { intervalOf } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { conflict } from '#platform/problem.ts'
import { alternativeSessions } from '../sessions/alternatives.ts'
import { sessionStateMachine } from '../sessions/state-machine.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import { countSeats } from './seat-count.ts'
import { enrolmentStateMachine } from './state-machine.ts'

type SessionRow = typeof sessions.$inferSelect

/** Throws 409 with other sessions of the programme where this one takes nobody. */
export async function assertEnrollable(db: Queries, session: SessionRow, now: Date) {
  if ((session.state === 'OPEN' || session.state === 'FULL') && session.startsAt > now) return
  const alternatives = await alternativeSessions(db, session, now)
  throw conflict(
    'This session takes nobody any more. See `alternatives` for others of the same programme.',
    { state: session.state, alternatives },
    'session-not-open',
  )
}

/** Nobody passes those who wait, so a seat goes to a newcomer only where nobody does. */
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
    throw conflict(
      'This session and its waiting list are full. See `alternatives` for others of the same programme.',
      { alternatives },
      'session-full',
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

/** Each who has a seat uses one for the length of the session. */
const hasFreeSeat = (session: SessionRow, taken: number) =>
  fits([{ ...intervalOf(session), units: taken }], intervalOf(session), session.capacity)

/** Says whether seats are left. Every change of seats writes the session's row, so two of them cannot both have come first. */
export async function updateSeatState(db: Queries, session: SessionRow, taken: number) {
  const full = !hasFreeSeat(session, taken)
  const moved = session.state === 'OPEN' && full ? 'fill' : session.state === 'FULL' && !full ? 'free' : undefined
  const state = moved ? transition(sessionStateMachine, session.state, moved, { roles: ['seats'] }) : session.state
  await db
    .update(sessions)
    .set({ state, version: session.version + 1 })
    .where(eq(sessions.id, session.id))
}
