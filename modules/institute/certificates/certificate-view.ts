import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Config } from '#platform/config.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound } from '#platform/problem.ts'
import { canManage, canManageAsOperator } from '../access.ts'
import {
  instituteAchievements as achievements,
  instituteCertificates as certificates,
  instituteSessions as sessions,
  instituteProgrammeSkills as skills,
} from '../tables.ts'
import { certificateStatuses, Domain, RevocationReason } from '../vocabulary.ts'
import { getSigner } from './issuer-keys.ts'
import { signCredential } from './open-badge-credential.ts'

export type CertificateRow = typeof certificates.$inferSelect

export const CertificateView = z.object({
  certificateId: z.string(),
  serial: z.string(),
  achievementName: LocalizedText,
  programmeId: z.string(),
  sessionId: z.string(),
  holderId: z.string().describe('The person who holds it.'),
  domain: Domain,
  regionCode: RegionCode.nullable(),
  issuedAt: z.iso.datetime(),
  validUntil: z.iso.datetime().nullable().describe('Null when it does not expire.'),
  status: z.enum(certificateStatuses),
  revocationReason: RevocationReason.nullable(),
  revokedAt: z.iso.datetime().nullable(),
  supersedes: z.string().nullable().describe('The certificate it replaces.'),
})

export const toCertificateView = (row: CertificateRow, achievementName: LocalizedText) => ({
  certificateId: row.id,
  serial: row.serial,
  achievementName,
  programmeId: row.programmeId,
  sessionId: row.sessionId,
  holderId: row.holderId,
  domain: row.domain,
  regionCode: row.regionCode,
  issuedAt: row.issuedAt.toISOString(),
  validUntil: toIsoOrNull(row.validUntil),
  status: row.status,
  revocationReason: row.revocationReason,
  revokedAt: toIsoOrNull(row.revokedAt),
  supersedes: row.supersedes,
})

/**
 * Returns a certificate the caller may see: their own, one held in their organisation, or one it issued. Throws 404
 * for any other.
 */
export async function requireVisibleCertificate(
  db: Reads,
  caller: Actor,
  certificateId: string,
): Promise<CertificateRow> {
  const [row] = await db.select().from(certificates).where(eq(certificates.id, certificateId))
  const isOwn = row && row.organisationId === caller.organisationId && (row.holderId === caller.id || canManage(caller))
  if (!row || (!isOwn && !canManageAsOperator(caller, row.issuerOrganisationId))) throw notFound('certificate')
  return row
}

/**
 * Returns the signed credential as it was issued. One that was never signed is signed now, with the same result
 * each time.
 */
export async function loadCredentialJwt(db: Reads, row: CertificateRow, config: Config, now: Date): Promise<string> {
  if (row.jwt) return row.jwt
  const [[achievement], taught, [issuer], [session]] = await Promise.all([
    db.select().from(achievements).where(eq(achievements.id, row.achievementId)),
    db.select().from(skills).where(eq(skills.programmeId, row.programmeId)),
    db.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, row.issuerOrganisationId)),
    db.select({ language: sessions.language }).from(sessions).where(eq(sessions.id, row.sessionId)),
  ])
  const facts = {
    certificate: row,
    achievement: achievement!,
    skills: taught.sort((a, b) => (a.skillId < b.skillId ? -1 : 1)),
    issuerName: issuer!.name,
    language: session!.language,
  }
  return signCredential(await getSigner(config, now), facts, config)
}
