import { sampleOrganisations } from '#platform/identity/sample.ts'
import { sampleIds } from './sample-ids.ts'

/** Who applies in the sample: two organisations of the platform's own sample, and one from abroad. */
export const applicants = { startup: sampleOrganisations.startup.id, university: sampleOrganisations.university.id, foreign: sampleIds.organisation(2) }
export type Applicant = keyof typeof applicants
