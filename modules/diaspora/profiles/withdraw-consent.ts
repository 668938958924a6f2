import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { activeConsent } from '../../commons/consents/consent-history.ts'
import { withdrawConsent as withdraw } from '../../commons/consents/operations.ts'
import { hideProfile } from './hide-profile.ts'
import { findOwnProfile, isTierActive } from './profile-access.ts'
import { tierPurposes } from './tiers.ts'
import * as examples from './withdraw-consent.examples.ts'

export const withdrawDiasporaConsent = operation({
  name: 'diaspora.withdrawConsent',
  summary:
    'Take back what the caller agreed to for the diaspora, all of it or one purpose. At once: the profile is hidden (T0), open matches drop the member, requests that wait are declined, names given are taken back.',
  description:
    'To take back MATCHING ends every proposal of the caller in the programme, also outside the diaspora. `commons.withdrawConsent` hides the profile as well; this also closes what rested on it.',
  route: 'DELETE /diaspora/me/consents',
  effect: 'write',
  access: 'member',
  examples: examples.withdrawDiasporaConsent,
  input: z.object({ purpose: z.enum(tierPurposes).optional().describe('One of them; all that are live unless told.') }),
  output: z.object({
    withdrawn: z.array(z.enum(tierPurposes)),
    hidden: z.boolean().describe('There is a profile, and it is hidden now.'),
    droppedMatches: z.int(),
    closedRequests: z.int(),
  }),
  async handler({ purpose }, context) {
    const caller = requireActor(context)
    const { db, now, invoke } = context
    const asked = purpose ? [purpose] : tierPurposes
    const withdrawn: (typeof tierPurposes)[number][] = []
    let droppedMatches = 0
    for (const one of asked) {
      if (!(await activeConsent(db, caller.id, one, now()))) continue
      droppedMatches += (await invoke(withdraw, { purpose: one })).droppedMatches
      withdrawn.push(one)
    }
    const profile = await findOwnProfile(db, caller)
    // A consent that ran out leaves its tier behind: that is closed too.
    const lapsed = profile !== undefined && profile.tier !== 'T0' && !(await isTierActive(db, profile, now()))
    if (withdrawn.length === 0 && !lapsed)
      throw conflict(
        'There is no consent for the diaspora that could be withdrawn.',
        { purposes: [...asked] },
        'no-consent',
      )
    const hidden = profile ? await hideProfile(db, profile, now()) : undefined
    return {
      withdrawn,
      hidden: profile !== undefined,
      droppedMatches: droppedMatches + (hidden?.droppedMatches ?? 0),
      closedRequests: hidden?.closedRequests ?? 0,
    }
  },
})
