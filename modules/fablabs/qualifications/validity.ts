import type { Queries, Reads } from '#platform/db/database.ts'
import { param, prepared } from '#platform/db/prepared-statements.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import { fablabQualificationGrants as grants, fablabQualifications as qualifications } from '../tables.ts'

type Grant = typeof grants.$inferSelect
type Qualification = typeof qualifications.$inferSelect

/** Validity of one qualification of a person. `validUntil` is null when it was never granted, or was revoked. */
export interface QualificationValidity {
  qualificationId: string
  title: LocalizedText
  grantId: string | null
  grantedAt: Date | null
  validUntil: Date | null
}

/** Returns the end of a grant: its expiry, or earlier when it was not used for too long. */
export function grantValidUntil(
  { expiresAt, grantedAt, lastUsedAt }: Pick<Grant, 'expiresAt' | 'grantedAt' | 'lastUsedAt'>,
  { idleInvalidationMonths }: Pick<Qualification, 'idleInvalidationMonths'>,
): Date {
  if (idleInvalidationMonths === null) return expiresAt
  const idle = addMonths(lastUsedAt && lastUsedAt > grantedAt ? lastUsedAt : grantedAt, idleInvalidationMonths)
  return idle < expiresAt ? idle : expiresAt
}

/** Reads all qualifications with one prepared query: a network has only a few dozen. */
const grantsByQualification = prepared((db) =>
  db
    .select({ qualification: qualifications, grant: grants })
    .from(qualifications)
    .leftJoin(
      grants,
      and(
        eq(grants.qualificationId, qualifications.id),
        eq(grants.personId, param('personId', grants.personId)),
        eq(grants.state, 'GRANTED'),
      ),
    )
    .prepare('fablab_standing'),
)

/** Returns the validity of each of these qualifications, by the person's grant that lasts longest. */
export async function loadQualificationValidities(
  db: Reads,
  personId: string,
  qualificationIds: readonly string[],
): Promise<QualificationValidity[]> {
  if (qualificationIds.length === 0) return []
  const rows = (await grantsByQualification(db as Queries).execute({ personId })).filter(({ qualification }) =>
    qualificationIds.includes(qualification.id),
  )
  const best = new Map<string, QualificationValidity>()
  for (const { qualification, grant } of rows) {
    const validity: QualificationValidity = {
      qualificationId: qualification.id,
      title: qualification.title,
      grantId: grant?.id ?? null,
      grantedAt: grant?.grantedAt ?? null,
      validUntil: grant ? grantValidUntil(grant, qualification) : null,
    }
    const known = best.get(qualification.id)
    if (!known || (validity.validUntil ?? 0) > (known.validUntil ?? 0)) best.set(qualification.id, validity)
  }
  return [...best.values()]
}

/** Returns the qualifications that are not valid until `end`. */
export const missingQualificationsAt = (validities: readonly QualificationValidity[], end: Date | number) =>
  validities.filter(({ validUntil }) => !validUntil || validUntil.getTime() < Number(end))
