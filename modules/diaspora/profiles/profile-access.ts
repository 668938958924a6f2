import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { whereDiscoverable, whereTierActive } from './tiers.ts'

export type ProfileRow = typeof profiles.$inferSelect

/** The caller's own, unless withdrawn. */
export async function findOwnProfile(db: Reads, { id, organisationId }: Actor): Promise<ProfileRow | undefined> {
  const [row] = await db
    .select()
    .from(profiles)
    .where(
      and(eq(profiles.personId, id), eq(profiles.ownerOrganisationId, organisationId), ne(profiles.state, 'WITHDRAWN')),
    )
  return row
}

export const noProfileError = () =>
  new Problem(404, 'no-profile', 'There is no profile of you yet: make it with diaspora.upsertProfile.')

/**
 * A profile the caller may know of: one's own; what anyone may find; and, for an officer of the member's organisation, what is
 * handed in to be verified. Any other - hidden, withdrawn, not verified yet - answers like one that never was.
 */
export async function requireVisibleProfile(
  db: Reads,
  caller: Actor,
  profileId: string,
  now: Date,
): Promise<ProfileRow> {
  const [known] = await db.select().from(profiles).where(eq(profiles.id, profileId))
  if (!known) throw notFound('profile')
  if (
    known.personId === caller.id &&
    known.ownerOrganisationId === caller.organisationId &&
    known.state !== 'WITHDRAWN'
  )
    return known
  const [shown] = await db
    .select()
    .from(profiles)
    .where(
      and(
        eq(profiles.id, profileId),
        isOfficer(caller, known) ? whereVisibleToOfficer(db, now) : whereDiscoverable(db, now),
      ),
    )
  if (!shown) throw notFound('profile')
  return shown
}

/** Verifies the members of the own organisation, but not oneself. */
export const isOfficer = (
  caller: Actor,
  { ownerOrganisationId, personId }: Pick<ProfileRow, 'ownerOrganisationId' | 'personId'>,
) => canManage(caller) && caller.organisationId === ownerOrganisationId && caller.id !== personId

const whereVisibleToOfficer = (db: Reads, now: Date) =>
  and(inArray(profiles.state, ['SUBMITTED', 'VERIFIED', 'PAUSED']), whereTierActive(db, now))

/** Does the tier hold at this moment? */
export const isTierActive = async (db: Reads, { id }: ProfileRow, now: Date) =>
  (await db.$count(profiles, and(eq(profiles.id, id), whereTierActive(db, now)))) > 0
