import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, ne, notExists, or, type SQL, sql } from '#platform/db/query-builder.ts'
import { consentingPersons } from '../../commons/consents/consent-history.ts'
import { commonsConsents as consents, commonsPersons as persons } from '../../commons/tables.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import type { Tier } from '../vocabulary.ts'

/** Consent purposes that tiers depend on. */
export const tierPurposes = ['MATCHING', 'DIASPORA_NETWORK', 'DIASPORA_PUBLIC'] as const
export type TierPurpose = (typeof tierPurposes)[number]

/** Purposes required beyond MATCHING by the tiers that show the name without a request. */
export const namingPurposes: Readonly<Partial<Record<Tier, TierPurpose>>> = {
  T3: 'DIASPORA_NETWORK',
  T4: 'DIASPORA_PUBLIC',
}

/** Returns every purpose a member must consent to for a tier. */
export const purposesOfTier = (tier: Tier): TierPurpose[] => {
  const naming = namingPurposes[tier]
  return tier === 'T0' ? [] : naming ? ['MATCHING', naming] : ['MATCHING']
}

/**
 * Returns the SQL condition for profiles whose tier is in effect: every consent it requires is active, and none was withdrawn
 * since the tier was chosen, by whichever operation. A withdrawal thus hides the profile in the transaction that records it, and
 * consenting again later does not restore the old tier.
 */
export function whereTierActive(db: Reads, now: Date): SQL {
  const hasConsent = (purpose: TierPurpose) => {
    const consenting = consentingPersons(db, purpose, now)
    return inArray(profiles.personId, db.select({ personId: consenting.personId }).from(consenting))
  }
  const after = (purpose: TierPurpose, seq: typeof profiles.matchingSeq | typeof profiles.namingSeq, tier?: Tier) =>
    and(eq(consents.purpose, purpose), gt(consents.seq, seq), tier ? eq(profiles.tier, tier) : undefined)
  const withdrawn = db
    .select({ one: sql`1` })
    .from(consents)
    .where(
      and(
        eq(consents.personId, profiles.personId),
        eq(consents.event, 'WITHDRAWN'),
        or(
          after('MATCHING', profiles.matchingSeq),
          after('DIASPORA_NETWORK', profiles.namingSeq, 'T3'),
          after('DIASPORA_PUBLIC', profiles.namingSeq, 'T4'),
        ),
      ),
    )
  return and(
    ne(profiles.tier, 'T0'),
    hasConsent('MATCHING'),
    or(
      inArray(profiles.tier, ['T1', 'T2']),
      and(eq(profiles.tier, 'T3'), hasConsent('DIASPORA_NETWORK')),
      and(eq(profiles.tier, 'T4'), hasConsent('DIASPORA_PUBLIC')),
    ),
    notExists(withdrawn),
  )!
}

/** Returns the SQL condition for profiles that other people may find. Every search, match, count and card uses it, so that hidden profiles leave no trace. */
export const whereDiscoverable = (db: Reads, now: Date): SQL =>
  and(
    eq(profiles.state, 'VERIFIED'),
    inArray(profiles.personId, db.select({ id: persons.id }).from(persons).where(eq(persons.status, 'ACTIVE'))),
    whereTierActive(db, now),
  )!
