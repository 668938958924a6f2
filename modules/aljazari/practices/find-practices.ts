import { z } from 'zod'
import { and, eq, like, or } from '#platform/db/query-builder.ts'
import { Amount } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { ScoreReason, weightedScore } from '../../commons/matches/score.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { isMeasured } from '../json-columns.ts'
import { isCountedReplication, loadReplications } from '../replications/replication-view.ts'
import { extractTopics, topicCoverage } from '../search-terms.ts'
import { type PracticeRow, aljazariPractices as practices, type ReplicationRow } from '../tables.ts'
import { Theme, Verdict } from '../vocabulary.ts'
import { whereSkill } from './access.ts'
import * as examples from './find-practices.examples.ts'
import { Practice, toPracticeView } from './practice-view.ts'

export const findPractices = operation({
  name: 'aljazari.findPractices',
  summary: 'Find published good practices for a problem, by words, theme, skill, region or budget.',
  route: 'GET /aljazari/practices',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['practiceId'] },

  examples: examples.findPractices,
  input: z.object({
    query: z
      .string()
      .max(500)
      .optional()
      .describe('The problem in words, in any language; finds practices that contain some of them.'),
    theme: Theme.optional(),
    skillId: SkillId.optional(),
    regionCode: RegionCode.optional().describe('Region of use; practices that worked there rank higher.'),
    verdict: Verdict.optional().describe('Only practices with a replication of this outcome.'),
    maxBudgetMinor: Amount.shape.amountMinor
      .optional()
      .describe('Maximum cost in centimes; practices without a stated cost are left out.'),
    ...Paging,
  }),
  output: pageOf(
    Practice.extend({
      score: z.int().min(0).max(1_000),
      reasons: z.array(ScoreReason).describe('The parts of the score.'),
    }),
  ),
  async handler({ query = '', theme, skillId, regionCode, verdict, maxBudgetMinor, limit, cursor }, { db, actor }) {
    const after = decodeCursor(cursor, 'number', 'string')
    const topics = extractTopics(query)
    // All matches are ranked at once, as with machines and labs: a country has hundreds of practices, not millions.
    const rows = await db
      .select()
      .from(practices)
      .where(
        and(
          eq(practices.state, 'PUBLISHED'),
          theme ? eq(practices.theme, theme) : undefined,
          skillId ? whereSkill(skillId) : undefined,
          topics.length > 0 ? or(...topics.map((topic) => like(practices.searchText, `% ${topic}%`))) : undefined,
        ),
      )
    const replications = await loadReplications(
      db,
      rows.map(({ lineId }) => lineId),
    )
    const ranked = rows
      .map((row) => ({ row, tried: replications.get(row.lineId) ?? [] }))
      .filter(
        ({ row, tried: replications }) =>
          (!verdict || replications.some((one) => one.verdict === verdict)) && isWithinBudget(row, maxBudgetMinor),
      )
      .map((one) => ({ ...one, reasons: practiceReasons(one, topics, regionCode) }))
      .map((one) => ({ ...one, score: weightedScore(one.reasons) }))
      .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
      .filter(({ score, row }) => !after || score < after[0] || (score === after[0] && row.id > after[1]))
    return toPage(
      ranked,
      limit,
      ({ score, row }) => [score, row.id],
      ({ row, tried: replications, score, reasons }) => ({
        ...toPracticeView(row, actor, [], replications),
        score,
        reasons,
      }),
    )
  },
})

const isWithinBudget = ({ resources }: PracticeRow, max: number | undefined) =>
  max === undefined || (typeof resources.budget?.amountMinor === 'number' && resources.budget.amountMinor <= max)

interface PracticeWithReplications {
  row: PracticeRow
  tried: readonly ReplicationRow[]
}

const verdictScores = { WORKED: 1_000, PARTLY: 500, FAILED: 0 } as const
const meanVerdictScore = (rows: readonly ReplicationRow[]) =>
  Math.round(rows.reduce((sum, { verdict }) => sum + (verdict ? verdictScores[verdict] : 0), 0) / rows.length)

/**
 * Returns the weighted reasons: first the query, then results elsewhere, then results at home. An untried practice
 * is neither raised nor lowered.
 */
export function practiceReasons(
  { row, tried: replications }: PracticeWithReplications,
  topics: readonly string[],
  regionCode?: RegionCode,
): ScoreReason[] {
  const measured = row.evidence.filter(isMeasured).length
  const elsewhereRows = replications.filter(isCountedReplication)
  const inRegion = regionCode ? replications.filter((one) => one.regionCode === regionCode && one.verdict !== null) : []
  return [
    ...(topics.length > 0
      ? [
          {
            criterion: 'words',
            weight: 40,
            value: topicCoverage(row.searchText, topics),
            source: 'title, problem, steps, theme, skills',
          },
        ]
      : []),
    {
      criterion: 'replications',
      weight: 25,
      value: elsewhereRows.length > 0 ? meanVerdictScore(elsewhereRows) : 400,
      source:
        elsewhereRows.length > 0
          ? `${elsewhereRows.length} validated in other regions`
          : 'not yet validated in another region',
    },
    {
      criterion: 'evidence',
      weight: 20,
      value: Math.min(1_000, 500 + measured * 250),
      source: `${measured} measured results`,
    },
    {
      criterion: 'transferability',
      weight: 15,
      value: (row.transferability - 1) * 250,
      source: 'the authors’ own estimate',
    },
    ...(regionCode
      ? [
          {
            criterion: 'region',
            weight: 20,
            value: inRegion.length > 0 ? meanVerdictScore(inRegion) : row.regionCode === regionCode ? 1_000 : 400,
            source:
              inRegion.length > 0
                ? `${inRegion.length} tried there`
                : row.regionCode === regionCode
                  ? 'comes from there'
                  : 'not tried there',
          },
        ]
      : []),
  ]
}
