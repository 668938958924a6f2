import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { createBridge, listBridges, recordBridgeOutput } from './bridges/operations.ts'
import { listDiasporaContactRequests, requestContact, respondContact } from './contact-requests/operations.ts'
import { advanceEngagement } from './engagements/advance-engagement.ts'
import { impact } from './engagements/impact.ts'
import { getEngagement, listEngagements, proposeEngagement } from './engagements/operations.ts'
import { diasporaError } from './errors.ts'
import { advanceEvent, listEvents, publishEvent } from './events/operations.ts'
import { cancelRegistration, checkInAttendee, registerForEvent } from './events/registration-operations.ts'
import { indicators } from './indicators.ts'
import { labels } from './labels.ts'
import { matchNeed } from './matches/match-need.ts'
import { advanceProfile } from './profiles/advance-profile.ts'
import { getProfile } from './profiles/get-profile.ts'
import { myData } from './profiles/my-data.ts'
import { searchProfiles } from './profiles/search-profiles.ts'
import { upsertProfile } from './profiles/upsert-profile.ts'
import { withdrawDiasporaConsent } from './profiles/withdraw-consent.ts'
import { sampleDiaspora } from './sample/sample.ts'
import { synonyms } from './synonyms.ts'

/**
 * Mobilises Moroccan skills abroad: need, match, contact request, engagement, outcome, each with an owner and deadlines.
 *
 * Invariants:
 * - names, employers, cities and contact details are read from the database only once they may be shown; ranking never reads
 *   them. Searches and matches never show names. `getProfile` shows what the tier allows, logs it, and gives agents only public data.
 * - hidden, unverified and withdrawn profiles affect no list, count or error that another caller sees. Counts under five are
 *   suppressed.
 * - a tier is in effect only while its consents are. Every query checks the consent history, so a withdrawal by any operation
 *   hides the profile in the transaction that records it. `withdrawConsent` also closes requests and matches in that transaction.
 * - a requester has at most five open requests; a member receives at most three in thirty days.
 * - there are never more registrations than places, however many are made concurrently.
 * - there are no fields for sensitive data. The region of origin is optional, used in counts only, and never read for ranking.
 *
 * Simplifications:
 * - Incentives and awards are not stored (D6), and nothing is exported to recipients abroad (D7).
 * - A name given on acceptance is given to the requester and revoked by a lower tier. Contact details are shown at no tier.
 * - T4 is public to every account and its agents; there is no anonymous page.
 * - An officer of the member's organisation verifies profiles and settles disputes; there is no committee.
 * - A bridge is recorded by its Moroccan side, which names the partner. Pledges and funding rounds belong to the ventures.
 */
export const diaspora = defineModule({
  name: 'diaspora',
  errors: diasporaError,
  title: { fr: 'Mobilisation de la diaspora', ar: 'تعبئة مغاربة العالم', en: 'Mobilisation of the diaspora' },
  description:
    'Moroccan skills abroad, matched to needs and contacted with their consent: profiles, matches, contact, engagements, events and bridges.',
  operations: [
    upsertProfile,
    advanceProfile,
    getProfile,
    searchProfiles,
    matchNeed,
    requestContact,
    respondContact,
    listDiasporaContactRequests,
    proposeEngagement,
    advanceEngagement,
    getEngagement,
    listEngagements,
    publishEvent,
    listEvents,
    advanceEvent,
    registerForEvent,
    cancelRegistration,
    checkInAttendee,
    createBridge,
    listBridges,
    recordBridgeOutput,
    myData,
    withdrawDiasporaConsent,
    impact,
  ],
  agents,
  synonyms,
  labels,
  indicators,
  sample: sampleDiaspora,
})
