import { randomBytes } from 'node:crypto'
import type { Config } from '#platform/config.ts'
import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { loadProgrammeSkills, type requireCurrentAchievement, requireProgramme } from '../programmes/programme-view.ts'
import type { EnrolmentRow } from '../tables.ts'
import { instituteCertificates as certificates, type instituteSessions } from '../tables.ts'
import { consentedCertificateNames } from './holder-names.ts'
import { ensureKeyRecorded, getSigner } from './issuer-keys.ts'
import { signCredential } from './open-badge-credential.ts'
import { formatSerial, reserveSerials } from './serial-numbers.ts'
import { reserveStatusIndices } from './status-list.ts'

export interface CertificateBatch {
  session: typeof instituteSessions.$inferSelect
  achievement: Awaited<ReturnType<typeof requireCurrentAchievement>>
  learners: EnrolmentRow[]
}

/**
 * Creates all certificates or none. Serial numbers are reserved in the same transaction, so a rollback leaves no
 * gap.
 */
export async function createCertificates(
  db: Queries,
  { session, achievement, learners }: CertificateBatch,
  config: Config,
  now: Date,
) {
  if (learners.length === 0) return []
  const year = Number(localDateOf(now).slice(0, 4))
  const firstSerial = await reserveSerials(db, year, learners.length)
  const people = learners.map(({ personId }) => personId)
  const programme = await requireProgramme(db, session.programmeId)
  const taught = await loadProgrammeSkills(db, [session.programmeId])
  const [issuer] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, session.operatorOrganisationId))
  const names = await consentedCertificateNames(db, people, session.language, now)
  const superseded = await supersededByHolder(db, session.id, people)
  const { statusListId, indices } = await reserveStatusIndices(db, session.operatorOrganisationId, learners.length, now)
  const signer = await getSigner(config, now)
  await ensureKeyRecorded(db, signer)
  const rows = await Promise.all(
    learners.map(async ({ personId, organisationId }, i) => {
      const certificate = {
        id: newId(),
        organisationId,
        issuerOrganisationId: session.operatorOrganisationId,
        programmeId: programme.id,
        achievementId: achievement.id,
        sessionId: session.id,
        holderId: personId,
        salt: randomBytes(16).toString('hex'),
        holderName: names.get(personId) ?? null,
        domain: programme.domain,
        regionCode: session.regionCode,
        serial: formatSerial(year, programme.domain, firstSerial + i),
        year,
        issuedAt: now,
        validUntil: achievement.validityMonths === null ? null : addMonths(now, achievement.validityMonths),
        statusListId,
        statusIndex: indices[i]!,
        status: 'VALID' as const,
        supersedes: superseded.get(personId) ?? null,
        createdAt: now,
      }
      const jwt = await signCredential(
        signer,
        { certificate, achievement, skills: taught, issuerName: issuer!.name, language: session.language },
        config,
      )
      return { ...certificate, jwt }
    }),
  )
  await db.insert(certificates).values(rows)
  return rows.map(({ id, serial }, i) => ({ enrolmentId: learners[i]!.id, certificateId: id, serial }))
}

/**
 * Returns the certificates revoked for replacement, by holder, so that the corrected one can name its predecessor.
 */
async function supersededByHolder(db: Queries, sessionId: string, people: string[]) {
  const rows = await db
    .select({ id: certificates.id, holderId: certificates.holderId })
    .from(certificates)
    .where(
      and(
        eq(certificates.sessionId, sessionId),
        inArray(certificates.holderId, people),
        inArray(certificates.revocationReason, ['SUPERSEDED', 'ERROR']),
      ),
    )
    .orderBy(asc(certificates.revokedAt))
  return new Map(rows.map(({ id, holderId }) => [holderId, id]))
}
