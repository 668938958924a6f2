import { z } from 'zod'
import { and, asc, eq, gt, like, or } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { unauthenticated } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { exampleIds } from '../example-ids.ts'
import { ventureStartups as startups } from '../tables.ts'
import { Stage, StartupStatus } from '../vocabulary.ts'
import {
  requireVisibleStartup,
  Startup,
  StartupCard,
  toStartupCard,
  toStartupView,
  whereAdmitted,
} from './startup-view.ts'

export const listStartups = operation({
  name: 'ventures.listStartups',
  summary:
    'List the startups of the programme: those that were admitted, and the caller’s own; by region, sector, stage or words.',
  route: 'GET /ventures/startups',
  effect: 'read',
  access: 'public',
  returnsUntrustedContent: true,
  producesIds: ['startupId'],
  examples: [
    {
      ask: {
        fr: 'Quelles startups sont accompagnées à Agadir ?',
        ar: 'ما هي الشركات الناشئة المواكبة في أكادير؟',
        en: 'Which startups are supported in Agadir?',
      },
      input: { regionCode: 'MA-09' },
    },
    {
      ask: {
        fr: 'Liste les startups industrielles qui ont des clients',
        ar: 'اعرض الشركات الناشئة الصناعية التي لها زبناء',
        en: 'List the manufacturing startups that have customers',
      },
      input: { nmaSection: 'C', stage: 'TRACTION' },
    },
    { ask: { fr: 'Montre mes startups', ar: 'اعرض شركاتي الناشئة', en: 'Show my startups' }, input: { own: true } },
    {
      ask: {
        fr: 'Quelles entreprises le programme accompagne-t-il ?',
        ar: 'ما هي الشركات التي يواكبها البرنامج؟',
        en: 'Which companies does the programme support?',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Quelles startups sont à moi, à mon organisation ?',
        ar: 'ما هي الشركات الناشئة التابعة لمنظمتي؟',
        en: 'Which startups belong to my organisation?',
      },
      input: { own: true },
    },
    {
      ask: {
        fr: 'Lesquelles des startups sont à nous ?',
        ar: 'أي الشركات الناشئة لنا؟',
        en: 'Which of the startups are ours?',
      },
      input: { own: true },
    },
  ],
  input: z.object({
    own: z.boolean().optional().describe('true: only those of the caller’s organisation, admitted or not.'),
    query: z.string().max(200).optional().describe('Words of the name, the summary or the tags, in any language.'),
    regionCode: RegionCode.optional(),
    nmaSection: NmaSection.optional(),
    stage: Stage.optional(),
    status: StartupStatus.optional(),
    ...Paging,
  }),
  output: pageOf(StartupCard),
  async handler({ own, query = '', regionCode, nmaSection, stage, status, limit, cursor }, { db, actor }) {
    if (own && !actor) throw unauthenticated()
    const [after] = decodeCursor(cursor, 'string') ?? []
    const ours = actor ? eq(startups.ownerOrganisationId, actor.organisationId) : undefined
    const rows = await db
      .select()
      .from(startups)
      .where(
        and(
          own ? ours : or(ours, whereAdmitted(db)),
          ...toSearchTerms(query).map((term) => like(startups.searchText, `% ${term}%`)),
          regionCode ? eq(startups.regionCode, regionCode) : undefined,
          nmaSection ? eq(startups.nmaSection, nmaSection) : undefined,
          stage ? eq(startups.stage, stage) : undefined,
          status ? eq(startups.status, status) : undefined,
          after ? gt(startups.id, after) : undefined,
        ),
      )
      .orderBy(asc(startups.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toStartupCard(row, actor),
    )
  },
})

export const getStartup = operation({
  name: 'ventures.getStartup',
  summary:
    'Show a startup; its figures, programmes and the help it got only to its own people and to those who run a programme it was admitted to.',
  route: 'GET /ventures/startups/:startupId',
  effect: 'read',
  access: 'public',
  returnsUntrustedContent: true,
  producesIds: ['enrolmentId'],
  examples: [
    {
      ask: { fr: 'Présente-moi cette startup', ar: 'قدم لي هذه الشركة الناشئة', en: 'Tell me about this startup' },
      input: { startupId: exampleIds.startup(1) },
    },
    {
      ask: {
        fr: 'Quel chiffre d’affaires avons-nous déclaré pour notre startup ?',
        ar: 'ما هو رقم المعاملات الذي صرحنا به لشركتنا الناشئة؟',
        en: 'Which turnover have we reported for our startup?',
      },
      input: { startupId: exampleIds.startup(2) },
    },
    {
      ask: {
        fr: 'Que sait-on de cette startup, de son équipe et de son stade ?',
        ar: 'ماذا نعرف عن هذه الشركة الناشئة ومرحلتها؟',
        en: 'What is known about this startup and its stage?',
      },
      input: { startupId: exampleIds.startup(1) },
    },
  ],
  input: z.object({ startupId: reference(startups, 'A startup, as found by ventures.listStartups.') }),
  output: Startup,
  async handler({ startupId }, { db, actor }) {
    const { startup, standing } = await requireVisibleStartup(db, actor, startupId)
    return toStartupView(db, startup, actor, standing)
  },
})
