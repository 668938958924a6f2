import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { activeConsent } from '../../commons/consents/consent-history.ts'
import { withdrawConsent as withdraw } from '../../commons/consents/operations.ts'
import { commonsError } from '../../commons/errors.ts'
import { hideProfile } from './hide-profile.ts'
import { findOwnProfile, isTierActive } from './profile-access.ts'
import { tierPurposes } from './tiers.ts'
import * as examples from './withdraw-consent.examples.ts'

export const withdrawDiasporaConsent = operation({
  name: 'diaspora.withdrawConsent',
  summary: 'Withdraw the caller’s consents for the diaspora, all or one, and hide the profile at once.',
  description:
    'In one transaction the profile is hidden (T0), open matches drop the member, open requests are declined and given names are revoked. Withdrawing MATCHING ends every proposal of the caller in the programme, also outside the diaspora. `commons.withdrawConsent` hides the profile as well, but does not close requests.',
  route: 'DELETE /diaspora/me/consents',
  effect: 'write',
  access: 'member',
  examples: examples.withdrawDiasporaConsent,
  input: z.object({
    purpose: z.enum(tierPurposes).optional().describe('The purpose to withdraw. Defaults to all active ones.'),
  }),
  output: z.object({
    withdrawn: z.array(z.enum(tierPurposes)),
    hidden: z.boolean().describe('Whether there is a profile; if so, it is hidden now.'),
    droppedMatches: z.int(),
    closedRequests: z.int(),
  }),
  async handler({ purpose }, context) {
    const caller = requireActor(context)
    const { db, now, invoke } = context
    const requested = purpose ? [purpose] : tierPurposes
    const withdrawn: (typeof tierPurposes)[number][] = []
    let droppedMatches = 0
    for (const one of requested) {
      if (!(await activeConsent(db, caller.id, one, now()))) continue
      droppedMatches += (await invoke(withdraw, { purpose: one })).droppedMatches
      withdrawn.push(one)
    }
    const profile = await findOwnProfile(db, caller)
    // An expired consent leaves its tier behind; hiding the profile closes that too.
    const lapsed = profile !== undefined && profile.tier !== 'T0' && !(await isTierActive(db, profile, now()))
    if (withdrawn.length === 0 && !lapsed)
      throw commonsError('no-consent', 'You have no active consent for the diaspora to withdraw.', {
        purposes: [...requested],
      })
    const hidden = profile ? await hideProfile(db, profile, now()) : undefined
    return {
      withdrawn,
      hidden: profile !== undefined,
      droppedMatches: droppedMatches + (hidden?.droppedMatches ?? 0),
      closedRequests: hidden?.closedRequests ?? 0,
    }
  },
})
