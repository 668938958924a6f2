import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { exampleIds } from '../example-ids.ts'

/** Applicants of the sample: two organisations of the platform's own sample, and one from abroad. */
export const sampleApplicants = {
  startup: sampleOrganisations.startup.id,
  university: sampleOrganisations.university.id,
  foreign: exampleIds.organisation(2),
}
export type SampleApplicant = keyof typeof sampleApplicants

/** The member who acts for each of them. */
export const memberActingFor: Record<SampleApplicant, string> = {
  startup: sampleMembers.founder.id,
  university: sampleMembers.researcher.id,
  foreign: exampleIds.member(4),
}
