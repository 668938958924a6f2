import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall } from '../access.ts'
import { allocateSeat, releaseSeat } from '../enrolments/seats.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { type ApplicationRow, ventureApplications as applications } from '../tables.ts'
import { type ApplicationFile, requireVisibleApplication } from './access.ts'
import { Application, toApplicationView } from './application-view.ts'
import * as examples from './manager-operations.examples.ts'
import { transitionApplication } from './transition-application.ts'

const applicationId = reference(
  applications,
  'An application to a call the caller runs, as found by ventures.listApplications.',
)

async function requireManagedApplication(context: HandlerContexts['write'], id: string): Promise<ApplicationFile> {
  const file = await requireVisibleApplication(context.db, requireActor(context), id)
  assertCanManageCall(requireActor(context), file.call)
  return file
}

const applicationViewFor = (
  context: HandlerContexts['write'],
  file: ApplicationFile,
  application: ApplicationRow,
  now: Date,
) => toApplicationView(context.db, { ...file, application }, requireActor(context), now)

export const advanceApplication = operation({
  name: 'ventures.advanceApplication',
  summary: 'Advance a submitted application to review, discussion, interview or committee.',
  description:
    'Managers of the call only. `screen_ok` starts the review, `close_review` the discussion, `shortlist` the interview, `to_committee` the committee.',
  route: 'POST /ventures/applications/:applicationId/moves',
  effect: 'write',
  access: 'ventures:manage',
  agent: { producesIds: ['applicationId'] },
  examples: examples.advanceApplication,
  input: z.object({
    applicationId,
    event: z
      .enum(['screen_ok', 'close_review', 'shortlist', 'to_committee'])
      .describe('Event to apply, one of its allowedEvents.'),
  }),
  output: Application,
  async handler({ applicationId: id, event }, context) {
    const now = context.now()
    const file = await requireManagedApplication(context, id)
    const application = await transitionApplication(context.db, file, event, 'manager', now)
    return applicationViewFor(context, file, application, now)
  },
})

export const requestInfo = operation({
  name: 'ventures.requestInfo',
  summary: 'Ask an applicant for more information about an application.',
  description: 'The answers can change until the applicant resubmits; the application then returns to its state.',
  route: 'POST /ventures/applications/:applicationId/info-requests',
  effect: 'write',
  access: 'ventures:manage',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.requestInfo,
  input: z.object({
    applicationId,
    message: z.string().min(1).max(2_000).describe('Missing information; the applicant reads it.'),
  }),
  output: Application,
  async handler({ applicationId: id, message }, context) {
    const now = context.now()
    const file = await requireManagedApplication(context, id)
    const change = { infoRequest: message }
    const application = await transitionApplication(context.db, file, 'request_info', 'manager', now, change)
    return applicationViewFor(context, file, application, now)
  },
})

export const settleApplication = operation({
  name: 'ventures.settleApplication',
  summary: 'Resolve an application admitted with conditions or waitlisted, after the decision.',
  description:
    'Managers of the call only. `conditions_met` admits, `deadline` rejects after the due date of the conditions, `seat_freed` admits from the waiting list.',
  route: 'POST /ventures/applications/:applicationId/settlement',
  effect: 'write',
  access: 'ventures:manage',
  agent: { risk: 'high', producesIds: ['applicationId', 'enrolmentId'] },

  examples: examples.settleApplication,
  input: z.object({
    applicationId,
    event: z.enum(['conditions_met', 'deadline', 'seat_freed']).describe('Event to apply, one of its allowedEvents.'),
  }),
  output: Application,
  async handler({ applicationId: id, event }, context) {
    const now = context.now()
    const file = await requireManagedApplication(context, id)
    await assertNoConflict(context.db, requireActor(context).id, file.application.organisationId)
    const application = await transitionApplication(context.db, file, event, 'manager', now)
    if (event === 'seat_freed') await allocateSeat(context.db, application, now)
    if (event === 'deadline') await releaseSeat(context.db, id, 'conditions not met in time', now)
    return applicationViewFor(context, file, application, now)
  },
})
