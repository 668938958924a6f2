import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { withdrawCandidate } from '../../commons/matches/proposals.ts'
import { diasporaProfiles as profiles, diasporaContactRequests as requests } from '../tables.ts'
import type { ProfileRow } from './profile-access.ts'

/** What hiding a profile closed. */
export interface HideResult {
  droppedMatches: number
  closedRequests: number
}

/** Hides a profile in the caller's transaction: sets tier T0, drops open matches, declines open requests and revokes given names. */
export async function hideProfile(tx: Queries, profile: ProfileRow, now: Date): Promise<HideResult> {
  await tx
    .update(profiles)
    .set({ tier: 'T0', version: profile.version + 1, updatedAt: now })
    .where(eq(profiles.id, profile.id))
  const closed = await tx
    .update(requests)
    .set({ state: 'DECLINED', answeredAt: now })
    .where(and(eq(requests.profileId, profile.id), eq(requests.state, 'SENT')))
    .returning({ id: requests.id })
  await revokeGivenName(tx, profile.id)
  return {
    droppedMatches: await withdrawCandidate(tx, { type: 'person', id: profile.personId }, now),
    closedRequests: closed.length,
  }
}

/** Revokes the name from every requester it was given to. */
export const revokeGivenName = (tx: Queries, profileId: string) =>
  tx.update(requests).set({ named: false }).where(eq(requests.profileId, profileId))
