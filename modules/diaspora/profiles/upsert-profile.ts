import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { CountryCode, LanguageTag } from '#platform/lib/identifiers.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, Problem } from '#platform/problem.ts'
import { isConsentActive, latestConsent } from '../../commons/consents/consent-history.ts'
import { recordConsent } from '../../commons/consents/operations.ts'
import { purposes } from '../../commons/consents/purposes.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { upsertPerson } from '../../commons/persons/change-operations.ts'
import { requirePerson } from '../../commons/persons/person-view.ts'
import { claimSkill } from '../../commons/skills/claim-operations.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { Cefr } from '../../commons/vocabulary.ts'
import { assertOrder, Day, TimeZone } from '../fields.ts'
import { profileStateMachine } from '../state-machines.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { ContributionMode, ProfileState, Seniority, Tier } from '../vocabulary.ts'
import { hideProfile, revokeGivenName } from './hide-profile.ts'
import { findOwnProfile, isTierActive, type ProfileRow } from './profile-access.ts'
import { namingPurposes, purposesOfTier, tierPurposes } from './tiers.ts'
import * as examples from './upsert-profile.examples.ts'

/** Nothing personal comes back: who wrote it knows it, and reads it with diaspora.myData. */
export const ProfileWriteResult = z.object({
  profileId: z.string(),
  state: plainEnum(ProfileState),
  tier: plainEnum(Tier).describe('As it holds now.'),
  allowedEvents: z.array(z.string()).describe('What the member can do now with diaspora.advanceProfile.'),
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

const optionalText = (max: number, description: string) => z.string().min(1).max(max).nullish().describe(description)

export const upsertProfile = operation({
  name: 'diaspora.upsertProfile',
  summary:
    'Write the caller’s own diaspora profile, and choose who sees what of it: tier T0 nobody, T1 a card without a name, T2 the name on acceptance, T3 the programme, T4 everyone. What is left out stays; null clears it.',
  description:
    'The first time country, time zone and modes are needed, and a record in the commons (`commons.upsertPerson`), where name and contact stay. From T1 on the member must agree to MATCHING, for T3 to DIASPORA_NETWORK and for T4 to DIASPORA_PUBLIC as well: here in `consents`, or before with `commons.recordConsent`. No agent agrees for anyone, nor shows more of anyone. A new profile is a draft until it is handed in with `diaspora.advanceProfile` and verified.',
  route: 'PUT /diaspora/me/profile',
  effect: 'write',
  access: 'diaspora:write',
  agent: { exfiltrates: true, producesIds: ['profileId'] },
  http: { canReturn404: true },

  examples: examples.upsertProfile,
  input: z.object({
    tier: Tier.optional(),
    consents: z
      .array(
        z.strictObject({
          purpose: z.enum(tierPurposes),
          textVersion: z.string().max(20).describe('Of the text that was read, from commons.listPurposes.'),
          language: z.enum(['fr', 'ar', 'en']).describe('In which it was read.'),
        }),
      )
      .max(3)
      .default([])
      .describe('What the caller agrees to herewith.'),
    countryCode: CountryCode.optional().describe('Where the member lives, ISO 3166-1; not Morocco.'),
    city: optionalText(100, 'Shown from where the name is.'),
    timeZone: TimeZone.optional(),
    headline: LocalizedText.nullish().describe('Shown from where the name is.'),
    employer: optionalText(200, 'Shown from where the name is.'),
    seniority: Seniority.nullish().describe('How experienced the member is.'),
    linkedInUrl: z
      .url({ protocol: /^https$/ })
      .max(300)
      .nullish()
      .describe('Shown from where the name is.'),
    sectors: z.array(NmaSection).max(5).optional().describe('The main one first.'),
    modes: z.array(ContributionMode).min(1).max(7).optional().describe('What the member offers.'),
    hoursPerMonth: z.int().min(0).max(200).optional().describe('Hours a month the member can give.'),
    availableFrom: Day('First day.').nullish().describe('First day the member is available, as 2027-03-01.'),
    availableTo: Day('Last day.').nullish().describe('Last day the member is available, as 2027-12-31.'),
    travelWindows: z
      .array(z.strictObject({ from: Day('First day in Morocco.'), to: Day('Last day in Morocco.') }))
      .max(10)
      .optional()
      .describe('When the member is in Morocco; shown from where the name is.'),
    originRegionCode: RegionCode.nullish().describe(
      'Optional, and only ever counted: shown to nobody else, and no part of any ranking.',
    ),
    languages: z
      .array(z.strictObject({ tag: LanguageTag, cefr: Cefr }))
      .max(20)
      .optional()
      .describe('Kept in the record of the commons.'),
    skills: z
      .array(
        z.strictObject({ skillId: SkillId, level: z.int().min(1).max(5).describe('1 has begun, 5 teaches others.') }),
      )
      .max(20)
      .default([])
      .describe('Claimed as the member’s own word, beside those claimed before.'),
    ifVersion: ExpectedVersion,
  }),
  output: ProfileWriteResult,
  async handler({ tier, consents, languages, skills, ifVersion, ...fields }, context) {
    const caller = requireActor(context)
    const { db, now, invoke } = context
    const known = await findOwnProfile(db, caller)
    assertExpectedVersion('profile', known?.version ?? 0, ifVersion)
    await requirePerson(db, caller, caller.id)
    assertFields(fields, known)
    for (const consent of consents) await invoke(recordConsent, consent)
    if (languages) await invoke(upsertPerson, { languages })
    for (const skill of skills) await invoke(claimSkill, skill)
    const row = known ? await updateProfile(db, known, fields, now()) : await insertProfile(db, caller, fields, now())
    const settled = await applyTier(context, row, tier ?? (known ? undefined : await initialTier(db, caller, now())))
    return toProfileWriteResult(db, settled, ['member'], now())
  },
})

type Fields = Omit<z.output<typeof upsertProfile.input>, 'tier' | 'consents' | 'languages' | 'skills' | 'ifVersion'>

function assertFields(fields: Fields, known: ProfileRow | undefined) {
  const refuse = (path: string, message: string) =>
    invalid('The profile cannot be kept like this.', [{ path, message }])
  for (const path of ['countryCode', 'timeZone', 'modes'] as const)
    if (!known && fields[path] === undefined) throw refuse(path, 'Give it the first time.')
  if (fields.countryCode === 'MA')
    throw refuse(
      'countryCode',
      'The country abroad: who lives in Morocco is found by commons.searchPersons and institute.findTalent.',
    )
  const { availableFrom = known?.availableFrom, availableTo = known?.availableTo, travelWindows = [] } = fields
  assertOrder(availableFrom, availableTo, 'availableTo')
  for (const [i, { from, to }] of travelWindows.entries()) assertOrder(from, to, `travelWindows.${i}.to`)
}

const derivedColumns = ({ modes, sectors }: Pick<Fields, 'modes' | 'sectors'>) => ({
  ...(modes && { modes: [...new Set(modes)], modeText: ` ${modes.join(' ')} ` }),
  ...(sectors && { sectors: [...new Set(sectors)], mainSector: sectors[0] ?? null }),
})

async function insertProfile(db: Queries, caller: Actor, fields: Fields, now: Date): Promise<ProfileRow> {
  const [row] = await db
    .insert(profiles)
    .values({
      sectors: [],
      modes: [],
      modeText: '',
      hoursPerMonth: 0,
      travelWindows: [],
      ...(fields as Fields & { countryCode: string; timeZone: string }),
      ...derivedColumns(fields),
      ownerOrganisationId: caller.organisationId,
      personId: caller.id,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
  return row!
}

/** What was verified is no longer so when it changes. */
const verifiedFields = ['countryCode', 'employer', 'seniority'] as const

async function updateProfile(db: Queries, known: ProfileRow, fields: Fields, now: Date): Promise<ProfileRow> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
  const unverified = verifiedFields.some((field) => given[field] !== undefined && given[field] !== known[field])
  const [row] = await db
    .update(profiles)
    .set({
      ...given,
      ...derivedColumns(given),
      ...(unverified && { verification: 'SELF' as const }),
      version: known.version + 1,
      updatedAt: now,
    })
    .where(eq(profiles.id, known.id))
    .returning()
  return row!
}

/** A new profile is a card without a name where its member agreed to that; an agent shows nobody. */
async function initialTier(db: Reads, caller: Actor, now: Date): Promise<Tier> {
  return !caller.agent && isConsentActive(await latestConsent(db, caller.id, 'MATCHING'), now) ? 'T1' : 'T0'
}

const tierOrder = Tier.options

async function applyTier(
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
