import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { inLanguage, type Language } from '#platform/lib/localized.ts'
import { filterConsenting } from '../../commons/consents/consent-history.ts'
import { commonsPersons as persons } from '../../commons/tables.ts'

/** Returns the names of people who consented to having them in their certificates, in this language if available. */
export async function consentedCertificateNames(
  db: Reads,
  personIds: readonly string[],
  language: Language,
  now: Date,
): Promise<Map<string, string>> {
  const agreed = await filterConsenting(db, personIds, 'CERTIFICATE', now)
  if (agreed.size === 0) return new Map()
  const rows = await db
    .select({ id: persons.id, givenName: persons.givenName, familyName: persons.familyName })
    .from(persons)
    .where(and(inArray(persons.id, [...agreed]), eq(persons.status, 'ACTIVE')))
  const named = rows.flatMap(({ id, givenName, familyName }) => {
    const name = [givenName, familyName].flatMap((part) => (part ? [inLanguage(part, language)] : [])).join(' ')
    return name === '' ? [] : [[id, name] as const]
  })
  return new Map(named)
}
