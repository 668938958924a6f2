import { defineModule } from '#platform/module.ts'
import { listConsents, recordConsent, withdrawConsent } from './consents/operations.ts'
import { listPurposes } from './consents/purpose-operations.ts'
import { commonsError } from './errors.ts'
import { labels } from './labels.ts'
import { listLinks } from './links/operations.ts'
import { answerContactRequest, listContactRequests } from './matches/contact-operations.ts'
import { advanceMatch, listMatches } from './matches/operations.ts'
import { coverNeed, withdrawNeed } from './needs/close-operations.ts'
import { openNeed } from './needs/open-need.ts'
import { getNeed, listNeeds } from './needs/operations.ts'
import { getOrganisationProfile, searchOrganisations, upsertOrganisationProfile } from './organisations/operations.ts'
import { myAccessLog } from './persons/access-log.ts'
import { addPerson, upsertPerson } from './persons/change-operations.ts'
import { countPersons } from './persons/count-persons.ts'
import { getPerson, myProfile, searchPersons } from './persons/operations.ts'
import { createPlace, listPlaces, listRegions } from './places/operations.ts'
import { sampleCommons } from './sample/sample.ts'
import { claimSkill, endorseSkill, listSkillClaims, withdrawClaim } from './skills/claim-operations.ts'
import { searchSkills } from './skills/operations.ts'
import { synonyms } from './synonyms.ts'

export const commons = defineModule({
  name: 'commons',
  errors: commonsError,
  title: { fr: 'Socle commun', ar: 'الأساس المشترك', en: 'Commons' },
  description:
    'Records shared by every programme: people and their consent, organisations, places, skills, needs, matches and links.',
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
  synonyms,
  labels,
  sample: sampleCommons,
})
