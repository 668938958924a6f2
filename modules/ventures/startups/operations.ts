import { z } from 'zod'
import { and, eq, like, or } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { unauthenticated } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { ventureStartups as startups } from '../tables.ts'
import { Stage, StartupStatus } from '../vocabulary.ts'
import { requireVisibleStartup, whereAdmitted } from './access.ts'
import * as examples from './operations.examples.ts'
import { Startup, StartupCard, toStartupCard, toStartupView } from './startup-view.ts'

export const listStartups = operation({
  name: 'ventures.listStartups',
  summary: 'List startups of the programme and the caller’s own, by region, sector, stage or words.',
  route: 'GET /ventures/startups',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['startupId'] },

  examples: examples.listStartups,
  input: z.object({
    own: z.boolean().optional().describe('true: only startups of the caller’s organisation, admitted or not.'),
    query: z.string().max(200).optional().describe('Words of the name, summary or tags, in any language.'),
    regionCode: RegionCode.optional(),
    nmaSection: NmaSection.optional(),
    stage: Stage.optional(),
    status: StartupStatus.optional(),
    ...Paging,
  }),
  output: pageOf(StartupCard),
  async handler({ own, query = '', regionCode, nmaSection, stage, status, ...paging }, { db, actor }) {
    if (own && !actor) throw unauthenticated()
    const isOwn = actor ? eq(startups.ownerOrganisationId, actor.organisationId) : undefined
    return listPage(paging, {
      sort: [{ column: startups.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(startups)
          .where(
            and(
              own ? isOwn : or(isOwn, whereAdmitted(db)),
              ...toSearchTerms(query).map((term) => like(startups.searchText, `% ${term}%`)),
              regionCode ? eq(startups.regionCode, regionCode) : undefined,
              nmaSection ? eq(startups.nmaSection, nmaSection) : undefined,
              stage ? eq(startups.stage, stage) : undefined,
              status ? eq(startups.status, status) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toStartupCard(row, actor),
    })
  },
})

export const getStartup = operation({
  name: 'ventures.getStartup',
  summary: 'Show a startup with its figures, programmes and support received.',
  description:
    'Figures, enrolments and support are shown only to its own organisation and to operators of programmes that admitted it.',
  route: 'GET /ventures/startups/:startupId',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['enrolmentId'] },

  examples: examples.getStartup,
  input: z.object({ startupId: reference(startups, 'A startup, as found by ventures.listStartups.') }),
  output: Startup,
  async handler({ startupId }, { db, actor }) {
    const { startup, viewer } = await requireVisibleStartup(db, actor, startupId)
    return toStartupView(db, startup, actor, viewer)
  },
})
