import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { createBridge, listBridges, recordBridgeOutput } from './bridges/operations.ts'
import { listDiasporaContactRequests, requestContact, respondContact } from './contact-requests/operations.ts'
import { advanceEngagement } from './engagements/advance-engagement.ts'
import { impact } from './engagements/impact.ts'
import { getEngagement, listEngagements, proposeEngagement } from './engagements/operations.ts'
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
 * The mobilisation of the diaspora, from the need on: need, match, request, engagement, outcome, each with an owner and a clock.
 *
 * Held by the server:
 * - D1: a name, an employer, a city, a contact is read from the database only once it is decided that it is shown; ranking never sees them. Searches and
 *   matches show nobody's name, whatever the tier; `getProfile` does as far as the tier goes, puts it on record, and gives an agent only what is public;
 * - D2: whoever hides, was not verified, or withdrew changes no list, no count and no refusal that another can see, and counts under five are not told;
 * - D3: a tier holds only while the consents under it do, which every query asks of the history of consents itself: a withdrawal by whichever door hides the
 *   profile with the commit that records it. `withdrawConsent` closes in the same transaction what rested on it;
 * - D4: five requests of one person wait at most, and three in thirty days reach one member;
 * - D5: no more registrations than places, however many ask at once;
 * - D8: no sensitive data has a field; the region of origin is optional, only counted, and not among what ranking reads.
 *
 * Simpler here than the programme describes it:
 * - incentives and their awards are not kept (D6), and nothing is exported to a recipient abroad (D7): a network sees cards, nobody gets a file;
 * - a name given on acceptance is given to the person who asked, and taken back by a lower tier; contact is shown to nobody else, at no tier;
 * - T4 is public to everyone with an account and to their agents: there is no page for strangers;
 * - an officer of the member's organisation verifies and settles disputes; there is no committee;
 * - a bridge has one side here and names the other; pledges and funding rounds are those of the ventures.
 */
export const diaspora = defineModule({
  name: 'diaspora',
  title: { fr: 'Mobilisation de la diaspora', ar: 'تعبئة مغاربة العالم', en: 'Mobilisation of the diaspora' },
  description:
    'Moroccan skills abroad, found for a need and reached with their consent: profiles, matches, contact, engagements, events and bridges.',
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
