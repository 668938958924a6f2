import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { issueCertificates } from './certificates/issue-certificates.ts'
import { getCertificate, revokeCertificate } from './certificates/operations.ts'
import { getIssuerKeys, getStatusList } from './certificates/verification-data-operations.ts'
import { verifyCertificate } from './certificates/verify-certificate.ts'
import { recordAssessment } from './enrolments/assessments.ts'
import { cancelEnrolment, enrol, listEnrolments } from './enrolments/operations.ts'
import { instituteError } from './errors.ts'
import { indicators } from './indicators.ts'
import { labels } from './labels.ts'
import { findTalent } from './learners/find-talent.ts'
import { learnerRecord } from './learners/learner-record.ts'
import { createProgramme } from './programmes/create-programme.ts'
import { getProgramme, searchProgrammes } from './programmes/operations.ts'
import { sampleInstitute } from './sample/sample.ts'
import { advanceSession } from './sessions/advance-session.ts'
import { listSessions, openSession } from './sessions/operations.ts'
import { synonyms } from './synonyms.ts'
import { candidatesAtRisk } from './theses/candidates-at-risk.ts'
import { getMilestonePlan, setMilestonePlan } from './theses/milestone-plan-operations.ts'
import { advanceThesis, getThesis, recordMilestone } from './theses/operations.ts'
import { registerCandidate } from './theses/register-candidate.ts'

/**
 * The institute of technology: training programmes with sessions and seats, publicly verifiable certificates, and
 * doctorates.
 *
 * Invariants, enforced in the transaction of each write:
 * - Confirmed enrolments never exceed the seats of a session, however many are requested concurrently; the waiting
 *   list is served in the order of application.
 * - A certificate needs a completed enrolment whose last assessment is a pass with integrity OK; a trainer of the
 *   session cannot mark its exam.
 * - One valid certificate per holder, achievement and session; serial numbers without gaps in each year; a random
 *   status index that is never reused.
 * - Signed content is never changed: a correction is a revocation and a new certificate.
 * - A doctorate changes state only as its state machine allows, and after the milestones that the university's plan
 *   requires.
 *
 * Certificates are Open Badges 3.0 credentials as VC-JWT, signed with Ed25519: an advanced electronic seal, not a
 * qualified one (law 43-20). They contain the holder's identifier as a salted hash, and the name only with consent
 * (purpose CERTIFICATE). Keys and status lists are public, so verifying needs no call to this server; the result is
 * INDETERMINATE rather than VALID if a check could not be made.
 *
 * Simplifications compared with the programme's description:
 * - One format (VC-JWT) and one status list purpose (revocation): no embedded proof, no suspension, no baked
 *   images, no trust bundle in one file.
 * - A revocation needs a second person only if an agent requests it: agents cannot revoke.
 * - Every university's milestones are its own data (institute.setMilestonePlan); none are built in. A plan applies
 *   from registration.
 * - Juries, publications, and proposals of topics and co-supervisors are not recorded here; a price is stated, not
 *   charged.
 * - The sample's certificates are signed when they are fetched, with the key of the installation and the same
 *   result each time.
 */
export const institute = defineModule({
  name: 'institute',
  errors: instituteError,
  title: { fr: 'Institut de technologie', ar: 'معهد التكنولوجيا', en: 'Institute of Technology' },
  description: 'Training programmes, sessions and seats, verifiable certificates, talent and doctorates.',
  operations: [
    searchProgrammes,
    getProgramme,
    createProgramme,
    listSessions,
    openSession,
    advanceSession,
    enrol,
    cancelEnrolment,
    listEnrolments,
    recordAssessment,
    issueCertificates,
    getCertificate,
    verifyCertificate,
    revokeCertificate,
    getIssuerKeys,
    getStatusList,
    learnerRecord,
    findTalent,
    registerCandidate,
    getThesis,
    advanceThesis,
    recordMilestone,
    candidatesAtRisk,
    getMilestonePlan,
    setMilestonePlan,
  ],
  agents,
  synonyms,
  labels,
  indicators,
  sample: sampleInstitute,
})
