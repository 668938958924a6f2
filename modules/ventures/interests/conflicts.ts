import { commonsPersons as persons } from '#modules/commons/tables.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, inArray, isNotNull } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { commonsError } from '../../commons/errors.ts'
import { ventureInterests as interests } from '../tables.ts'

/** Returns whether the member has an interest in the organisation. */
export type HasConflict = (memberId: string, organisationId: string) => boolean

/**
 * Loads the interests of members in organisations: membership, the same e-mail address in the organisation, or a declaration. Loaded
 * again at every check, so that interests declared later count as well.
 */
export async function loadConflicts(
  db: Reads,
  memberIds: readonly string[],
  organisationIds: readonly string[],
): Promise<HasConflict> {
  if (memberIds.length === 0 || organisationIds.length === 0) return () => false
  const people = await db
    .select()
    .from(members)
    .where(inArray(members.id, [...new Set(memberIds)]))
  const about = [...new Set(organisationIds)]
  const declared = await db
    .select()
    .from(interests)
    .where(and(inArray(interests.memberId, [...new Set(memberIds)]), inArray(interests.aboutId, about)))
  const addresses = [
    ...(await db
      .select({ email: members.email, organisationId: members.organisationId })
      .from(members)
      .where(and(inArray(members.organisationId, about), isNotNull(members.email)))),
    ...(await db
      .select({ email: persons.emailKey, organisationId: persons.organisationId })
      .from(persons)
      .where(and(inArray(persons.organisationId, about), isNotNull(persons.emailKey)))),
  ]
  const conflicts = new Set([
    ...people.map(({ id, organisationId }) => `${id} ${organisationId}`),
    ...declared.map(({ memberId, aboutId }) => `${memberId} ${aboutId}`),
    ...people.flatMap(({ id, email }) =>
      addresses
        .filter((one) => email && one.email?.toLowerCase() === email.toLowerCase())
        .map(({ organisationId }) => `${id} ${organisationId}`),
    ),
  ])
  return (memberId, organisationId) => conflicts.has(`${memberId} ${organisationId}`)
}

/** Throws 403 `conflict-of-interest`. */
export async function assertNoConflict(db: Reads, memberId: string, organisationId: string) {
  if (!(await loadConflicts(db, [memberId], [organisationId]))(memberId, organisationId)) return
  throw commonsError(
    'conflict-of-interest',
    'You have an interest in the applicant’s organisation. Another member must handle this file.',
    { organisationId },
  )
}
