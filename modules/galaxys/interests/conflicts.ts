import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { conflict, Problem } from '#platform/problem.ts'
import { galaxysInterests as interests, galaxysScores as scores } from '../tables.ts'

/** What each of these people last declared about an organisation; nothing where they declared nothing. */
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
  /** The organisation it is about. */
  organisationId: string
}

/**
 * K8: nobody reviews, decides on or allocates to an organisation they have an interest in; that of one's own is one.
 * Throws 403 for who has, and 409 with what to call for who has not said.
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
    throw new Problem(
      403,
      'conflict-of-interest',
      'You have an interest in this organisation: somebody without one has to do this.',
    )
  if (interested === undefined)
    throw conflict(
      'Declare first whether you have an interest in this organisation: galaxys.declareInterest, with a file of it.',
      { operation: 'galaxys.declareInterest' },
      'interest-undeclared',
    )
}

/** Those who scored a file and have no interest in whose it is. */
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

/** G4: who decided on a file had no interest and has none now, and neither has all of those who scored it. Throws 409 `interest-not-cleared`. */
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
  throw conflict(
    'Who scored this file or decided on it has an interest in the organisation: it goes back to the committee, with `reopen`, and is decided again by others.',
    { operation: 'galaxys.advanceFile', allowedEvents: ['reopen'] },
    'interest-not-cleared',
  )
}
