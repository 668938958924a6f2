import type { Queries } from '#platform/db/database.ts'
import { dayMs, hourMs } from '#platform/lib/interval.ts'
import { addMonths, localParts, programmeZone } from '#platform/lib/local-time.ts'
import type { SampleContext } from '#platform/module.ts'
import { serialOf } from '../certificates/create-certificates.ts'
import { listBits } from '../certificates/status-list.ts'
import { sampleIds } from '../example-ids.ts'
import { instituteAssessments, instituteCertificates, instituteEnrolments, instituteSerials, instituteSessions, instituteStatusLists } from '../tables.ts'
import type { EnrolmentState, SessionState } from '../vocabulary.ts'
import { sampleInstituteOrganisation, sampleProgrammes, sampleRooms, sampleStaff } from './catalogue.ts'
import type { Learner } from './people.ts'
import { inBatches } from './people.ts'

const sessionAt = (n: number, startsAt: Date, state: SessionState, capacity: number, createdAt: Date) => {
  const room = sampleRooms[n % sampleRooms.length]!
  const programme = n % sampleProgrammes.length
  return {
    id: sampleIds.session(n + 1),
    programmeId: sampleIds.programme(programme + 1),
    operatorOrganisationId: sampleInstituteOrganisation.id,
    mode: room.regionCode ? (n % 4 === 3 ? ('BLENDED' as const) : ('ONSITE' as const)) : ('ONLINE' as const),
    ...room,
    language: (['fr', 'ar', 'fr', 'en'] as const)[n % 4]!,
    capacity,
    waitlistMax: 10,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 12 * dayMs),
    trainerIds: [sampleStaff.trainer.id],
    priceMinor: 0,
    state,
    createdAt,
  }
}

/** Nine in the morning in UTC of that day. */
const dayOf = (now: Date, days: number) => new Date(Math.floor((now.getTime() + days * dayMs) / dayMs) * dayMs + 9 * hourMs)

const firstPast = 102

/** Over, assessed and certified within the last ten months. Serial numbers follow the dates, without a gap in either year. */
export async function pastSessions(
  { db, now, random, onProgress }: SampleContext,
  learners: Learner[],
  { sessions, learners: each }: { sessions: number; learners: number },
) {
  const days = Array.from({ length: sessions }, (_, i) => -300 + Math.floor((i * 280) / sessions))
  const rows = days.map((day, i) => sessionAt(firstPast + i, dayOf(now, day), 'CLOSED', each, dayOf(now, day - 40)))
  await inBatches(rows, (some) => db.insert(instituteSessions).values(some))
  const total = sessions * each
  const numbers = new Map<number, number>()
  const used = new Set<number>()
  while (used.size < total) used.add(Math.floor(random() * listBits))
  const indices = [...used]
  const all = rows.flatMap((session, i) =>
    Array.from({ length: each }, (_, j) => ({ session, learner: learners[(i * each + j) % learners.length]!, n: i * each + j })),
  )
  await inBatches(
    all,
    async (some) => {
      await db
        .insert(instituteEnrolments)
        .values(some.map(({ session, learner, n }) => enrolmentAt(100_000 + n, session.id, learner, 'COMPLETED', (n % each) + 1, session.createdAt)))
      await db.insert(instituteAssessments).values(
        some.map(({ session, learner, n }) => {
          const { passBp } = sampleProgrammes[(firstPast + Math.floor(n / each)) % sampleProgrammes.length]!
          return {
            id: sampleIds.assessment(n + 1),
            organisationId: learner.organisationId,
            enrolmentId: sampleIds.enrolment(100_000 + n),
            kind: 'EXAM' as const,
            attempt: 1,
            scoreBp: passBp + Math.floor(random() * (10_000 - passBp)),
            passBp,
            assessorId: sampleStaff.assessor.id,
            evidence: [],
            integrity: 'OK' as const,
            createdAt: session.endsAt,
          }
        }),
      )
      await db.insert(instituteCertificates).values(
        some.map(({ session, learner, n }) => {
          const index = (firstPast + Math.floor(n / each)) % sampleProgrammes.length
          const { domain, validityMonths } = sampleProgrammes[index]!
          const issuedAt = new Date(session.endsAt.getTime() + dayMs)
          const year = Number(localParts(issuedAt, programmeZone).date.slice(0, 4))
          const number = (numbers.get(year) ?? 0) + 1
          numbers.set(year, number)
          const revoked = n % 40 === 17
          return {
            id: sampleIds.certificate(n + 1),
            organisationId: learner.organisationId,
            issuerOrganisationId: sampleInstituteOrganisation.id,
            programmeId: session.programmeId,
            achievementId: sampleIds.achievement(index + 1),
            sessionId: session.id,
            holderId: learner.id,
            salt: Array.from({ length: 4 }, () =>
              Math.floor(random() * 2 ** 32)
                .toString(16)
                .padStart(8, '0'),
            ).join(''),
            domain,
            regionCode: session.regionCode,
            serial: serialOf(year, domain, number),
            year,
            issuedAt,
            validUntil: validityMonths === null ? null : addMonths(issuedAt, validityMonths),
            statusListId: sampleIds.statusList(1),
            statusIndex: indices[n]!,
            status: revoked ? ('REVOKED' as const) : ('VALID' as const),
            revocationReason: revoked ? ('ERROR' as const) : null,
            revokedAt: revoked ? new Date(issuedAt.getTime() + 5 * dayMs) : null,
            revokedBy: revoked ? sampleStaff.registrar.id : null,
            createdAt: issuedAt,
          }
        }),
      )
    },
    onProgress,
  )
  await db.insert(instituteStatusLists).values({
    id: sampleIds.statusList(1),
    issuerOrganisationId: sampleInstituteOrganisation.id,
    purpose: 'revocation',
    bits: listBits,
    used: total,
    createdAt: now,
  })
  await db.insert(instituteSerials).values([...numbers].map(([year, last]) => ({ year, last })))
}

const enrolmentAt = (n: number, sessionId: string, { id, organisationId }: Learner, state: EnrolmentState, queueNumber: number, at: Date) => ({
  id: sampleIds.enrolment(n),
  organisationId,
  sessionId,
  personId: id,
  state,
  queueNumber,
  createdAt: at,
  updatedAt: at,
})

/** In the coming weeks: most with seats, one full with a waiting list. */
export async function comingSessions(db: Queries, learners: Learner[], now: Date) {
  const rows = Array.from({ length: 10 }, (_, i) => sessionAt(i, dayOf(now, 7 + 6 * i), i === 3 ? 'FULL' : 'OPEN', i === 3 ? 8 : 20 + 2 * i, now))
  await db.insert(instituteSessions).values(rows)
  const enrolled = rows.flatMap(({ id, capacity, state }, i) =>
    Array.from({ length: state === 'FULL' ? capacity + 2 : (5 * i) % 13 }, (_, j) => ({
      id,
      state: j < capacity ? ('CONFIRMED' as const) : ('WAITLISTED' as const),
      j,
      learner: learners[(7 * i + j) % learners.length]!,
    })),
  )
  await db.insert(instituteEnrolments).values(enrolled.map(({ id, state, j, learner }, i) => enrolmentAt(i + 1, id, learner, state, j + 1, now)))
}
