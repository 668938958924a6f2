import { commonsPersons as persons } from '#modules/commons/tables.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, inArray, isNotNull } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { conflict } from '#platform/problem.ts'
import { ventureInterests as interests } from '../tables.ts'

/** Has this member an interest in this organisation? */
export type HasConflict = (memberId: string, organisationId: string) => boolean

/**
 * K8: who has an interest in whose files - by belonging to the organisation, by being known there under the same e-mail address, or by
 * having said so. Looked at again whenever it matters, so that what was declared late counts as well.
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
  const known = new Set([
    ...people.map(({ id, organisationId }) => `${id} ${organisationId}`),
    ...declared.map(({ memberId, aboutId }) => `${memberId} ${aboutId}`),
    ...people.flatMap(({ id, email }) =>
      addresses
        .filter((one) => email && one.email?.toLowerCase() === email.toLowerCase())
        .map(({ organisationId }) => `${id} ${organisationId}`),
    ),
  ])
  return (memberId, organisationId) => known.has(`${memberId} ${organisationId}`)
}

/** Throws 409 `conflict-of-interest`. */
export async function assertNoConflict(db: Reads, memberId: string, organisationId: string) {
  if (!(await loadConflicts(db, [memberId], [organisationId]))(memberId, organisationId)) return
  throw conflict(
    'You belong to the applicant’s organisation, are known there, or have declared an interest in it: leave this file to somebody else.',
    { organisationId },
    'conflict-of-interest',
  )
}
