import { commonsPersons as persons } from '#modules/commons/tables.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { notFound } from '#platform/problem.ts'

/** Throws 422 unless this is a member of the organisation or a person it keeps a record of; both share one id. */
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

/** Returns the people among these whose record was not erased. */
export async function activePersonIds(db: Reads, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .select({ id: persons.id })
    .from(persons)
    .where(and(inArray(persons.id, [...personIds]), eq(persons.status, 'ACTIVE')))
  return new Set(rows.map(({ id }) => id))
}
