import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { galaxysUnits as units } from '../tables.ts'

export type Unit = typeof units.$inferSelect

/** Returns the paths of the ancestors, the unit itself last: `a/b/c/` → `a/`, `a/b/`, `a/b/c/`. */
export const ancestorPaths = (path: string): string[] => {
  const ids = path.split('/').slice(0, -1)
  return ids.map((_, i) => `${ids.slice(0, i + 1).join('/')}/`)
}

export const unitPath = (parent: Pick<Unit, 'path'> | undefined, id: string) => `${parent?.path ?? ''}${id}/`

export async function requireUnit(db: Reads, unitId: string): Promise<Unit> {
  const [unit] = await db.select().from(units).where(eq(units.id, unitId))
  if (!unit) throw notFound('unit')
  return unit
}

/** Returns the first unit on the path from the root that is out of service; undefined if all are in service. */
export async function firstUnavailableAncestor(db: Reads, { path }: Pick<Unit, 'path'>): Promise<Unit | undefined> {
  const [closed] = await db
    .select()
    .from(units)
    .where(and(inArray(units.path, ancestorPaths(path)), ne(units.status, 'AVAILABLE')))
    .orderBy(units.path)
    .limit(1)
  return closed
}
