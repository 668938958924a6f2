import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, isNotNull } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall } from '../access.ts'
import { requireCall } from '../calls/call-view.ts'
import { ventureApplications as applications, ventureCalls as calls } from '../tables.ts'
import { ApplicationState } from '../vocabulary.ts'
import { selectApplications } from './access.ts'
import { ApplicationCard, toApplicationCard } from './application-view.ts'
import * as examples from './list-operations.examples.ts'

export const listApplications = operation({
  name: 'ventures.listApplications',
  summary: 'List the applications of the caller’s organisation, or those submitted to its call.',
  route: 'GET /ventures/applications',
  effect: 'read',
  access: 'ventures:read',
  agent: { returnsUntrustedContent: true, producesIds: ['applicationId', 'startupId', 'callId'] },

  examples: examples.listApplications,
  input: z.object({
    callId: reference(calls, 'Only applications to this call, as found by ventures.listCalls.').optional(),
    received: z
      .boolean()
      .default(false)
      .describe('true: applications received by a call of the caller’s organisation; needs callId.'),
    state: ApplicationState.optional(),
    ...Paging,
  }),
  output: pageOf(ApplicationCard),
  async handler({ callId, received, state, ...paging }, context) {
    const caller = requireActor(context)
    const call = callId === undefined ? undefined : await requireCall(context.db, callId)
    if (received && !call)
      throw invalid('Specify the call.', [
        { path: 'callId', message: 'Use a call that you run, as found by ventures.listCalls.' },
      ])
    const isReceived = received && call !== undefined
    if (isReceived) assertCanManageCall(caller, call)
    return listPage(paging, {
      sort: [{ column: applications.id }],
      query: ({ after, orderBy, limit }) =>
        selectApplications(context.db)
          .where(
            and(
              isReceived ? isNotNull(applications.submittedAt) : eq(applications.organisationId, caller.organisationId),
              call ? eq(applications.callId, call.id) : undefined,
              state ? eq(applications.state, state) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ application }) => [application.id],
      view: (row) => toApplicationCard(row, caller),
    })
  },
})
