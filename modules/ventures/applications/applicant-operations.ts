import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { releaseSeat } from '../enrolments/seats.ts'
import { dayOf } from '../fields.ts'
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

/** What a founder sends must be whole. */
function assertRequiredAnswers({ application, call }: ApplicationFile) {
  const missing = missingAnswers(call, application.answers)
  if (missing.length > 0)
    throw conflict(
      'Some required questions have no answer: write them with ventures.updateApplication.',
      { missing },
      'answers-missing',
    )
}

async function applicationViewFor(file: ApplicationFile, context: WriteContext) {
  return toApplicationView(context.db, file, requireActor(context), context.now())
}

export const submitApplication = operation({
  name: 'ventures.submitApplication',
  summary:
    'Submit a draft to its call before it closes by the clock of the server. Refuses a late one, an incomplete one, and a startup the call is not for, and says why.',
  route: 'POST /ventures/applications/:applicationId/submit',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.submitApplication,
  input: z.object({
    applicationId,
    consent: z
      .literal(true)
      .describe(
        'The applicant agrees that the operator, its reviewers and its committee read the answers to judge them.',
      ),
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
    const failed = failedRules(file.call, toEligibilityCandidate(file.startup), dayOf(now))
    if (failed.length > 0)
      throw conflict('This call is not for this startup as it is registered.', { failedRules: failed }, 'not-eligible')
    return applicationViewFor({ ...file, application }, context)
  },
})

export const resubmitApplication = operation({
  name: 'ventures.resubmitApplication',
  summary: 'Give an application back, after more information was asked for and written; it returns to where it was.',
  route: 'POST /ventures/applications/:applicationId/resubmit',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.resubmitApplication,
  input: z.object({ applicationId }),
  output: Application,
  async handler({ applicationId }, context) {
    const file = await requireOwnApplication(context.db, requireActor(context), applicationId)
    const application = await transitionApplication(context.db, file, 'resubmit', 'founder', context.now())
    assertRequiredAnswers(file)
    return applicationViewFor({ ...file, application }, context)
  },
})

export const withdrawApplication = operation({
  name: 'ventures.withdrawApplication',
  summary: 'Withdraw an application that is not finally decided. A seat it held under conditions becomes free.',
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
    return applicationViewFor({ ...file, application }, context)
  },
})

export const appealDecision = operation({
  name: 'ventures.appealDecision',
  summary:
    'Appeal a refusal, once and in time: the application goes back to the committee, which hears it in another session.',
  route: 'POST /ventures/applications/:applicationId/appeal',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.appealDecision,
  input: z.object({ applicationId, reason: z.string().min(1).max(2_000).describe('Why; the committee reads it.') }),
  output: Application,
  async handler({ applicationId, reason }, context) {
    const now = context.now()
    const file = await requireOwnApplication(context.db, requireActor(context), applicationId)
    const application = await transitionApplication(context.db, file, 'appeal', 'founder', now, {
      appealedAt: now,
      appealReason: reason,
    })
    return applicationViewFor({ ...file, application }, context)
  },
})
