import { defineModule } from '#platform/module.ts'
import {
  appealDecision,
  resubmitApplication,
  submitApplication,
  withdrawApplication,
} from './applications/applicant-operations.ts'
import { checkEligibility } from './applications/check-eligibility.ts'
import { listApplications } from './applications/list-operations.ts'
import { advanceApplication, requestInfo, settleApplication } from './applications/manager-operations.ts'
import { getApplication, startApplication, updateApplication } from './applications/operations.ts'
import { openCall } from './calls/open-call.ts'
import { getCall, listCalls } from './calls/operations.ts'
import { castVote } from './committee-sessions/cast-vote.ts'
import { decideApplication } from './committee-sessions/decide-application.ts'
import { listCommitteeSessions, openCommitteeSession } from './committee-sessions/operations.ts'
import { advanceEnrolment } from './enrolments/operations.ts'
import { growthStatus } from './growth/operations.ts'
import { indicators } from './indicators.ts'
import { declareInterest } from './interests/operations.ts'
import { assignReviews, listAssignments } from './reviews/assignment-operations.ts'
import { submitReview } from './reviews/operations.ts'
import { rankApplications } from './reviews/rank-applications.ts'
import { seedVentures } from './sample/sample.ts'
import { registerStartup, updateStartup } from './startups/change-operations.ts'
import { reportMetrics, verifyEvidence } from './startups/metrics-operations.ts'
import { openNeed } from './startups/open-need.ts'
import { getStartup, listStartups } from './startups/operations.ts'
import { recordRound } from './startups/record-round.ts'
import { recordSupport } from './startups/record-support.ts'

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
  sample: seedVentures,
})
