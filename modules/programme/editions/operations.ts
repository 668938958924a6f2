import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, lt, or } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
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
  async handler({ limit, cursor, code, period, state }, context) {
    await assertProgrammeOffice(context.db, requireActor(context), 'read')
    const after = decodeCursor(cursor, 'number', 'string')
    const before = after && new Date(after[0])
    const rows = await context.db
      .select()
      .from(editions)
      .where(
        and(
          code === undefined ? undefined : eq(editions.code, code),
          period === undefined ? undefined : eq(editions.period, period),
          state && eq(editions.state, state),
          before && or(lt(editions.createdAt, before), and(eq(editions.createdAt, before), lt(editions.id, after[1]))),
        ),
      )
      .orderBy(desc(editions.createdAt), desc(editions.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ createdAt, id }) => [createdAt.getTime(), id], toEditionView)
  },
})
