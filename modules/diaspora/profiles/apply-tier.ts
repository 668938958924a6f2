import type { Actor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { platformError } from '#platform/problem.ts'
import { isConsentActive, latestConsent } from '../../commons/consents/consent-history.ts'
import { purposes } from '../../commons/consents/purposes.ts'
import { commonsError } from '../../commons/errors.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { Tier } from '../vocabulary.ts'
import { hideProfile, revokeGivenName } from './hide-profile.ts'
import { isTierActive, type ProfileRow } from './profile-access.ts'
import { namingPurposes, purposesOfTier } from './tiers.ts'

/** Returns the tier of a new profile: T1 if the member already consents to MATCHING, else T0. An agent always starts at T0. */
export async function initialTier(db: Reads, caller: Actor, now: Date): Promise<Tier> {
  return !caller.agent && isConsentActive(await latestConsent(db, caller.id, 'MATCHING'), now) ? 'T1' : 'T0'
}

const tierOrder = Tier.options

/** Sets the tier after checking its consents; undefined keeps the current one. Throws 403 if an agent raises it. */
export async function applyTier(
  { db, now, actor }: HandlerContexts['write'],
  row: ProfileRow,
  tier: Tier | undefined,
): Promise<ProfileRow> {
  if (tier === undefined) return row
  const currentTier = (await isTierActive(db, row, now())) ? row.tier : 'T0'
  if (actor?.agent && tierOrder.indexOf(tier) > tierOrder.indexOf(currentTier))
    throw platformError('approval-required', 'An agent cannot raise the tier. Ask the member to choose it themselves.')
  if (tier === 'T0') await hideProfile(db, row, now())
  if (tier === 'T1') await revokeGivenName(db, row.id)
  const seqs = await requireTierConsents(db, row.personId, tier, now())
  const [updated] = await db
    .update(profiles)
    .set({ tier, ...seqs })
    .where(eq(profiles.id, row.id))
    .returning()
  return updated!
}

/** Returns the positions in the consent history that the tier relies on. Throws 409 `consent-required` with the missing texts. */
async function requireTierConsents(db: Reads, personId: string, tier: Tier, now: Date) {
  const naming = namingPurposes[tier]
  const latestByPurpose = new Map(
    await Promise.all(
      purposesOfTier(tier).map(async (purpose) => [purpose, await latestConsent(db, personId, purpose)] as const),
    ),
  )
  const missing = [...latestByPurpose].flatMap(([purpose, consent]) => (isConsentActive(consent, now) ? [] : [purpose]))
  if (missing.length > 0)
    throw commonsError(
      'consent-required',
      `Tier ${tier} requires consent to ${missing.join(' and ')}. Send \`consents\` or choose a lower tier.`,
      {
        purposes: missing.map((purpose) => ({
          purpose,
          textVersion: purposes[purpose].version,
          text: purposes[purpose].text,
        })),
      },
    )
  return {
    matchingSeq: latestByPurpose.get('MATCHING')?.seq ?? 0,
    namingSeq: (naming && latestByPurpose.get(naming)?.seq) ?? 0,
  }
}
