import type { Queries } from '#platform/db/database.ts'
import { dayMs, hourMs } from '#platform/lib/interval.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import type { SampleContext } from '#platform/module.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { formatSerial } from '../certificates/serial-numbers.ts'
import { statusListBits } from '../certificates/status-list.ts'
import { exampleIds } from '../example-ids.ts'
import {
  instituteAssessments,
  instituteCertificates,
  instituteEnrolments,
  instituteSerials,
  instituteSessions,
  instituteStatusLists,
} from '../tables.ts'
import type { EnrolmentState, SessionState } from '../vocabulary.ts'
import { sampleInstituteOrganisation, sampleInstituteStaff, sampleProgrammes, sampleRooms } from './catalogue.ts'
import { insertInBatches } from './insert-in-batches.ts'
import type { SampleLearner } from './people.ts'

const sampleSession = (n: number, startsAt: Date, state: SessionState, capacity: number, createdAt: Date) => {
  const room = sampleRooms[n % sampleRooms.length]!
  const programme = n % sampleProgrammes.length
  return {
    id: exampleIds.session(n + 1),
    programmeId: exampleIds.programme(programme + 1),
    operatorOrganisationId: sampleInstituteOrganisation.id,
    mode: room.regionCode ? (n % 4 === 3 ? ('BLENDED' as const) : ('ONSITE' as const)) : ('ONLINE' as const),
    ...room,
    language: (['fr', 'ar', 'fr', 'en'] as const)[n % 4]!,
    capacity,
    waitlistMax: 10,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 12 * dayMs),
    trainerIds: [sampleInstituteStaff.trainer.id],
    priceMinor: 0,
    state,
    createdAt,
  }
}

/** Returns nine in the morning UTC, this many days from now. */
const nineUtcInDays = (now: Date, days: number) =>
  new Date(Math.floor((now.getTime() + days * dayMs) / dayMs) * dayMs + 9 * hourMs)

const firstPastSession = 102

/**
 * Inserts sessions assessed and certified within the last ten months. Serial numbers follow the dates, without a
 * gap in either year.
 */
export async function insertPastSessions(
  { db, now, random, onProgress }: SampleContext,
  learners: SampleLearner[],
  { sessions, learners: perSession }: { sessions: number; learners: number },
) {
  const days = Array.from({ length: sessions }, (_, i) => -300 + Math.floor((i * 280) / sessions))
  const rows = days.map((day, i) =>
    sampleSession(firstPastSession + i, nineUtcInDays(now, day), 'CLOSED', perSession, nineUtcInDays(now, day - 40)),
  )
  await insertInBatches(rows, (batch) => db.insert(instituteSessions).values(batch))
  const total = sessions * perSession
  const numbers = new Map<number, number>()
  const used = new Set<number>()
  while (used.size < total) used.add(Math.floor(random() * statusListBits))
  const indices = [...used]
  const all = rows.flatMap((session, i) =>
    Array.from({ length: perSession }, (_, j) => ({
      session,
      learner: learners[(i * perSession + j) % learners.length]!,
      n: i * perSession + j,
    })),
  )
  await insertInBatches(
    all,
    async (batch) => {
      await db
        .insert(instituteEnrolments)
        .values(
          batch.map(({ session, learner, n }) =>
            sampleEnrolment(100_000 + n, session.id, learner, 'COMPLETED', (n % perSession) + 1, session.createdAt),
          ),
        )
      await db.insert(instituteAssessments).values(
        batch.map(({ session, learner, n }) => {
          const { passBp } =
            sampleProgrammes[(firstPastSession + Math.floor(n / perSession)) % sampleProgrammes.length]!
          return {
            id: exampleIds.assessment(n + 1),
            organisationId: learner.organisationId,
            enrolmentId: exampleIds.enrolment(100_000 + n),
            kind: 'EXAM' as const,
            attempt: 1,
            scoreBp: passBp + Math.floor(random() * (10_000 - passBp)),
            passBp,
            assessorId: sampleInstituteStaff.assessor.id,
            evidence: [],
            integrity: 'OK' as const,
            createdAt: session.endsAt,
          }
        }),
      )
      await db.insert(instituteCertificates).values(
        batch.map(({ session, learner, n }) => {
          const index = (firstPastSession + Math.floor(n / perSession)) % sampleProgrammes.length
          const { domain, validityMonths } = sampleProgrammes[index]!
          const issuedAt = new Date(session.endsAt.getTime() + dayMs)
          const year = Number(localDateOf(issuedAt).slice(0, 4))
          const number = (numbers.get(year) ?? 0) + 1
          numbers.set(year, number)
          const revoked = n % 40 === 17
          return {
            id: exampleIds.certificate(n + 1),
            organisationId: learner.organisationId,
            issuerOrganisationId: sampleInstituteOrganisation.id,
            programmeId: session.programmeId,
            achievementId: exampleIds.achievement(index + 1),
            sessionId: session.id,
            holderId: learner.id,
            salt: Array.from({ length: 4 }, () =>
              Math.floor(random() * 2 ** 32)
                .toString(16)
                .padStart(8, '0'),
            ).join(''),
            domain,
            regionCode: session.regionCode,
            serial: formatSerial(year, domain, number),
            year,
            issuedAt,
            validUntil: validityMonths === null ? null : addMonths(issuedAt, validityMonths),
            statusListId: exampleIds.statusList(1),
            statusIndex: indices[n]!,
            status: revoked ? ('REVOKED' as const) : ('VALID' as const),
            revocationReason: revoked ? ('ERROR' as const) : null,
            revokedAt: revoked ? new Date(issuedAt.getTime() + 5 * dayMs) : null,
            revokedBy: revoked ? sampleInstituteStaff.registrar.id : null,
            createdAt: issuedAt,
          }
        }),
      )
    },
    onProgress,
  )
  await db.insert(instituteStatusLists).values({
    id: exampleIds.statusList(1),
    issuerOrganisationId: sampleInstituteOrganisation.id,
    purpose: 'revocation',
    bits: statusListBits,
    used: total,
    createdAt: now,
  })
  await db.insert(instituteSerials).values([...numbers].map(([year, last]) => ({ year, last })))
}

const sampleEnrolment = (
  n: number,
  sessionId: string,
  { id, organisationId }: SampleLearner,
  state: EnrolmentState,
  queueNumber: number,
  at: Date,
) => ({
  id: exampleIds.enrolment(n),
  organisationId,
  sessionId,
  personId: id,
  state,
  queueNumber,
  createdAt: at,
  updatedAt: at,
})

/** Inserts sessions of the coming weeks: most with free seats, one full with a waiting list. */
export async function insertUpcomingSessions(db: Queries, learners: SampleLearner[], now: Date) {
  const rows = Array.from({ length: 10 }, (_, i) =>
    sampleSession(i, nineUtcInDays(now, 7 + 6 * i), i === 3 ? 'FULL' : 'OPEN', i === 3 ? 8 : 20 + 2 * i, now),
  )
  await db.insert(instituteSessions).values(rows)
  const enrolled = rows.flatMap(({ id, capacity, state }, i) =>
    Array.from({ length: state === 'FULL' ? capacity + 2 : (5 * i) % 13 }, (_, j) => ({
      id,
      state: j < capacity ? ('CONFIRMED' as const) : ('WAITLISTED' as const),
      j,
      learner: learners[(7 * i + j) % learners.length]!,
    })),
  )
  await db
    .insert(instituteEnrolments)
    .values(enrolled.map(({ id, state, j, learner }, i) => sampleEnrolment(i + 1, id, learner, state, j + 1, now)))
}
