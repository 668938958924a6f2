import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { releaseSeat } from '../enrolments/seats.ts'
import { venturesError } from '../errors.ts'
import { policy } from '../policy.ts'
import { ventureApplications as applications } from '../tables.ts'
import { type ApplicationFile, requireOwnApplication } from './access.ts'
import { missingAnswers } from './answers.ts'
import * as examples from './applicant-operations.examples.ts'
import { Application, toApplicationView } from './application-view.ts'
import { toEligibilityCandidate } from './check-eligibility.ts'
import { failedRules } from './eligibility-rules.ts'
import { transitionApplication } from './transition-application.ts'

const applicationId = reference(
  applications,
  'An application of the organisation, as found by ventures.listApplications.',
)

type WriteContext = HandlerContexts['write']

/** Throws 409 `answers-missing` when a required question has no answer. */
function assertRequiredAnswers({ application, call }: ApplicationFile) {
  const missing = missingAnswers(call, application.answers)
  if (missing.length > 0)
    throw venturesError(
      'answers-missing',
      'Some required questions have no answer. Write them with ventures.updateApplication.',
      { missing },
    )
}

const applicationViewFor = (file: ApplicationFile, context: WriteContext, now: Date) =>
  toApplicationView(context.db, file, requireActor(context), now)

export const submitApplication = operation({
  name: 'ventures.submitApplication',
  summary: 'Submit a draft application (the file) to its call before it closes.',
  description:
    'Rejects a late or incomplete application, and a startup that is not eligible, with the reasons. The closing time is checked by the server clock.',
  route: 'POST /ventures/applications/:applicationId/submit',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.submitApplication,
  input: z.object({
    applicationId,
    consent: z
      .literal(true)
      .describe('Consent of the applicant that the operator, its reviewers and its committee read the answers.'),
  }),
  output: Application,
  async handler({ applicationId }, context) {
    const { db } = context
    const now = context.now()
    const file = await requireOwnApplication(db, requireActor(context), applicationId)
    const application = await transitionApplication(db, file, 'submit', 'founder', now, {
      submittedAt: now,
      consentedAt: now,
      consentVersion: policy.consentVersion,
    })
    assertRequiredAnswers(file)
    const failed = failedRules(file.call, toEligibilityCandidate(file.startup), localDateOf(now))
    if (failed.length > 0)
      throw venturesError('not-eligible', 'This startup is not eligible for this call. See `failedRules`.', {
        failedRules: failed,
      })
    return applicationViewFor({ ...file, application }, context, now)
  },
})

export const resubmitApplication = operation({
  name: 'ventures.resubmitApplication',
  summary: 'Resubmit an application after writing the additional information requested.',
  route: 'POST /ventures/applications/:applicationId/resubmit',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.resubmitApplication,
  input: z.object({ applicationId }),
  output: Application,
  async handler({ applicationId }, context) {
    const now = context.now()
    const file = await requireOwnApplication(context.db, requireActor(context), applicationId)
    const application = await transitionApplication(context.db, file, 'resubmit', 'founder', now)
    assertRequiredAnswers(file)
    return applicationViewFor({ ...file, application }, context, now)
  },
})

export const withdrawApplication = operation({
  name: 'ventures.withdrawApplication',
  summary: 'Withdraw an application that is not finally decided.',
  description: 'Frees the seat of an application that was admitted with conditions.',
  route: 'POST /ventures/applications/:applicationId/withdraw',
  effect: 'write',
  access: 'ventures:write',
  agent: { producesIds: ['applicationId'] },
  examples: examples.withdrawApplication,
  input: z.object({ applicationId }),
  output: Application,
  async handler({ applicationId }, context) {
    const now = context.now()
    const file = await requireOwnApplication(context.db, requireActor(context), applicationId)
    const application = await transitionApplication(context.db, file, 'withdraw', 'founder', now)
    if (file.application.state === 'ADMITTED_WITH_CONDITIONS')
      await releaseSeat(context.db, applicationId, 'withdrawn by the applicant', now)
    return applicationViewFor({ ...file, application }, context, now)
  },
})

export const appealDecision = operation({
  name: 'ventures.appealDecision',
  summary: 'Appeal a decision that rejected (refused) the application.',
  description:
    'Possible once, within the appeal period. The application returns to the committee, which decides in another session.',
  route: 'POST /ventures/applications/:applicationId/appeal',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.appealDecision,
  input: z.object({ applicationId, reason: z.string().min(1).max(2_000).describe('Reason; the committee reads it.') }),
  output: Application,
  async handler({ applicationId, reason }, context) {
    const now = context.now()
    const file = await requireOwnApplication(context.db, requireActor(context), applicationId)
    const application = await transitionApplication(context.db, file, 'appeal', 'founder', now, {
      appealedAt: now,
      appealReason: reason,
    })
    return applicationViewFor({ ...file, application }, context, now)
  },
})
