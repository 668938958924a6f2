import { defineModule } from '#platform/module.ts'
import { agents } from './agents.ts'
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
import { venturesError } from './errors.ts'
import { growthStatus } from './growth/operations.ts'
import { indicators } from './indicators.ts'
import { declareInterest } from './interests/operations.ts'
import { labels } from './labels.ts'
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
import { synonyms } from './synonyms.ts'

/**
 * ABA Ventures: calls for startups, applications with reviews and decisions, enrolments in the programme, growth and support.
 *
 * Invariants, checked in the transaction that writes:
 * - a cohort never exceeds its capacity nor the seats of the call, even with concurrent decisions;
 * - a decision needs the reviews that the call requires and a session with quorum, and follows the vote of the session;
 * - a member with an interest in an organisation cannot review, vote on or decide its application; an interest declared later voids their
 *   earlier reviews and votes;
 * - answers change only in a draft or while more information is requested; nothing is submitted after the closing time by the server clock;
 * - one enterprise is one startup, identified by the first nine digits of its ICE;
 * - the growth status follows from the figures known on that day and a named definition, computed in integers.
 *
 * Only the applicant's own organisation sees the personal data of an application. Reviewers see the applications assigned to them, the
 * committee those before it.
 *
 * Simplifications compared with the description of the programme:
 * - a call has one cohort; curriculum, milestones, disbursements and mentor sessions are not stored; support is recorded as it was given;
 * - reviewers and committee members belong to the organisation that runs the call; an assignment and its review are one row;
 * - beneficiaries are organisations; a headcount is an integer;
 * - a growth status is computed on request and not awarded; the programme counts it when its figures were verified. Figures and rounds have
 *   revisions. The founding date has none: a correction changes earlier results, which `inputsHash` reveals;
 * - rounds store only what a valuation needs: no shares, no cap table, no simulation of the next round.
 */
export const ventures = defineModule({
  name: 'ventures',
  errors: venturesError,
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
  agents,
  synonyms,
  labels,
  indicators,
  sample: seedVentures,
})
