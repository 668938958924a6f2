import { commonsPersons as persons } from '#modules/commons/tables.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { inLanguage, type Language } from '#platform/lib/localized.ts'
import { notFound } from '#platform/problem.ts'
import { filterConsenting } from '../commons/consents/consent-history.ts'

/** Somebody of this organisation: a member, or a person it keeps a record of; who is both has one id. */
export async function assertPersonInOrganisation(db: Reads, organisationId: string, personId: string) {
  const [member] = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, personId), eq(members.organisationId, organisationId)))
  if (member) return
  const [person] = await db
    .select({ id: persons.id })
    .from(persons)
    .where(and(eq(persons.id, personId), eq(persons.organisationId, organisationId), eq(persons.status, 'ACTIVE')))
  if (!person) throw notFound('person')
}

/** The names of those who let theirs be written into their certificates, in this language where it is known. */
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

/** Those of these whose record is still that of a person: not erased. */
export async function activePersonIds(db: Reads, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .select({ id: persons.id })
    .from(persons)
    .where(and(inArray(persons.id, [...personIds]), eq(persons.status, 'ACTIVE')))
  return new Set(rows.map(({ id }) => id))
}
