import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, ne, or } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { canManage } from '../access.ts'
import { loadReplications, Replication, toReplicationView } from '../replications/replication-view.ts'
import { loadStateHistory, StateHistory } from '../state-history.ts'
import { aljazariPractices as practices } from '../tables.ts'
import { PracticeState, type Theme } from '../vocabulary.ts'
import { loadOperatedThemes, requireVisiblePractice, whereAwaitingExpert } from './access.ts'
import * as examples from './operations.examples.ts'
import { loadPracticeView, Practice, toPracticeView } from './practice-view.ts'

export const getPractice = operation({
  name: 'aljazari.getPractice',
  summary: 'Show a good practice: steps, resources, evidence, limits and its replications elsewhere.',
  route: 'GET /aljazari/practices/:practiceId',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['practiceId', 'replicationId'] },

  examples: examples.getPractice,
  input: z.object({ practiceId: reference(practices, 'A practice, as found by aljazari.findPractices.') }),
  output: Practice.extend({
    attempts: z.array(Replication).describe('Of all versions, at most 100.'),
    history: StateHistory.describe('The history of its states, for its validators.'),
  }),
  async handler({ practiceId }, { db, actor }) {
    const row = await requireVisiblePractice(db, actor, practiceId)
    const replicationRows = (await loadReplications(db, [row.lineId])).get(row.lineId) ?? []
    const inside = actor && [row.ownerOrganisationId, row.instituteOrganisationId].includes(actor.organisationId)
    return {
      ...(await loadPracticeView(db, actor, row)),
      attempts: replicationRows.slice(0, 100).map(toReplicationView),
      history: inside ? await loadStateHistory(db, practiceId) : [],
    }
  },
})

export const listPractices = operation({
  name: 'aljazari.listPractices',
  summary: 'List the good practices of the caller’s organisation, or those awaiting its validation.',
  route: 'GET /aljazari/own-practices',
  effect: 'read',
  access: 'aljazari:read',
  agent: { returnsUntrustedContent: true, producesIds: ['practiceId'] },

  examples: examples.listPractices,
  input: z.object({
    awaiting: z
      .boolean()
      .default(false)
      .describe('true: only those awaiting the caller’s organisation, as institute of origin or as expert.'),
    state: PracticeState.optional(),
    ...Paging,
  }),
  output: pageOf(Practice),
  async handler({ awaiting, state, ...paging }, context) {
    const caller = requireActor(context)
    const { db } = context
    const { organisationId } = caller
    const themes = canManage(caller) ? await loadOperatedThemes(db, caller) : new Set<Theme>()
    const asExpert = and(
      whereAwaitingExpert(themes),
      ne(practices.ownerOrganisationId, organisationId),
      ne(practices.instituteOrganisationId, organisationId),
    )
    const asInstitute = eq(practices.instituteOrganisationId, organisationId)
    const manages = canManage(caller)
    return listPage(paging, {
      sort: [{ column: practices.id, descending: true }],
      async query({ after, orderBy, limit }) {
        const rows = await db
          .select()
          .from(practices)
          .where(
            and(
              awaiting
                ? or(and(asInstitute, eq(practices.state, 'SUBMITTED')), asExpert)
                : or(eq(practices.ownerOrganisationId, organisationId), asInstitute),
              state ? eq(practices.state, state) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit)
        const attempts = await loadReplications(
          db,
          rows.map(({ lineId }) => lineId),
        )
        return rows.map((practice) => ({ practice, attempts: attempts.get(practice.lineId) ?? [] }))
      },
      position: ({ practice }) => [practice.id],
      view({ practice, attempts }) {
        const isOwner = practice.ownerOrganisationId === organisationId
        const isInstitute = practice.instituteOrganisationId === organisationId
        const roles = [
          ...(isOwner ? (['author'] as const) : []),
          ...(manages && isInstitute ? (['institute'] as const) : []),
          ...(manages && !isOwner && !isInstitute && themes.has(practice.theme) ? (['expert'] as const) : []),
        ]
        return toPracticeView(practice, caller, roles, attempts)
      },
    })
  },
})
