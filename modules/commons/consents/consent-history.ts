import type { Queries, Reads } from '#platform/db/database.ts'
import { and, desc, eq, gt, inArray, isNull, max, or } from '#platform/db/query-builder.ts'
import { commonsConsents as consents } from '../tables.ts'
import { type PurposeCode, purposeOf, textHashOf } from './purposes.ts'

export type ConsentRow = typeof consents.$inferSelect

/** Returns the latest consent event of a person for a purpose; undefined if there is none. */
export async function latestConsent(
  db: Reads,
  personId: string,
  purpose: PurposeCode,
): Promise<ConsentRow | undefined> {
  const [latest] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.personId, personId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.seq))
    .limit(1)
  return latest
}

export const isConsentActive = (consent: ConsentRow | undefined, now: Date) =>
  consent?.event === 'GIVEN' && (consent.expiresAt === null || consent.expiresAt > now)

/** Returns the consent active at `now`; undefined if it was never given, was withdrawn or has expired. */
export async function activeConsent(
  db: Reads,
  personId: string,
  purpose: PurposeCode,
  now: Date,
): Promise<ConsentRow | undefined> {
  const last = await latestConsent(db, personId, purpose)
  return isConsentActive(last, now) ? last : undefined
}

/** Returns a subquery of the persons with active consent to a purpose, to join on `personId`. */
export function consentingPersons(db: Reads, purpose: PurposeCode, now: Date) {
  const latest = db
    .select({ personId: consents.personId, seq: max(consents.seq).as('last_seq') })
    .from(consents)
    .where(eq(consents.purpose, purpose))
    .groupBy(consents.personId)
    .as('latest')
  return db
    .select({ personId: consents.personId })
    .from(consents)
    .innerJoin(latest, and(eq(latest.personId, consents.personId), eq(latest.seq, consents.seq)))
    .where(
      and(
        eq(consents.purpose, purpose),
        eq(consents.event, 'GIVEN'),
        or(isNull(consents.expiresAt), gt(consents.expiresAt, now)),
      ),
    )
    .as('consenting')
}

/** Returns which of these persons consent, in one query, so that callers can mask before ranking. */
export async function filterConsenting(
  db: Reads,
  personIds: readonly string[],
  purpose: PurposeCode,
  now: Date,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const consenting = consentingPersons(db, purpose, now)
  const rows = await db
    .select({ personId: consenting.personId })
    .from(consenting)
    .where(inArray(consenting.personId, [...personIds]))
  return new Set(rows.map(({ personId }) => personId))
}

interface ConsentInsert
  extends Pick<ConsentRow, 'organisationId' | 'personId' | 'event' | 'language' | 'method' | 'recordedBy' | 'at'> {
  /** Defaults to a new id; set by the sample data. */
  id?: string
  purpose: PurposeCode
  expiresAt?: Date | null
}

/** Appends a consent event. The sequence number makes concurrent appends conflict, so that they are serialised. */
export async function appendConsent(tx: Queries, event: ConsentInsert): Promise<ConsentRow> {
  const { version, categories, recipients, cndpRef } = purposeOf(event.purpose)
  const last = await latestConsent(tx, event.personId, event.purpose)
  const [row] = await tx
    .insert(consents)
    .values({
      ...event,
      seq: (last?.seq ?? 0) + 1,
      categories: [...categories],
      recipients: [...recipients],
      textVersion: version,
      textHash: textHashOf(event.purpose, event.language),
      cndpRef,
    })
    .returning()
  return row!
}
