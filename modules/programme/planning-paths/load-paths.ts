import type { Reads } from '#platform/db/database.ts'
import { asc, lte } from '#platform/db/query-builder.ts'
import { programmePaths as paths } from '../tables.ts'
import type { PlanningPath } from './expected-value.ts'

export type PlanningPathRow = typeof paths.$inferSelect

/** Returns the path of each indicator in force at `asOf`, by code. */
export async function loadPathsAt(db: Reads, asOf: Date): Promise<Map<string, PlanningPathRow & PlanningPath>> {
  const rows = await db
    .select()
    .from(paths)
    .where(lte(paths.createdAt, asOf))
    .orderBy(asc(paths.code), asc(paths.version))
  return new Map(rows.map((row) => [row.code, row]))
}
