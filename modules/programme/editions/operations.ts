import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { assertProgrammeOffice } from '../access.ts'
import { IndicatorCode } from '../indicators/catalogue.ts'
import { PeriodCode } from '../periods.ts'
import { programmeEditions as editions } from '../tables.ts'
import { EditionState } from '../vocabulary.ts'
import { EditionView, toEditionView } from './edition-view.ts'
import * as examples from './operations.examples.ts'

export const listEditions = operation({
  name: 'programme.listEditions',
  summary: 'List computed editions with their review state, newest first.',
  description: 'Shows which editions await review, validation or publication. Programme office only.',
  route: 'GET /programme/editions',
  effect: 'read',
  access: 'programme:read',
  agent: { producesIds: ['editionId'] },
  examples: examples.listEditions,
  input: z.object({
    ...Paging,
    code: IndicatorCode.optional(),
    period: PeriodCode.optional().describe('Only this quarter or year, such as 2027-Q1.'),
    state: EditionState.optional(),
  }),
  output: pageOf(EditionView),
  async handler({ code, period, state, ...page }, context) {
    const { db } = context
    await assertProgrammeOffice(db, requireActor(context), 'read')
    return listPage(page, {
      sort: [
        { column: editions.createdAt, descending: true },
        { column: editions.id, descending: true },
      ],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(editions)
          .where(
            and(
              code === undefined ? undefined : eq(editions.code, code),
              period === undefined ? undefined : eq(editions.period, period),
              state && eq(editions.state, state),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ createdAt, id }) => [createdAt, id],
      view: toEditionView,
    })
  },
})
