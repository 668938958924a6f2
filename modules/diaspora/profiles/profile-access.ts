import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { mayManage } from '../access.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { found, standing } from './tiers.ts'

export type ProfileRow = typeof profiles.$inferSelect

/** The caller's own, unless withdrawn. */
export async function ownProfile(db: Reads, { id, organisationId }: Actor): Promise<ProfileRow | undefined> {
  const [row] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.personId, id), eq(profiles.ownerOrganisationId, organisationId), ne(profiles.state, 'WITHDRAWN')))
  return row
}

export const noProfile = () => new Problem(404, 'no-profile', 'There is no profile of you yet: make it with diaspora.upsertProfile.')

/**
 * A profile the caller may know of: one's own; what anyone may find; and, for an officer of the member's organisation, what is
 * handed in to be verified. Any other - hidden, withdrawn, not verified yet - answers like one that never was.
 */
export async function profileOf(db: Reads, caller: Actor, profileId: string, now: Date): Promise<ProfileRow> {
  const [known] = await db.select().from(profiles).where(eq(profiles.id, profileId))
  if (!known) throw notFound('profile')
  if (known.personId === caller.id && known.ownerOrganisationId === caller.organisationId && known.state !== 'WITHDRAWN') return known
  const [shown] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.id, profileId), isOfficer(caller, known) ? inspectable(db, now) : found(db, now)))
  if (!shown) throw notFound('profile')
  return shown
}

/** Verifies the members of the own organisation, but not oneself. */
export const isOfficer = (caller: Actor, { ownerOrganisationId, personId }: Pick<ProfileRow, 'ownerOrganisationId' | 'personId'>) =>
  mayManage(caller) && caller.organisationId === ownerOrganisationId && caller.id !== personId

const inspectable = (db: Reads, now: Date) => and(inArray(profiles.state, ['SUBMITTED', 'VERIFIED', 'PAUSED']), standing(db, now))

/** Does the tier hold at this moment? */
export const isStanding = async (db: Reads, { id }: ProfileRow, now: Date) => (await db.$count(profiles, and(eq(profiles.id, id), standing(db, now)))) > 0
