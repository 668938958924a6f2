import type { Actor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { conflict, Problem } from '#platform/problem.ts'
import { isConsentActive, latestConsent } from '../../commons/consents/consent-history.ts'
import { purposes } from '../../commons/consents/purposes.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { Tier } from '../vocabulary.ts'
import { hideProfile, revokeGivenName } from './hide-profile.ts'
import { isTierActive, type ProfileRow } from './profile-access.ts'
import { namingPurposes, purposesOfTier } from './tiers.ts'

/** A new profile is a card without a name where its member agreed to that; an agent shows nobody. */
export async function initialTier(db: Reads, caller: Actor, now: Date): Promise<Tier> {
  return !caller.agent && isConsentActive(await latestConsent(db, caller.id, 'MATCHING'), now) ? 'T1' : 'T0'
}

const tierOrder = Tier.options

export async function applyTier(
  { db, now, actor }: HandlerContexts['write'],
  row: ProfileRow,
  tier: Tier | undefined,
): Promise<ProfileRow> {
  if (tier === undefined) return row
  const shown = (await isTierActive(db, row, now())) ? row.tier : 'T0'
  if (actor?.agent && tierOrder.indexOf(tier) > tierOrder.indexOf(shown))
    throw new Problem(
      403,
      'approval-required',
      'To show more of a member is for the member to decide: ask them to choose the tier themselves.',
    )
  if (tier === 'T0') await hideProfile(db, row, now())
  if (tier === 'T1') await revokeGivenName(db, row.id)
  const seqs = await requireTierConsents(db, row.personId, tier, now())
  const [settled] = await db
    .update(profiles)
    .set({ tier, ...seqs })
    .where(eq(profiles.id, row.id))
    .returning()
  return settled!
}

/** Throws 409 `consent-required` with the texts still to be agreed to; else the places in the history that the tier rests on. */
async function requireTierConsents(db: Reads, personId: string, tier: Tier, now: Date) {
  const naming = namingPurposes[tier]
  const last = new Map(
    await Promise.all(
      purposesOfTier(tier).map(async (purpose) => [purpose, await latestConsent(db, personId, purpose)] as const),
    ),
  )
  const missing = [...last].flatMap(([purpose, consent]) => (isConsentActive(consent, now) ? [] : [purpose]))
  if (missing.length > 0)
    throw conflict(
      `Tier ${tier} needs the member’s consent to ${missing.join(' and ')}: read the texts and send them in \`consents\`, or stay at a lower tier.`,
      {
        purposes: missing.map((purpose) => ({
          purpose,
          textVersion: purposes[purpose].version,
          text: purposes[purpose].text,
        })),
      },
      'consent-required',
    )
  return { matchingSeq: last.get('MATCHING')?.seq ?? 0, namingSeq: (naming && last.get(naming)?.seq) ?? 0 }
}
