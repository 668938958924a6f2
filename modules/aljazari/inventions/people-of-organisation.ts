import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { notFound } from '#platform/problem.ts'
import { commonsPersons as persons } from '../../commons/tables.ts'

/**
 * Throws 404 unless all of them are members of the organisation or people it keeps a record of; both share one id.
 */
export async function assertPeopleOfOrganisation(db: Reads, organisationId: string, personIds: readonly string[]) {
  const uniqueIds = new Set(personIds)
  const accounts = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organisationId, organisationId), inArray(members.id, [...uniqueIds])))
  const records = await db
    .select({ id: persons.id })
    .from(persons)
    .where(
      and(
        eq(persons.organisationId, organisationId),
        eq(persons.status, 'ACTIVE'),
        inArray(persons.id, [...uniqueIds]),
      ),
    )
  const knownIds = new Set([...accounts, ...records].map(({ id }) => id))
  if ([...uniqueIds].some((id) => !knownIds.has(id))) throw notFound('person')
}
