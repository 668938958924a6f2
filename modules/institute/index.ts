import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
import { issueCertificates } from './certificates/issue-certificates.ts'
import { getCertificate, revokeCertificate } from './certificates/operations.ts'
import { getIssuerKeys, getStatusList } from './certificates/verification-data-operations.ts'
import { verifyCertificate } from './certificates/verify-certificate.ts'
import { recordAssessment } from './enrolments/assessments.ts'
import { cancelEnrolment, enrol, listEnrolments } from './enrolments/operations.ts'
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
 * The institute of technology: training programmes with sessions and seats, certificates that anyone can verify, and doctorates.
 *
 * Held by the server, in the one transaction that writes:
 * - no more seats given than a session has, however many ask at once; the waiting list in the order of asking, and nobody passes it;
 * - a certificate only for a completed enrolment whose last assessment is a pass of sound integrity, an exam not marked by a trainer of the session;
 * - one valid certificate per holder, achievement and session; serial numbers without a gap in each year; a random status index that is never given twice;
 * - what is signed is never changed: a correction is a revocation and a new certificate;
 * - a doctorate moves only as its table of moves allows, and where the university's plan asks for a milestone first, after that.
 *
 * Certificates are Open Badges 3.0 credentials as VC-JWT, signed with Ed25519: an advanced electronic seal, not a qualified one (law 43-20). They hold the
 * holder's identifier as a salted hash, and the name only with consent (purpose CERTIFICATE). Keys and status lists are public, so verifying needs no
 * call to this server; an answer is INDETERMINATE rather than VALID when something could not be checked.
 *
 * Simpler here than the programme describes it:
 * - one format (VC-JWT) and one status list purpose (revocation): no embedded proof, no suspension, no baked images, no trust bundle in one file;
 * - a second person for a revocation is asked for only where an agent would revoke: it cannot;
 * - every university's milestones are its own data (institute.setMilestonePlan) and none is built in; a plan's conditions begin with registration;
 * - juries, publications and the proposing of topics and co-supervisors are not kept here; a price is stated, not charged;
 * - the sample's certificates are signed when they are fetched, with the key of the installation and the same result each time.
 */
export const institute = defineModule({
  name: 'institute',
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
