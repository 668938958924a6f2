import type { Queries, Reads } from '#platform/db/database.ts'
import { and, desc, eq, gt, inArray, isNull, max, or } from '#platform/db/query-builder.ts'
import { commonsConsents as consents } from '../tables.ts'
import { type PurposeCode, purposeOf, textHashOf } from './purposes.ts'

export type ConsentRow = typeof consents.$inferSelect

/** The last word of a person on a purpose; undefined when they never gave one. */
export async function latestConsent(
  db: Reads,
  personId: string,
  purpose: PurposeCode,
): Promise<ConsentRow | undefined> {
  const [last] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.personId, personId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.seq))
    .limit(1)
  return last
}

export const isConsentActive = (consent: ConsentRow | undefined, now: Date) =>
  consent?.event === 'GIVEN' && (consent.expiresAt === null || consent.expiresAt > now)

/** The consent that holds at this moment; undefined when it was never given, was withdrawn, or has run out. */
export async function activeConsent(
  db: Reads,
  personId: string,
  purpose: PurposeCode,
  now: Date,
): Promise<ConsentRow | undefined> {
  const last = await latestConsent(db, personId, purpose)
  return isConsentActive(last, now) ? last : undefined
}

/** Everyone whose consent to a purpose holds, as a subquery to join on `personId`. */
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

/** Which of these people consent, in one query: for masking before ranking. */
export async function filterConsenting(
  db: Reads,
  personIds: readonly string[],
  purpose: PurposeCode,
  now: Date,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const agreed = consentingPersons(db, purpose, now)
  const rows = await db
    .select({ personId: agreed.personId })
    .from(agreed)
    .where(inArray(agreed.personId, [...personIds]))
  return new Set(rows.map(({ personId }) => personId))
}

interface ConsentInsert
  extends Pick<ConsentRow, 'organisationId' | 'personId' | 'event' | 'language' | 'method' | 'recordedBy' | 'at'> {
  /** Made unless told, as the sample data does. */
  id?: string
  purpose: PurposeCode
  expiresAt?: Date | null
}

/** Adds to the history; the number in the sequence makes two at once follow one another. */
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
