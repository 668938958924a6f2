import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, like, ne } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { SkillId } from '../skills/taxonomy.ts'
import { commonsNeeds as needs } from '../tables.ts'
import { NeedKind, NeedState } from '../vocabulary.ts'
import { whereVisible } from './need-access.ts'
import { Need, toNeedView } from './need-view.ts'
import * as examples from './operations.examples.ts'
import { whereNeedOpen, whereNeedState } from './state-machine.ts'

export const getNeed = operation({
  name: 'commons.getNeed',
  summary: 'Show a need of the caller’s organisation, or one shared with the network.',
  route: 'GET /commons/needs/:needId',
  effect: 'read',
  access: 'commons:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getNeed,
  input: z.object({ needId: reference(needs, 'A need, from commons.listNeeds.') }),
  output: Need,
  async handler({ needId }, context) {
    const caller = requireActor(context)
    const [row] = await context.db
      .select()
      .from(needs)
      .where(and(eq(needs.id, needId), whereVisible(caller)))
    if (!row) throw notFound('need')
    return toNeedView(row, caller, context.now())
  },
})

export const listNeeds = operation({
  name: 'commons.listNeeds',
  summary: 'List needs by kind, skill, region, state or words, newest first.',
  description: 'Contains needs of the caller’s organisation and those that other organisations share with the network.',
  route: 'GET /commons/needs',
  effect: 'read',
  access: 'commons:read',
  agent: { returnsUntrustedContent: true, producesIds: ['needId'] },

  examples: examples.listNeeds,
  input: z.object({
    own: z
      .boolean()
      .optional()
      .describe('true: only needs of the caller’s organisation. false: only those of other organisations.'),
    kind: NeedKind.optional(),
    skillId: SkillId.optional(),
    regionCode: RegionCode.optional(),
    state: NeedState.optional().describe('State of the need. Defaults to the open ones.'),
    query: z
      .string()
      .max(200)
      .optional()
      .describe('Words of the title, the description or the skills, in any language.'),
    ...Paging,
  }),
  output: pageOf(Need),
  async handler({ own, kind, skillId, regionCode, state, query = '', ...page }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const isOwn = eq(needs.ownerOrganisationId, caller.organisationId)
    return listPage(page, {
      sort: [{ column: needs.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(needs)
          .where(
            and(
              whereVisible(caller),
              own === undefined ? undefined : own ? isOwn : ne(needs.ownerOrganisationId, caller.organisationId),
              kind ? eq(needs.kind, kind) : undefined,
              skillId ? like(needs.skillText, `% ${skillId} %`) : undefined,
              regionCode ? eq(needs.regionCode, regionCode) : undefined,
              state ? whereNeedState(state, now) : whereNeedOpen(now),
              ...toSearchTerms(query).map((term) => like(needs.searchText, `% ${term}%`)),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toNeedView(row, caller, now),
    })
  },
})
