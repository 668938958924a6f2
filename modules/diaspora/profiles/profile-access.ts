import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { diasporaError } from '../errors.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { whereDiscoverable, whereTierActive } from './tiers.ts'

export type ProfileRow = typeof profiles.$inferSelect

/** Returns the caller's own profile, unless it is withdrawn. */
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
  diasporaError('no-profile', 'You have no profile yet. Create it with diaspora.upsertProfile.')

/**
 * Returns a profile the caller may see: their own; a discoverable one; or, for an officer of the member's organisation, one
 * submitted for verification. Throws 404 for any other (hidden, withdrawn, unverified), as for an unknown id.
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

/** Returns whether the caller may verify this profile: an officer of the member's organisation, but not the member. */
export const isOfficer = (
  caller: Actor,
  { ownerOrganisationId, personId }: Pick<ProfileRow, 'ownerOrganisationId' | 'personId'>,
) => canManage(caller) && caller.organisationId === ownerOrganisationId && caller.id !== personId

const whereVisibleToOfficer = (db: Reads, now: Date) =>
  and(inArray(profiles.state, ['SUBMITTED', 'VERIFIED', 'PAUSED']), whereTierActive(db, now))

/** Returns whether the tier of the profile is in effect at this moment. */
export const isTierActive = async (db: Reads, { id }: ProfileRow, now: Date) =>
  (await db.$count(profiles, and(eq(profiles.id, id), whereTierActive(db, now)))) > 0
