import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gte, inArray, isNull, or } from '#platform/db/query-builder.ts'
import { commonsError } from '../../commons/errors.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { aljazariInterests as interests } from '../tables.ts'

export const conflictOfInterest = (reason: string) =>
  commonsError('conflict-of-interest', `${reason} Ask a person who is not concerned.`)

/** Throws `conflict-of-interest` if the caller declared an interest in one of these organisations that applies today. */
export async function assertNoInterest(db: Reads, caller: Actor, organisationIds: readonly string[], now: Date) {
  const [interest] = await db
    .select({ nature: interests.nature })
    .from(interests)
    .where(
      and(
        eq(interests.organisationId, caller.organisationId),
        eq(interests.memberId, caller.id),
        inArray(interests.inOrganisationId, [...organisationIds]),
        or(isNull(interests.until), gte(interests.until, localDateOf(now))),
      ),
    )
    .limit(1)
  if (interest) throw conflictOfInterest('You have declared an interest in an organisation concerned.')
}
