import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { ProfileState, Tier } from '../vocabulary.ts'
import { isTierActive, type ProfileRow } from './profile-access.ts'
import { profileStateMachine } from './state-machine.ts'

/** Result of a write to a profile. It contains no personal data; the member reads that with diaspora.myData. */
export const ProfileWriteResult = z.object({
  profileId: z.string(),
  state: plainEnum(ProfileState),
  tier: plainEnum(Tier).describe('The tier in effect now.'),
  allowedEvents: z.array(z.string()).describe('Events the member can trigger now with diaspora.advanceProfile.'),
  version: z.int(),
  updatedAt: z.iso.datetime(),
})

export async function toProfileWriteResult(
  db: Reads,
  row: ProfileRow,
  roles: ('member' | 'officer')[],
  now: Date,
): Promise<z.input<typeof ProfileWriteResult>> {
  const consented = await isTierActive(db, row, now)
  return {
    profileId: row.id,
    state: row.state,
    tier: consented ? row.tier : 'T0',
    allowedEvents: allowedEvents(profileStateMachine, row.state, { roles, subject: { consented } }),
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
  }
}
