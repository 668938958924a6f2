import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { releaseSeat } from '../enrolments/seats.ts'
import { exampleIds } from '../example-ids.ts'
import { dayOf } from '../fields.ts'
import { policy } from '../policy.ts'
import { ventureApplications as applications } from '../tables.ts'
import { missingAnswers } from './answers.ts'
import {
  Application,
  type ApplicationFile,
  requireOwnApplication,
  toApplicationView,
  transitionApplication,
} from './application-view.ts'
import { toEligibilityCandidate } from './check-eligibility.ts'
import { failedRules } from './eligibility-rules.ts'

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
  exfiltrates: true,
  producesIds: ['applicationId'],
  examples: [
    {
      ask: {
        fr: 'Dépose ma candidature, j’accepte qu’elle soit examinée',
        ar: 'أودع طلب ترشيحي، وأوافق على دراسته',
        en: 'Submit my application, I agree to its being examined',
      },
      input: { applicationId: exampleIds.application(1), consent: true },
    },
    {
      ask: {
        fr: 'Envoie le dossier à l’appel avant la clôture',
        ar: 'أرسل الملف إلى النداء قبل الإغلاق',
        en: 'Send the file to the call before it closes',
      },
      input: { applicationId: exampleIds.application(9), consent: true },
    },
    {
      ask: {
        fr: 'Ma candidature est prête, dépose-la',
        ar: 'طلب ترشيحي جاهز، أودعه',
        en: 'My application is ready, hand it in',
      },
      input: { applicationId: exampleIds.application(1), consent: true },
    },
  ],
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
  exfiltrates: true,
  producesIds: ['applicationId'],
  examples: [
    {
      ask: {
        fr: 'Le complément demandé est fait, renvoie le dossier',
        ar: 'تمت إضافة المعلومات المطلوبة، أعد إرسال الملف',
        en: 'What was asked for is there, send the file back',
      },
      input: { applicationId: exampleIds.application(4) },
    },
  ],
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
  producesIds: ['applicationId'],
  examples: [
    {
      ask: {
        fr: 'Retire notre candidature à cet appel',
        ar: 'اسحب طلب ترشيحنا لهذا النداء',
        en: 'Withdraw our application to this call',
      },
      input: { applicationId: exampleIds.application(1) },
    },
    {
      ask: {
        fr: 'Nous ne voulons plus participer, annule la candidature',
        ar: 'لم نعد نريد المشاركة، ألغ طلب الترشيح',
        en: 'We no longer want to take part, cancel the application',
      },
      input: { applicationId: exampleIds.application(1) },
    },
  ],
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
  exfiltrates: true,
  producesIds: ['applicationId'],
  examples: [
    {
      ask: {
        fr: 'Nous faisons appel du refus de notre candidature',
        ar: 'نطعن في رفض طلب ترشيحنا',
        en: 'We appeal the refusal of our application',
      },
      input: { applicationId: exampleIds.application(8), reason: 'Un brevet a été déposé depuis.' },
    },
    {
      ask: {
        fr: 'Je conteste la décision du comité sur mon dossier',
        ar: 'أعترض على قرار اللجنة بشأن ملفي',
        en: 'I contest the committee’s decision on my file',
      },
      input: { applicationId: exampleIds.application(8), reason: 'Un brevet a été déposé depuis.' },
    },
  ],
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
