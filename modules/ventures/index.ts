import { defineModule } from '#platform/module.ts'
import { appealDecision, resubmitApplication, submitApplication, withdrawApplication } from './application-moves.ts'
import { getApplication, startApplication, updateApplication } from './applications.ts'
import { assignReviews, listAssignments } from './assignments.ts'
import { getCall, listCalls } from './calls.ts'
import { castVote, listCommitteeSessions, openCommitteeSession } from './committee.ts'
import { decideApplication } from './decide.ts'
import { checkEligibility } from './eligibility.ts'
import { advanceEnrolment } from './enrolments.ts'
import { growthStatus } from './growth-status.ts'
import { indicators } from './indicators.ts'
import { declareInterest } from './interests.ts'
import { listApplications } from './list-applications.ts'
import { advanceApplication, requestInfo, settleApplication } from './manager-moves.ts'
import { reportMetrics, verifyEvidence } from './metrics.ts'
import { openNeed } from './needs.ts'
import { openCall } from './open-call.ts'
import { rankApplications } from './rank-applications.ts'
import { registerStartup, updateStartup } from './register-startup.ts'
import { submitReview } from './reviews.ts'
import { recordRound } from './rounds.ts'
import { sampleVentures } from './sample.ts'
import { getStartup, listStartups } from './startups.ts'
import { recordSupport } from './support.ts'

/**
 * ABA Ventures: calls for startups, applications and how they are judged, the programme that follows, and what becomes of a startup.
 *
 * Held by the server, in the one transaction that writes:
 * - no more startups in a cohort than it takes, nor than the call has seats, however many are decided at once;
 * - no decision without the reviews the call asks for and a session with its quorum, and none against how it voted;
 * - nobody reviews, votes on or decides the file of an organisation they have an interest in; an interest declared late takes back what was said before;
 * - answers written only in a draft, or while more information is asked for; nothing submitted after the closing time of the server's clock;
 * - one enterprise is one startup, by the first nine digits of its ICE;
 * - what a startup is said to be follows from its figures as known that day and a named definition, in whole numbers.
 *
 * Personal data of an applicant is shown to the applicant's own organisation and to nobody else. Reviewers see the files they were assigned, the committee those before it.
 *
 * Simpler here than the programme describes it:
 * - a call has one cohort; curriculum, milestones, disbursements and mentor sessions are not kept, and help is recorded as it was given;
 * - reviewers and committee members are members of the organisation that runs the call; an assignment and its review are one row;
 * - beneficiaries are organisations, since that is whose the people are; a headcount is a whole number;
 * - a status is computed when it is asked for and not awarded; the programme counts one when the figures it rests on were verified. Figures and rounds
 *   keep their revisions; a date of founding does not, so that correcting it corrects what was said before, and `inputsHash` shows it;
 * - rounds are kept as far as a value needs them: no shares, no cap table, no simulation of the next one.
 */
export const ventures = defineModule({
  name: 'ventures',
  title: { fr: 'Ventures', ar: 'المشاريع الناشئة', en: 'Ventures' },
  description: 'Calls for startups, applications, reviews and decisions, programmes, growth and support.',
  operations: [
    listCalls,
    getCall,
    openCall,
    checkEligibility,
    listStartups,
    getStartup,
    registerStartup,
    updateStartup,
    startApplication,
    updateApplication,
    submitApplication,
    resubmitApplication,
    withdrawApplication,
    appealDecision,
    getApplication,
    listApplications,
    advanceApplication,
    requestInfo,
    assignReviews,
    listAssignments,
    submitReview,
    declareInterest,
    rankApplications,
    openCommitteeSession,
    listCommitteeSessions,
    castVote,
    decideApplication,
    settleApplication,
    advanceEnrolment,
    reportMetrics,
    recordRound,
    verifyEvidence,
    growthStatus,
    openNeed,
    recordSupport,
  ],
  indicators,
  sample: sampleVentures,
})
