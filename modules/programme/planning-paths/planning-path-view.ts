import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { desc, eq } from '#platform/db/query-builder.ts'
import { programmePaths as paths } from '../tables.ts'
import type { PlanningPathRow } from './load-paths.ts'

export const PathView = z.object({
  code: z.string(),
  kind: z.literal('PLANNING'),
  version: z.int(),
  reading: z.enum(['LEVEL', 'PER_YEAR']),
  between: z.enum(['LINEAR', 'STEP']),
  points: z.array(z.object({ at: z.string(), value: z.string() })),
  reason: z.string(),
  setBy: z.string().nullable().describe('Member who set the path; shown to the programme office only.'),
  setAt: z.iso.datetime(),
})

export const toPlanningPathView = (
  { code, version, reading, between, points, reason, setBy, createdAt }: PlanningPathRow,
  isOffice: boolean,
) => ({
  code,
  kind: 'PLANNING' as const,
  version,
  reading,
  between,
  points,
  reason,
  setBy: isOffice ? setBy : null,
  setAt: createdAt.toISOString(),
})

/** Returns up to 100 versions of the path of an indicator, latest first. */
export async function listPathVersions(db: Reads, code: string): Promise<PlanningPathRow[]> {
  return db.select().from(paths).where(eq(paths.code, code)).orderBy(desc(paths.version)).limit(100)
}
