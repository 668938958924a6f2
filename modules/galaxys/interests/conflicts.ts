import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { commonsError } from '../../commons/errors.ts'
import { galaxysError } from '../errors.ts'
import { galaxysInterests as interests, galaxysScores as scores } from '../tables.ts'

/** Returns the last declaration of each of these people about an organisation; people without one are left out. */
export async function latestDeclarations(
  db: Reads,
  { zoneId, aboutId, memberIds }: { zoneId: string; aboutId: string; memberIds: readonly string[] },
): Promise<Map<string, boolean>> {
  const rows = await db
    .select()
    .from(interests)
    .where(
      and(eq(interests.zoneId, zoneId), eq(interests.aboutId, aboutId), inArray(interests.memberId, [...memberIds])),
    )
  return new Map(rows.sort((a, b) => a.seq - b.seq).map(({ memberId, interested }) => [memberId, interested]))
}

interface InterestSubject {
  zoneId: string
  /** The organisation the interest concerns. */
  organisationId: string
}

/**
 * A member with an interest in an organisation, or who belongs to it, cannot review, decide on or allocate to
 * it. Throws 403 if they have an interest, and 409 naming the operation to call if they have declared nothing.
 */
export async function assertNoConflictOfInterest(
  db: Reads,
  caller: Actor,
  { zoneId, organisationId }: InterestSubject,
) {
  const own = caller.organisationId === organisationId
  const interested =
    own || (await latestDeclarations(db, { zoneId, aboutId: organisationId, memberIds: [caller.id] })).get(caller.id)
  if (interested)
    throw commonsError(
      'conflict-of-interest',
      'You have an interest in this organisation. A colleague without one must do this.',
    )
  if (interested === undefined)
    throw galaxysError(
      'interest-undeclared',
      'Your interest in this organisation is undeclared. Call galaxys.declareInterest with one of its files.',
      { operation: 'galaxys.declareInterest' },
    )
}

/** Returns the scores given by reviewers without an interest in the applicant. */
export async function scoresWithoutConflict(db: Reads, file: InterestSubject & { id: string }) {
  const rows = await db.select().from(scores).where(eq(scores.fileId, file.id))
  if (rows.length === 0) return { clean: [], all: [] }
  const declared = await latestDeclarations(db, {
    zoneId: file.zoneId,
    aboutId: file.organisationId,
    memberIds: rows.map(({ scoredBy }) => scoredBy),
  })
  return { clean: rows.filter(({ scoredBy }) => declared.get(scoredBy) === false), all: rows }
}

/**
 * The member who decided on a file had no interest and has none now, and the same applies to at least one of
 * its reviewers. Throws 409 `decision-not-independent`.
 */
export async function assertDecisionWithoutConflict(
  db: Reads,
  file: InterestSubject & { id: string; decidedBy: string | null },
) {
  const declared = await latestDeclarations(db, {
    zoneId: file.zoneId,
    aboutId: file.organisationId,
    memberIds: [file.decidedBy ?? ''],
  })
  const { clean } = await scoresWithoutConflict(db, file)
  if (declared.get(file.decidedBy ?? '') === false && clean.length > 0) return
  throw galaxysError(
    'decision-not-independent',
    'A reviewer or the decider has an interest in the applicant. Reopen the file with `reopen` and have others decide.',
    { operation: 'galaxys.advanceFile', allowedEvents: ['reopen'] },
  )
}
