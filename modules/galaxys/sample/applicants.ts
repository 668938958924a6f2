import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { sampleIds } from '../example-ids.ts'

/** Who applies in the sample: two organisations of the platform's own sample, and one from abroad. */
export const applicants = { startup: sampleOrganisations.startup.id, university: sampleOrganisations.university.id, foreign: sampleIds.organisation(2) }
export type Applicant = keyof typeof applicants

/** Who acts for each of them. */
export const actsFor: Record<Applicant, string> = { startup: sampleMembers.founder.id, university: sampleMembers.researcher.id, foreign: sampleIds.member(4) }
