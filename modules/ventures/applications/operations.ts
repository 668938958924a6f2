import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, lte, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { callState, requireCall } from '../calls/call-view.ts'
import { venturesError } from '../errors.ts'
import { requireOwnStartup } from '../startups/access.ts'
import { ventureApplications as applications, ventureCalls as calls, ventureStartups as startups } from '../tables.ts'
import { requireOwnApplication, requireVisibleApplication } from './access.ts'
import { Answers, ContactInput, mergeAnswers } from './answers.ts'
import { Application, toApplicationView } from './application-view.ts'
import * as examples from './operations.examples.ts'
import { transitionApplication } from './transition-application.ts'

export const startApplication = operation({
  name: 'ventures.startApplication',
  summary: 'Start an application of a startup to an open call, as a draft.',
  description:
    'Only the caller’s organisation sees the draft. A startup can apply to a call once; a second application is rejected with `already-applied`.',
  route: 'POST /ventures/applications',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  agent: { producesIds: ['applicationId'] },
  examples: examples.startApplication,
  input: z.object({
    callId: reference(calls, 'An open call, as found by ventures.listCalls.'),
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    answers: Answers.optional(),
    contact: ContactInput.optional(),
  }),
  output: Application,
  async handler({ callId, startupId, answers, contact }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const call = await requireCall(db, callId)
    const startup = await requireOwnStartup(db, caller, startupId)
    if (call.operatorOrganisationId === caller.organisationId)
      throw venturesError('own-call', 'Your organisation runs this call. Apply to a call of another organisation.', {
        openCalls: await findOpenCalls(db, now),
      })
    const state = callState(call, now)
    if (state !== 'OPEN') {
      const dates = { state, opensAt: call.opensAt.toISOString(), closesAt: call.closesAt.toISOString() }
      throw venturesError('call-not-open', `This call is ${state}.`, {
        ...dates,
        openCalls: await findOpenCalls(db, now),
      })
    }
    const [existing] = await db
      .select({ id: applications.id, state: applications.state })
      .from(applications)
      .where(
        and(
          eq(applications.callId, callId),
          eq(applications.startupId, startupId),
          ne(applications.state, 'WITHDRAWN'),
        ),
      )
    if (existing)
      throw venturesError('already-applied', 'This startup has already applied to this call.', {
        applicationId: existing.id,
        state: existing.state,
      })
    const [application] = await db
      .insert(applications)
      .values({
        organisationId: caller.organisationId,
        callId,
        startupId,
        startedBy: caller.id,
        answers: mergeAnswers(call, {}, answers),
        contact: contact ?? null,
        conditions: [],
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return toApplicationView(db, { application: application!, call, startup, viewer: 'founder' }, caller, now)
  },
})

/** Returns up to five open calls, soonest to close first. */
async function findOpenCalls(db: Reads, now: Date) {
  const open = await db
    .select({ callId: calls.id, title: calls.title, closesAt: calls.closesAt })
    .from(calls)
    .where(and(lte(calls.opensAt, now), gt(calls.closesAt, now)))
    .orderBy(asc(calls.closesAt), asc(calls.id))
    .limit(5)
  return open.map((call) => ({ ...call, closesAt: call.closesAt.toISOString() }))
}

export const updateApplication = operation({
  name: 'ventures.updateApplication',
  summary: 'Write the answers of an application in draft or for which more information was requested.',
  description: 'In other states the answers cannot change.',
  route: 'PATCH /ventures/applications/:applicationId',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['applicationId'] },

  examples: examples.updateApplication,
  input: z.object({
    applicationId: reference(
      applications,
      'An application of the organisation, as found by ventures.listApplications.',
    ),
    answers: Answers.optional(),
    contact: ContactInput.nullish().describe(
      'Contact person named by your organisation, not shown outside it; null removes it.',
    ),
    ifVersion: ExpectedVersion,
  }),
  output: Application,
  async handler({ applicationId, answers, contact, ifVersion }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const file = await requireOwnApplication(db, caller, applicationId)
    assertExpectedVersion('application', file.application.version, ifVersion)
    const application = await transitionApplication(db, file, 'edit', 'founder', now, {
      answers: mergeAnswers(file.call, file.application.answers, answers),
      ...(contact !== undefined && { contact }),
    })
    return toApplicationView(db, { ...file, application }, caller, now)
  },
})

export const getApplication = operation({
  name: 'ventures.getApplication',
  summary: 'Show an application with its answers, state, decisions and reviews.',
  description:
    'Visible to its own organisation, to managers of the call once submitted, and to its reviewers and committee members.',
  route: 'GET /ventures/applications/:applicationId',
  effect: 'read',
  access: 'ventures:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getApplication,
  input: z.object({
    applicationId: reference(
      applications,
      'An application, as found by ventures.listApplications or ventures.listAssignments.',
    ),
  }),
  output: Application,
  async handler({ applicationId }, context) {
    const caller = requireActor(context)
    return toApplicationView(
      context.db,
      await requireVisibleApplication(context.db, caller, applicationId),
      caller,
      context.now(),
    )
  },
})
