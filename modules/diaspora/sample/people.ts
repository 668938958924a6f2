import type { Queries } from '#platform/db/database.ts'
import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import type { SampleContext } from '#platform/module.ts'
import { appendConsent } from '../../commons/consents/consent-history.ts'
import { purposeOf, textHashOf } from '../../commons/consents/purposes.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { languageTextOf } from '../../commons/persons/write-person.ts'
import { type SkillId, skills } from '../../commons/skills/taxonomy.ts'
import { commonsConsents, commonsPersons, commonsSkillClaims } from '../../commons/tables.ts'
import { exampleIds } from '../example-ids.ts'
import { namingPurposes, purposesOfTier } from '../profiles/tiers.ts'
import { diasporaProfiles } from '../tables.ts'
import { ContributionMode, type ProfileState, Seniority, type Tier, type Verification } from '../vocabulary.ts'

/** The organisation that most sample members belong to. */
export const sampleNetwork = {
  id: exampleIds.organisation(1),
  name: { fr: 'Réseau Exemple de la diaspora', ar: 'شبكة مغاربة العالم مثال', en: 'Sample Diaspora Network' },
  kind: 'public_body',
} as const

/** Members with an account: the officer who verifies profiles, and the owner of the second profile. */
export const sampleNetworkMembers = {
  officer: {
    id: exampleIds.member(1),
    organisationId: sampleNetwork.id,
    name: 'Officiere Exemple',
    email: 'officiere@example.org',
    roles: ['diaspora_officer'],
  },
  member: {
    id: exampleIds.member(2),
    organisationId: sampleNetwork.id,
    name: 'Expatriee Exemple',
    email: 'expatriee@example.org',
    roles: ['diaspora_member'],
  },
} satisfies Record<string, typeof members.$inferInsert & { id: string }>

const homes = [
  ['FR', 'Europe/Paris', 'Lyon'],
  ['CA', 'America/Toronto', 'Montréal'],
  ['DE', 'Europe/Berlin', 'Munich'],
  ['US', 'America/New_York', 'Boston'],
  ['BE', 'Europe/Brussels', 'Bruxelles'],
  ['NL', 'Europe/Amsterdam', 'Eindhoven'],
  ['ES', 'Europe/Madrid', 'Barcelone'],
  ['GB', 'Europe/London', 'Londres'],
  ['AE', 'Asia/Dubai', 'Dubaï'],
  ['IT', 'Europe/Rome', 'Turin'],
  ['CH', 'Europe/Zurich', 'Lausanne'],
  ['SE', 'Europe/Stockholm', 'Göteborg'],
  ['SN', 'Africa/Dakar', 'Dakar'],
  ['US', 'America/Los_Angeles', 'San José'],
  ['JP', 'Asia/Tokyo', 'Tokyo'],
  ['AU', 'Australia/Sydney', 'Sydney'],
] as const

/** Tiers of the sample profiles, mostly restricted ones, and some hidden. */
const tiers: readonly Tier[] = ['T2', 'T3', 'T1', 'T1', 'T4', 'T1', 'T2', 'T1', 'T0', 'T1', 'T1', 'T3', 'T1']
const states = (i: number): ProfileState =>
  i > 7 && i % 11 === 8 ? 'SUBMITTED' : i > 7 && i % 14 === 0 ? 'PAUSED' : 'VERIFIED'
const verifications: readonly Verification[] = ['DOCUMENT', 'REFEREE', 'INSTITUTION']
const popularSkills: readonly SkillId[] = [
  'computer-vision',
  'ot-security',
  'embedded-systems',
  'machine-learning',
  'sensors-instrumentation',
  'industrial-automation',
]

