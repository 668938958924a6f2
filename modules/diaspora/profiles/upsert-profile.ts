import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { LanguageTag } from '#platform/lib/identifiers.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { recordConsent } from '../../commons/consents/operations.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { assertOrder } from '../../commons/fields.ts'
import { upsertPerson } from '../../commons/persons/change-operations.ts'
import { requirePerson } from '../../commons/persons/person-view.ts'
import { claimSkill } from '../../commons/skills/claim-operations.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { Cefr } from '../../commons/vocabulary.ts'
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
  summary: 'Create or change the caller’s own diaspora profile and choose its visibility tier.',
  description:
    'Tiers: T0 hidden, T1 a card without a name, T2 the name after acceptance, T3 the name to members of the programme, T4 the name to everyone. Omitted fields stay as they are; null clears a field.\n\nThe first call requires country, time zone and modes, and a person record (`commons.upsertPerson`), which holds the name and contact details. Tiers from T1 on require consent to MATCHING, T3 also to DIASPORA_NETWORK and T4 also to DIASPORA_PUBLIC: send it in `consents`, or record it before with `commons.recordConsent`. An agent can neither consent nor raise the tier. A new profile is a draft until it is submitted with `diaspora.advanceProfile` and verified.',
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
          textVersion: z.string().max(20).describe('Version of the text the member read, from commons.listPurposes.'),
          language: z.enum(['fr', 'ar', 'en']).describe('Language the member read it in.'),
        }),
      )
      .max(3)
      .default([])
      .describe('Consents the caller gives with this call.'),
    ...profileFields,
    languages: z
      .array(z.strictObject({ tag: LanguageTag, cefr: Cefr }))
      .max(20)
      .optional()
      .describe('Languages, stored in the person record.'),
    skills: z
      .array(
        z.strictObject({ skillId: SkillId, level: z.int().min(1).max(5).describe('1: beginner. 5: teaches others.') }),
      )
      .max(20)
      .default([])
      .describe('Skills the member claims, added to earlier claims.'),
    ifVersion: ExpectedVersion,
  }),
  output: ProfileWriteResult,
  async handler({ tier, consents, languages, skills, ifVersion, ...fields }, context) {
    const caller = requireActor(context)
    const { db, now, invoke } = context
    const existing = await findOwnProfile(db, caller)
    assertExpectedVersion('profile', existing?.version ?? 0, ifVersion)
    await requirePerson(db, caller, caller.id)
    assertFields(fields, existing)
    for (const consent of consents) await invoke(recordConsent, consent)
    if (languages) await invoke(upsertPerson, { languages })
    for (const skill of skills) await invoke(claimSkill, skill)
    const row = existing
      ? await updateProfile(db, existing, fields, now())
      : await insertProfile(db, caller, fields, now())
    const updated = await applyTier(context, row, tier ?? (existing ? undefined : await initialTier(db, caller, now())))
    return toProfileWriteResult(db, updated, ['member'], now())
  },
})

function assertFields(fields: ProfileFields, existing: ProfileRow | undefined) {
  const invalidField = (path: string, message: string) => invalid('The profile is not valid.', [{ path, message }])
  for (const path of ['countryCode', 'timeZone', 'modes'] as const)
    if (!existing && fields[path] === undefined) throw invalidField(path, 'This field is required for a new profile.')
  if (fields.countryCode === 'MA')
    throw invalidField(
      'countryCode',
      'Give a country abroad. Find residents of Morocco with commons.searchPersons or institute.findTalent.',
    )
  const { availableFrom = existing?.availableFrom, availableTo = existing?.availableTo, travelWindows = [] } = fields
  assertOrder(availableFrom, availableTo, 'availableTo')
  for (const [i, { from, to }] of travelWindows.entries()) assertOrder(from, to, `travelWindows.${i}.to`)
}
