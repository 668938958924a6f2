import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { LanguageTag } from '#platform/lib/identifiers.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { recordConsent } from '../../commons/consents/operations.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { upsertPerson } from '../../commons/persons/change-operations.ts'
import { requirePerson } from '../../commons/persons/person-view.ts'
import { claimSkill } from '../../commons/skills/claim-operations.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { Cefr } from '../../commons/vocabulary.ts'
import { assertOrder } from '../fields.ts'
import { Tier } from '../vocabulary.ts'
import { applyTier, initialTier } from './apply-tier.ts'
import { findOwnProfile, type ProfileRow } from './profile-access.ts'
import { type ProfileFields, profileFields } from './profile-fields.ts'
import { ProfileWriteResult, toProfileWriteResult } from './profile-write-result.ts'
import { tierPurposes } from './tiers.ts'
import * as examples from './upsert-profile.examples.ts'
import { insertProfile, updateProfile } from './write-profile.ts'

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
    ...profileFields,
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

function assertFields(fields: ProfileFields, known: ProfileRow | undefined) {
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
