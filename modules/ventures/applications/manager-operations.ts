import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall } from '../access.ts'
import { allocateSeat, releaseSeat } from '../enrolments/seats.ts'
import { exampleIds } from '../example-ids.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { ventureApplications as applications } from '../tables.ts'
import {
  Application,
  type ApplicationFile,
  type ApplicationRow,
  requireVisibleApplication,
  toApplicationView,
  transitionApplication,
} from './application-view.ts'

const applicationId = reference(
  applications,
  'An application to a call the caller runs, as found by ventures.listApplications.',
)

async function requireManagedApplication(context: HandlerContexts['write'], id: string): Promise<ApplicationFile> {
  const file = await requireVisibleApplication(context.db, requireActor(context), id)
  assertCanManageCall(requireActor(context), file.call)
  return file
}

const applicationViewFor = (context: HandlerContexts['write'], file: ApplicationFile, application: ApplicationRow) =>
  toApplicationView(context.db, { ...file, application }, requireActor(context), context.now())

export const advanceApplication = operation({
  name: 'ventures.advanceApplication',
  summary:
    'Move a submitted application on, for who runs the call: screen_ok to review, close_review, shortlist for an interview, to_committee.',
  route: 'POST /ventures/applications/:applicationId/moves',
  effect: 'write',
  access: 'ventures:manage',
  producesIds: ['applicationId'],
  examples: [
    {
      ask: {
        fr: 'Le dossier est recevable, passe-le en évaluation',
        ar: 'الملف مقبول شكلا، أحله على التقييم',
        en: 'The file is in order, pass it on to review',
      },
      input: { applicationId: exampleIds.application(2), event: 'screen_ok' },
    },
    {
      ask: {
        fr: 'Présélectionne ce dossier pour un entretien',
        ar: 'ضع هذا الملف في اللائحة القصيرة للمقابلة',
        en: 'Shortlist this file for an interview',
      },
      input: { applicationId: exampleIds.application(5), event: 'shortlist' },
    },
    {
      ask: {
        fr: 'Transmets cette candidature au comité',
        ar: 'أحل طلب الترشيح هذا على اللجنة',
        en: 'Send this application to the committee',
      },
      input: { applicationId: exampleIds.application(10), event: 'to_committee' },
    },
  ],
  input: z.object({
    applicationId,
    event: z
      .enum(['screen_ok', 'close_review', 'shortlist', 'to_committee'])
      .describe('The move, one of its legalEvents.'),
  }),
  output: Application,
  async handler({ applicationId: id, event }, context) {
    const file = await requireManagedApplication(context, id)
    return applicationViewFor(
      context,
      file,
      await transitionApplication(context.db, file, event, 'manager', context.now()),
    )
  },
})

export const requestInfo = operation({
  name: 'ventures.requestInfo',
  summary:
    'Ask an applicant for more information: the answers can be written again until the file is given back, and then it returns to where it was.',
  route: 'POST /ventures/applications/:applicationId/info-requests',
  effect: 'write',
  access: 'ventures:manage',
  exfiltrates: true,
  producesIds: ['applicationId'],
  examples: [
    {
      ask: {
        fr: 'Demande un complément sur le marché à ce candidat',
        ar: 'اطلب من هذا المترشح توضيحات حول السوق',
        en: 'Ask this applicant for more about the market',
      },
      input: { applicationId: exampleIds.application(3), message: 'Précisez la taille du marché visé.' },
    },
  ],
  input: z.object({
    applicationId,
    message: z.string().min(1).max(2_000).describe('What is missing; the applicant reads it.'),
  }),
  output: Application,
  async handler({ applicationId: id, message }, context) {
    const file = await requireManagedApplication(context, id)
    return applicationViewFor(
      context,
      file,
      await transitionApplication(context.db, file, 'request_info', 'manager', context.now(), { infoRequest: message }),
    )
  },
})

export const settleApplication = operation({
  name: 'ventures.settleApplication',
  summary:
    'Settle what a decision left open, for who runs the call: conditions_met admits, deadline ends what did not meet its conditions in time, seat_freed admits from the waiting list.',
  route: 'POST /ventures/applications/:applicationId/settlement',
  effect: 'write',
  access: 'ventures:manage',
  risk: 'high',
  producesIds: ['applicationId', 'enrolmentId'],
  examples: [
    {
      ask: {
        fr: 'Les conditions sont remplies, admets définitivement la startup',
        ar: 'تم استيفاء الشروط، اقبل الشركة الناشئة نهائيا',
        en: 'The conditions are met, admit the startup for good',
      },
      input: { applicationId: exampleIds.application(7), event: 'conditions_met' },
    },
    {
      ask: {
        fr: 'Une place s’est libérée, prends la startup en liste d’attente',
        ar: 'تحرر مقعد، اقبل الشركة الموجودة في لائحة الانتظار',
        en: 'A seat is free, take the startup on the waiting list',
      },
      input: { applicationId: exampleIds.application(11), event: 'seat_freed' },
    },
  ],
  input: z.object({
    applicationId,
    event: z.enum(['conditions_met', 'deadline', 'seat_freed']).describe('The move, one of its legalEvents.'),
  }),
  output: Application,
  async handler({ applicationId: id, event }, context) {
    const now = context.now()
    const file = await requireManagedApplication(context, id)
    await assertNoConflict(context.db, requireActor(context).id, file.application.organisationId)
    const application = await transitionApplication(context.db, file, event, 'manager', now)
    if (event === 'seat_freed') await allocateSeat(context.db, application, now)
    if (event === 'deadline') await releaseSeat(context.db, id, 'conditions not met in time', now)
    return applicationViewFor(context, file, application)
  },
})
