import { defineModule } from '#platform/module.ts'
import { myAccessLog } from './access-events.ts'
import { claimSkill, endorseSkill, listSkillClaims, withdrawClaim } from './claims.ts'
import { coverNeed, withdrawNeed } from './close-need.ts'
import { listConsents, recordConsent, withdrawConsent } from './consents.ts'
import { answerContactRequest, listContactRequests } from './contact-requests.ts'
import { advanceMatch, listMatches } from './decide-match.ts'
import { countPersons } from './indicators.ts'
import { listLinks } from './links.ts'
import { getNeed, listNeeds } from './needs.ts'
import { openNeed } from './open-need.ts'
import { getOrganisationProfile, searchOrganisations, upsertOrganisationProfile } from './organisations.ts'
import { createPlace, listPlaces, listRegions } from './places.ts'
import { listPurposes } from './purposes.ts'
import { getPerson, myProfile, searchPersons } from './read-person.ts'
import { sampleCommons } from './sample.ts'
import { searchSkills } from './skills.ts'
import { addPerson, upsertPerson } from './write-person.ts'

export const commons = defineModule({
  name: 'commons',
  title: { fr: 'Socle commun', ar: 'الأساس المشترك', en: 'Commons' },
  description:
    'What every programme stands on: people and their consent, organisations, places, skills, needs and who could meet them, and what is tied to what.',
  operations: [
    listRegions,
    listPlaces,
    createPlace,
    myProfile,
    upsertPerson,
    addPerson,
    countPersons,
    searchPersons,
    getPerson,
    myAccessLog,
    listPurposes,
    recordConsent,
    withdrawConsent,
    listConsents,
    upsertOrganisationProfile,
    searchOrganisations,
    getOrganisationProfile,
    searchSkills,
    claimSkill,
    endorseSkill,
    withdrawClaim,
    listSkillClaims,
    openNeed,
    listNeeds,
    getNeed,
    withdrawNeed,
    coverNeed,
    listMatches,
    advanceMatch,
    listContactRequests,
    answerContactRequest,
    listLinks,
  ],
  sample: sampleCommons,
})