/** Inserts profiles with visibly fictitious names such as `Membre 07 Exemple`. The first one is the sample researcher's. */
export async function sampleProfiles({ db, now, random }: SampleContext, total: number) {
  await db.insert(organisations).values({ ...sampleNetwork, createdAt: now })
  await db.insert(members).values(Object.values(sampleNetworkMembers).map((one) => ({ ...one, createdAt: now })))
  const since = new Date(now.getTime() - 200 * dayMs)
  const pick = <One>(from: readonly One[]) => from[Math.floor(random() * from.length)]!
  const all = Array.from({ length: total }, (_, i) => {
    const who =
      i === 0
        ? sampleMembers.researcher
        : i === 1
          ? sampleNetworkMembers.member
          : { id: exampleIds.person(i + 1), organisationId: sampleNetwork.id }
    const tier = tiers[i % tiers.length]!
    const modes = [
      ...new Set([
        ContributionMode.options[i % ContributionMode.options.length]!,
        'EXPERT_MISSION' as const,
        pick(ContributionMode.options),
      ]),
    ]
    return {
      i,
      who: { id: who.id, organisationId: who.organisationId },
      tier,
      modes,
      skillIds: [...new Set([popularSkills[i % popularSkills.length]!, pick(skills).skillId, pick(skills).skillId])],
    }
  })
  const others = all.slice(1)
  await inBatches(others, (some) =>
    db.insert(commonsPersons).values(some.map(({ i, who }) => samplePersonRow(i, who, since, random() < 0.5))),
  )
  await inBatches(
    others.flatMap(({ i, who, skillIds }) =>
      skillIds.map((skillId, j) => ({ i, j, who, skillId, level: 2 + Math.floor(random() * 4) })),
    ),
    (some) =>
      db.insert(commonsSkillClaims).values(
        some.map(({ i, j, who, skillId, level }) => {
          const evidence = (['SELF', 'PEER', 'CREDENTIAL'] as const)[(i + j) % 3]!
          const claimedBy =
            evidence === 'SELF'
              ? who.id
              : evidence === 'PEER'
                ? sampleMembers.founder.id
                : sampleOrganisations.university.id
          return {
            id: exampleIds.claim(i * 4 + j + 1),
            ...personKeys(who),
            skillId,
            level,
            evidence,
            claimedBy,
            createdAt: since,
            updatedAt: since,
          }
        }),
      ),
  )
  await inBatches(
    others.flatMap(({ i, who, tier }) => purposesOfTier(tier).map((purpose, j) => ({ i, j, who, purpose }))),
    (some) =>
      db
        .insert(commonsConsents)
        .values(
          some.map(({ i, j, who, purpose }) =>
            sampleConsentRow(exampleIds.consent(i * 2 + j + 1), who, purpose, since),
          ),
        ),
  )
  const researcher = await researcherConsent(db, now)
  await inBatches(all, (some) =>
    db.insert(diasporaProfiles).values(
      some.map(({ i, who, tier, modes }) => {
        const [countryCode, timeZone, city] = homes[i % homes.length]!
        const state = states(i)
        const sectors = [...new Set([pick(['C', 'J', 'M', 'P', 'D'] as const), pick(NmaSection.options)])]
        return {
          id: exampleIds.profile(i + 1),
          ownerOrganisationId: who.organisationId,
          personId: who.id,
          state,
          tier,
          matchingSeq: i === 0 ? researcher : 1,
          namingSeq: namingPurposes[tier] ? 1 : 0,
          countryCode,
          timeZone,
          city,
          headline: {
            fr: `Membre ${i + 1} du réseau Exemple`,
            ar: `عضو ${i + 1} في الشبكة مثال`,
            en: `Member ${i + 1} of the Sample Network`,
          },
          employer: `Société Exemple ${i + 1}`,
          seniority: pick(Seniority.options),
          sectors,
          mainSector: sectors[0]!,
          modes,
          modeText: ` ${modes.join(' ')} `,
          hoursPerMonth: 2 + Math.floor(random() * 20),
          travelWindows: [],
          originRegionCode: random() < 0.7 ? pick(regionCodes) : null,
          ...(state !== 'SUBMITTED' && {
            verification: pick(verifications),
            verifiedAt: since,
            verifiedBy: sampleNetworkMembers.officer.id,
          }),
          createdAt: since,
          updatedAt: since,
        }
      }),
    ),
  )
}

const personKeys = ({ id, organisationId }: { id: string; organisationId: string }) => ({
  personId: id,
  organisationId,
})

function samplePersonRow(i: number, who: { id: string; organisationId: string }, createdAt: Date, polyglot: boolean) {
  const n = String(i + 1).padStart(2, '0')
  const canSignIn = who.id === sampleNetworkMembers.member.id
  const givenName = canSignIn ? { fr: 'Expatriée', ar: 'مغتربة' } : { fr: `Membre ${n}`, ar: `عضو ${n}` }
  const familyName = { fr: 'Exemple', ar: 'مثال' }
  const email = canSignIn ? sampleNetworkMembers.member.email : `diaspora.${n}@example.org`
  const languages = [
    { tag: 'fr', cefr: 'C1' as const },
    { tag: 'ar', cefr: 'C2' as const },
    ...(polyglot ? [{ tag: 'en', cefr: 'C1' as const }] : []),
  ]
  return {
    ...who,
    givenName,
    familyName,
    email,
    emailKey: email,
    countryOfResidence: homes[i % homes.length]![0],
    languages,
    languageText: languageTextOf(languages),
    searchText: searchIndex(givenName.fr, givenName.ar, familyName.fr, familyName.ar),
    createdAt,
    updatedAt: createdAt,
  }
}

function sampleConsentRow(
  id: string,
  who: { id: string; organisationId: string },
  purpose: 'MATCHING' | 'DIASPORA_NETWORK' | 'DIASPORA_PUBLIC',
  at: Date,
) {
  const { categories, recipients, version, cndpRef } = purposeOf(purpose)
  return {
    id,
    ...personKeys(who),
    purpose,
    seq: 1,
    event: 'GIVEN' as const,
    categories: [...categories],
    recipients: [...recipients],
    textVersion: version,
    textHash: textHashOf(purpose, 'fr'),
    language: 'fr' as const,
    method: 'WEB' as const,
    cndpRef,
    recordedBy: who.id,
    at,
  }
}

/** Records another MATCHING consent of the researcher and returns its position in the history. */
async function researcherConsent(db: Queries, at: Date): Promise<number> {
  const { id, organisationId } = sampleMembers.researcher
  const given = { purpose: 'MATCHING', event: 'GIVEN', language: 'fr', method: 'WEB' } as const
  const { seq } = await appendConsent(db, {
    id: exampleIds.consent(1),
    organisationId,
    personId: id,
    ...given,
    recordedBy: id,
    at,
  })
  return seq
}

/** Inserts rows in batches, because SQLite accepts 32,766 values per statement. */
async function inBatches<Row>(rows: readonly Row[], insert: (some: Row[]) => Promise<unknown>, size = 500) {
  for (let i = 0; i < rows.length; i += size) await insert(rows.slice(i, i + size))
}
