import type { Reads } from '#platform/db/database.ts'
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { programmeEditions as editions, programmeObservations as observations } from '../tables.ts'
import type { EditionRow } from './edition-store.ts'
import type { ObservationRow } from './public-view.ts'

interface EditionFilter {
  codes?: readonly string[]
  /** Only periods that start at or after `from` and end at or before `to`. */
  from?: Date
  to?: Date
  period?: string
}

/** Returns editions published and not yet corrected at `asOf`, by code, the latest period first, a year before its last quarter. */
export async function findEditionsPublishedAt(
  db: Reads,
  asOf: Date,
  { codes, from, to, period }: EditionFilter = {},
): Promise<EditionRow[]> {
  return db
    .select()
    .from(editions)
    .where(
      and(
        inArray(editions.state, ['PUBLISHED', 'CORRECTED']),
        lte(editions.publishedAt, asOf),
        or(isNull(editions.correctedAt), gt(editions.correctedAt, asOf)),
        codes && inArray(editions.code, [...codes]),
        from && gte(editions.fromAt, from),
        to && lte(editions.toAt, to),
        period === undefined ? undefined : eq(editions.period, period),
      ),
    )
    .orderBy(asc(editions.code), desc(editions.toAt), asc(editions.fromAt))
}

/** Returns the observations of these editions, by edition id. */
export async function loadObservations(db: Reads, all: readonly EditionRow[]): Promise<Map<string, ObservationRow[]>> {
  const byEdition = new Map<string, ObservationRow[]>(all.map(({ id }) => [id, []]))
  for (let at = 0; at < all.length; at += 500) {
    const ids = all.slice(at, at + 500).map(({ id }) => id)
    const rows = await db
      .select()
      .from(observations)
      .where(inArray(observations.editionId, ids))
      .orderBy(asc(observations.region))
    for (const row of rows) byEdition.get(row.editionId)!.push(row)
  }
  return byEdition
}
