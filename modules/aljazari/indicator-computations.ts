import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, gt, inArray, type SQL, sql } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { regionCodes } from '#platform/lib/regions.ts'
import { byEndOfPeriod, inPeriod, pageOfIds, type RowSource } from './indicator-queries.ts'
import {
  aljazariHistory as history,
  aljazariInstitutes as institutes,
  aljazariInventions as inventions,
  aljazariPractices as practices,
  aljazariProblems as problems,
  aljazariProjects as projects,
  aljazariReplications as replications,
  aljazariTrlMoves as trlMoves,
} from './tables.ts'
import type { InventionState } from './vocabulary.ts'

/** Counts inventions that reached one of these states in the period. */
export const reachedStates =
  (...states: InventionState[]): RowSource['where'] =>
  (db, period) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(history)
        .where(
          and(
            eq(history.kind, 'invention'),
            eq(history.subjectId, inventions.id),
            inArray(history.toState, states),
            inPeriod(history.createdAt, period),
          ),
        ),
    )

/** Selects replications in another region with a result, validated by the end of the period. */
export const validatedElsewhere = (db: Reads, period: IndicatorPeriod, verdict?: 'WORKED') =>
  exists(
    db
      .select({ one: sql`1` })
      .from(replications)
      .where(
        and(
          eq(replications.lineId, practices.lineId),
          eq(replications.elsewhere, true),
          eq(replications.state, 'VALIDATED'),
          byEndOfPeriod(replications.validatedAt, period),
          verdict ? eq(replications.verdict, verdict) : undefined,
        ),
      ),
  )

export const publishedByEndOfPeriod = (period: IndicatorPeriod) =>
  and(byEndOfPeriod(practices.publishedAt, period), inArray(practices.state, ['PUBLISHED', 'DEPRECATED']))

export const instituteRows = { table: institutes, id: institutes.id, region: institutes.regionCode }

export const problemRows = { table: problems, id: problems.id, region: problems.regionCode }

export const projectRows = { table: projects, id: projects.id, region: projects.regionCode }

export const practiceRows = { table: practices, id: practices.id, region: practices.regionCode }

export const inventionRows = { table: inventions, id: inventions.id, region: inventions.regionCode }

/** Returns the median, or the lower of the two middle values, so that it is the value of an existing row. */
export const lowerMedian = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0

/** Returns the median number of whole days from submission to qualification; null for a region without any. */
export const daysToQualified: Indicator['compute'] = async (db, period) => {
  const where = inPeriod(problems.qualifiedAt, period)
  const rows = await db
    .select({ region: problems.regionCode, from: problems.createdAt, to: problems.qualifiedAt })
    .from(problems)
    .where(where)
  const figure = (name: Figure['region'], rowsOfRegion: typeof rows, regionFilter?: SQL): Figure => ({
    region: name,
    value: lowerMedian(rowsOfRegion.map(({ from, to }) => Math.floor((to!.getTime() - from.getTime()) / 86_400_000))),
    ids: (limit, cursor) =>
      pageOfIds(
        db,
        problems,
        problems.id,
        and(where, regionFilter, cursor === undefined ? undefined : gt(problems.id, cursor)),
        limit,
      ),
  })
  const named = regionCodes.flatMap((code) => {
    const rowsOfRegion = rows.filter((row) => row.region === code)
    return rowsOfRegion.length > 0 ? [figure(code, rowsOfRegion, eq(problems.regionCode, code))] : []
  })
  const unknown = rows.filter((row) => row.region === null)
  return [
    figure('ALL', rows),
    ...named,
    ...(unknown.length > 0 ? [figure('UNKNOWN', unknown, sql`${problems.regionCode} is null`)] : []),
  ]
}

/** Returns steps up minus steps back, and lists the steps. */
export const trlGained: Indicator['compute'] = async (db, period) => {
  const where = inPeriod(trlMoves.createdAt, period)
  const rows = await db
    .select({ region: trlMoves.regionCode, from: trlMoves.fromTrl, to: trlMoves.toTrl })
    .from(trlMoves)
    .where(where)
  const figure = (name: Figure['region'], rowsOfRegion: typeof rows, regionFilter?: SQL): Figure => ({
    region: name,
    value: rowsOfRegion.reduce((sum, { from, to }) => sum + to - from, 0),
    ids: (limit, cursor) =>
      pageOfIds(
        db,
        trlMoves,
        trlMoves.id,
        and(where, regionFilter, cursor === undefined ? undefined : gt(trlMoves.id, cursor)),
        limit,
      ),
  })
  const named = regionCodes.flatMap((code) => {
    const rowsOfRegion = rows.filter((row) => row.region === code)
    return rowsOfRegion.length > 0 ? [figure(code, rowsOfRegion, eq(trlMoves.regionCode, code))] : []
  })
  return [figure('ALL', rows), ...named]
}
