import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, ne, notExists, or, type SQL, sql } from '#platform/db/query-builder.ts'
import { consentingPersons } from '../../commons/consents/consent-history.ts'
import { commonsConsents as consents, commonsPersons as persons } from '../../commons/tables.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import type { Tier } from '../vocabulary.ts'

/** Purposes of the commons that tiers rest on. */
export const tierPurposes = ['MATCHING', 'DIASPORA_NETWORK', 'DIASPORA_PUBLIC'] as const
export type TierPurpose = (typeof tierPurposes)[number]

/** What it takes beyond MATCHING to be named to more than those whom one accepts. */
export const namingPurposes: Readonly<Partial<Record<Tier, TierPurpose>>> = {
  T3: 'DIASPORA_NETWORK',
  T4: 'DIASPORA_PUBLIC',
}

/** All that a member must agree to for a tier. */
export const purposesOfTier = (tier: Tier): TierPurpose[] => {
  const naming = namingPurposes[tier]
  return tier === 'T0' ? [] : naming ? ['MATCHING', naming] : ['MATCHING']
}

/**
 * The tier of a profile holds: every consent under it is live, and none was withdrawn since the tier was chosen - by whichever door,
 * so a withdrawal hides the profile with the commit that records it, and to agree again later does not bring the old tier back.
 */
export function whereTierActive(db: Reads, now: Date): SQL {
  const agreed = (purpose: TierPurpose) => {
    const all = consentingPersons(db, purpose, now)
    return inArray(profiles.personId, db.select({ personId: all.personId }).from(all))
  }
  const since = (purpose: TierPurpose, seq: typeof profiles.matchingSeq | typeof profiles.namingSeq, tier?: Tier) =>
    and(eq(consents.purpose, purpose), gt(consents.seq, seq), tier ? eq(profiles.tier, tier) : undefined)
  const withdrawn = db
    .select({ one: sql`1` })
    .from(consents)
    .where(
      and(
        eq(consents.personId, profiles.personId),
        eq(consents.event, 'WITHDRAWN'),
        or(
          since('MATCHING', profiles.matchingSeq),
          since('DIASPORA_NETWORK', profiles.namingSeq, 'T3'),
          since('DIASPORA_PUBLIC', profiles.namingSeq, 'T4'),
        ),
      ),
    )
  return and(
    ne(profiles.tier, 'T0'),
    agreed('MATCHING'),
    or(
      inArray(profiles.tier, ['T1', 'T2']),
      and(eq(profiles.tier, 'T3'), agreed('DIASPORA_NETWORK')),
      and(eq(profiles.tier, 'T4'), agreed('DIASPORA_PUBLIC')),
    ),
    notExists(withdrawn),
  )!
}

/** Whom others may know of at all. Every search, match, count and card of a stranger is taken from these, so that nothing can be told from what is missing. */
export const whereDiscoverable = (db: Reads, now: Date): SQL =>
  and(
    eq(profiles.state, 'VERIFIED'),
    inArray(profiles.personId, db.select({ id: persons.id }).from(persons).where(eq(persons.status, 'ACTIVE'))),
    whereTierActive(db, now),
  )!
