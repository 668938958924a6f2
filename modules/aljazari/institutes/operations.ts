import { z } from 'zod'
import { and, asc, eq, like } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { SkillReference } from '../../commons/skills/taxonomy.ts'
import { searchTerms } from '../search-terms.ts'
import { aljazariInstitutes as institutes, aljazariLaboratories as laboratories } from '../tables.ts'
import { InstituteStatus, Theme } from '../vocabulary.ts'
import { Institute, requireInstitute, toInstituteView } from './institute-view.ts'
import * as examples from './operations.examples.ts'

export const listInstitutes = operation({
  name: 'aljazari.listInstitutes',
  summary: 'List the regional Al-Jazari institutes by region, theme, status or words.',
  route: 'GET /aljazari/institutes',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['instituteId'] },
  examples: examples.listInstitutes,
  input: z.object({
    query: z.string().max(200).optional().describe('Words from the name, the town or the themes, in any language.'),
    regionCode: RegionCode.optional(),
    theme: Theme.optional(),
    status: InstituteStatus.optional(),
    ...Paging,
  }),
  output: pageOf(Institute),
  async handler({ query = '', regionCode, theme, status, ...paging }, { db }) {
    return listPage(paging, {
      sort: [{ column: institutes.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(institutes)
          .where(
            and(
              ...searchTerms(query).map((term) => like(institutes.searchText, `% ${term}%`)),
              regionCode ? eq(institutes.regionCode, regionCode) : undefined,
              theme ? like(institutes.themeText, `% ${theme} %`) : undefined,
              status ? eq(institutes.status, status) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toInstituteView,
    })
  },
})

export const getInstitute = operation({
  name: 'aljazari.getInstitute',
  summary: 'Show a regional Al-Jazari institute: themes, hosts, status and laboratories.',
  route: 'GET /aljazari/institutes/:instituteId',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['instituteId', 'laboratoryId'] },
  examples: examples.getInstitute,
  input: z.object({ instituteId: reference(institutes, 'An institute, as found by aljazari.listInstitutes.') }),
  output: Institute.extend({
    laboratories: z
      .array(
        z.object({
          laboratoryId: z.string(),
          name: LocalizedText,
          theme: plainEnum(Theme),
          skillIds: z.array(SkillReference),
          equipment: z.array(LocalizedText),
        }),
      )
      .describe('At most 100.'),
  }),
  async handler({ instituteId }, { db }) {
    const institute = await requireInstitute(db, instituteId)
    const rows = await db
      .select()
      .from(laboratories)
      .where(eq(laboratories.instituteId, instituteId))
      .orderBy(asc(laboratories.id))
      .limit(100)
    return {
      ...toInstituteView(institute),
      laboratories: rows.map(({ id, name, theme, skillIds, equipment }) => ({
        laboratoryId: id,
        name,
        theme,
        skillIds,
        equipment,
      })),
    }
  },
})
