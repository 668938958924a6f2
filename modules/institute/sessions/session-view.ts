import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { asc, eq, type SQL } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound } from '#platform/problem.ts'
import { countSeats } from '../enrolments/seat-count.ts'
import { localTime } from '../fields.ts'
import { instituteProgrammes as programmes, instituteSessions as sessions } from '../tables.ts'
import { Domain, Mode, SessionState, TeachingLanguage } from '../vocabulary.ts'

export const SessionView = z.object({
  sessionId: z.string(),
  programmeId: z.string(),
  programmeTitle: LocalizedText,
  domain: Domain,
  mode: Mode,
  regionCode: RegionCode.nullable(),
  city: LocalizedText.nullable(),
  language: TeachingLanguage,
  startsAt: z.iso.datetime().describe('UTC.'),
  endsAt: z.iso.datetime().describe('UTC.'),
  localStart: z.string().describe('Date and time in Morocco.'),
  capacity: z.int(),
  freeSeats: z.int(),
  waiting: z.int().describe('Number of enrolments on the waiting list.'),
  waitlistMax: z.int(),
  priceMinor: z.int().describe('Centimes of MAD.'),
  state: SessionState,
})

export type SessionWithProgramme = { session: typeof sessions.$inferSelect; programme: typeof programmes.$inferSelect }

/** Selects sessions with their programmes, soonest first. */
export const selectSessions = (db: Reads, where: SQL | undefined) =>
  db
    .select({ session: sessions, programme: programmes })
    .from(sessions)
    .innerJoin(programmes, eq(programmes.id, sessions.programmeId))
    .where(where)
    .orderBy(asc(sessions.startsAt), asc(sessions.id))

export async function requireSession(db: Reads, sessionId: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
  if (!row) throw notFound('session')
  return row
}

export async function toSessionViews(db: Reads, rows: readonly SessionWithProgramme[]) {
  const seats = await countSeats(
    db,
    rows.map(({ session }) => session.id),
  )
  return rows.map(({ session, programme }) => {
    const { taken, waiting } = seats(session.id)
    return {
      sessionId: session.id,
      programmeId: programme.id,
      programmeTitle: programme.title,
      domain: programme.domain,
      mode: session.mode,
      regionCode: session.regionCode,
      city: session.city,
      language: session.language,
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
      localStart: localTime(session.startsAt),
      capacity: session.capacity,
      freeSeats: session.state === 'OPEN' ? Math.max(0, session.capacity - taken) : 0,
      waiting,
      waitlistMax: session.waitlistMax,
      priceMinor: session.priceMinor,
      state: session.state,
    }
  })
}
