import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { dropCandidate } from '../../commons/matches/proposals.ts'
import { diasporaProfiles as profiles, diasporaContactRequests as requests } from '../tables.ts'
import type { ProfileRow } from './profile-access.ts'

/** What went with the tier. */
export interface Hidden {
  droppedMatches: number
  closedRequests: number
}

/** A member goes out of sight, in one transaction: tier T0, out of every open match, requests that wait are declined, and names given are taken back. */
export async function hide(tx: Queries, profile: ProfileRow, now: Date): Promise<Hidden> {
  await tx
    .update(profiles)
    .set({ tier: 'T0', version: profile.version + 1, updatedAt: now })
    .where(eq(profiles.id, profile.id))
  const closed = await tx
    .update(requests)
    .set({ state: 'DECLINED', answeredAt: now })
    .where(and(eq(requests.profileId, profile.id), eq(requests.state, 'SENT')))
    .returning({ id: requests.id })
  await unname(tx, profile.id)
  return { droppedMatches: await dropCandidate(tx, { type: 'person', id: profile.personId }, now), closedRequests: closed.length }
}

/** Takes back the name from everyone it was given to. */
export const unname = (tx: Queries, profileId: string) => tx.update(requests).set({ named: false }).where(eq(requests.profileId, profileId))
