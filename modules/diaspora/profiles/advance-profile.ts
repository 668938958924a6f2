import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { activeConsent } from '../../commons/consents/consent-history.ts'
import { withdrawConsent } from '../../commons/consents/operations.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { profileEvents, Verification } from '../vocabulary.ts'
import * as examples from './advance-profile.examples.ts'
import { hideProfile } from './hide-profile.ts'
import {
  findOwnProfile,
  isOfficer,
  isTierActive,
  noProfileError,
  type ProfileRow,
  requireVisibleProfile,
} from './profile-access.ts'
import { ProfileWriteResult, toProfileWriteResult } from './profile-write-result.ts'
import { profileStateMachine } from './state-machine.ts'

export const advanceProfile = operation({
  name: 'diaspora.advanceProfile',
  summary: 'Submit, pause, resume or withdraw the caller’s profile, or verify that of a member.',
  description:
    'An officer of the member’s organisation verifies a submitted profile; only verified profiles can be found. Withdrawing erases everything but the id, country and modes of the profile, and withdraws the consents to be named.',
  route: 'PATCH /diaspora/profiles',
  effect: 'write',
  access: 'diaspora:write',
  agent: { risk: 'high' },
  examples: examples.advanceProfile,
  input: z.object({
    profileId: reference(profiles, 'The profile to verify. Defaults to the caller’s own profile.').optional(),
    event: z.enum(profileEvents).describe('The transition to apply.'),
    verification: Verification.optional().describe('Evidence the profile was checked against. Required to verify.'),
  }),
  output: ProfileWriteResult,
  async handler({ profileId, event, verification }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const profile = await (profileId
      ? requireVisibleProfile(db, caller, profileId, now())
      : requireOwnProfile(db, caller))
    const roles =
      profile.personId === caller.id
        ? (['member'] as const)
        : isOfficer(caller, profile)
          ? (['officer'] as const)
          : ([] as const)
    const subject = { consented: await isTierActive(db, profile, now()) }
    const state = transition(profileStateMachine, profile.state, event, { roles: [...roles], subject })
    if (event === 'verify' && (!verification || verification === 'SELF'))
      throw invalid('The evidence for the verification is missing.', [
        { path: 'verification', message: 'Choose DOCUMENT, REFEREE or INSTITUTION.' },
      ])
    if (event === 'withdraw') await eraseProfile(context, profile)
    const [row] = await db
      .update(profiles)
      .set({
        state,
        ...(event === 'verify' && { verification, verifiedAt: now(), verifiedBy: caller.id }),
        version: profile.version + 1,
        updatedAt: now(),
      })
      .where(eq(profiles.id, profile.id))
      .returning()
    return toProfileWriteResult(db, row!, [...roles], now())
  },
})

async function requireOwnProfile(db: Reads, caller: Actor): Promise<ProfileRow> {
  const profile = await findOwnProfile(db, caller)
  if (!profile) throw noProfileError()
  return profile
}

/** Erases the personal data of a profile. The row stays, so that past engagements can still be counted. */
async function eraseProfile({ db, now, invoke }: HandlerContexts['write'], profile: ProfileRow) {
  await hideProfile(db, profile, now())
  for (const purpose of ['DIASPORA_NETWORK', 'DIASPORA_PUBLIC'] as const)
    if (await activeConsent(db, profile.personId, purpose, now())) await invoke(withdrawConsent, { purpose })
  await db
    .update(profiles)
    .set({
      city: null,
      headline: null,
      employer: null,
      seniority: null,
      linkedInUrl: null,
      sectors: [],
      mainSector: null,
      hoursPerMonth: 0,
      availableFrom: null,
      availableTo: null,
      travelWindows: [],
      originRegionCode: null,
      timeZone: 'Africa/Casablanca',
      withdrawnAt: now(),
    })
    .where(eq(profiles.id, profile.id))
}
