import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, countDistinct, eq, gt, gte, isNotNull, lt, lte, type SQL, sql } from '#platform/db/query-builder.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { regionCodes } from '#platform/lib/regions.ts'

export interface RowSource {
  table: PgTable
  /** The column whose distinct values are counted. */
  id: PgColumn
  region: PgColumn
  where(db: Reads, period: IndicatorPeriod): SQL | undefined
}

/** Counts rows, and lists their ids. */
export const countRows =
  ({ table, id, region, where }: RowSource): Indicator['compute'] =>
  async (db, period) => {
    const all = where(db, period)
    const rows = await db
      .select({ region, value: countDistinct(id) })
      .from(table)
      .where(all)
      .groupBy(region)
    const [total] = await db
      .select({ value: countDistinct(id) })
      .from(table)
      .where(all)
    const figure = (name: Figure['region'], value: number, regionFilter?: SQL): Figure => ({
      region: name,
      value,
      ids: (limit, cursor) =>
        pageOfIds(db, table, id, and(all, regionFilter, cursor === undefined ? undefined : gt(id, cursor)), limit),
    })
    const named = regionCodes.flatMap((code) => {
      const found = rows.find((row) => row.region === code)
      return found ? [figure(code, found.value, eq(region, code))] : []
    })
    const unknown = rows.find((row) => row.region === null)
    return [
      figure('ALL', total!.value),
      ...named,
      ...(unknown ? [figure('UNKNOWN', unknown.value, sql`${region} is null`)] : []),
    ]
  }

export async function pageOfIds(db: Reads, table: PgTable, id: PgColumn, where: SQL | undefined, limit: number) {
  const rows = await db
    .selectDistinct({ id })
    .from(table)
    .where(where)
    .orderBy(asc(id))
    .limit(limit + 1)
  const ids = rows.slice(0, limit).map((row) => row.id as string)
  return { ids, nextCursor: rows.length > limit ? ids.at(-1)! : null }
}

export const inPeriod = (column: PgColumn, { from, to, asOf }: IndicatorPeriod) =>
  and(isNotNull(column), gte(column, from), lt(column, to), lte(column, asOf))

export const byEndOfPeriod = (column: PgColumn, { to, asOf }: IndicatorPeriod) =>
  and(isNotNull(column), lt(column, to), lte(column, asOf))

export const utcDay = (at: Date) => at.toISOString().slice(0, 10)
