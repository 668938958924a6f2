import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, ne } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { galaxysUnits as units } from '../tables.ts'

export type Unit = typeof units.$inferSelect

/** `a/b/c/` → `a/`, `a/b/`, `a/b/c/`: what a unit stands in, itself last. */
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

/** The first of a line, from the root down, that is not in service; undefined when all are. */
export async function firstUnavailableAncestor(db: Reads, { path }: Pick<Unit, 'path'>): Promise<Unit | undefined> {
  const [closed] = await db
    .select()
    .from(units)
    .where(and(inArray(units.path, ancestorPaths(path)), ne(units.status, 'AVAILABLE')))
    .orderBy(units.path)
    .limit(1)
  return closed
}
