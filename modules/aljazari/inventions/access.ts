import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, like, or, sql } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { type InventionRow, aljazariInventions as inventions, aljazariInventors as inventors } from '../tables.ts'

/**
 * Selects the inventions the caller may see. Within an organisation only the inventors, the managers (the
 * transfer office) and the named evaluators may. Evaluators are stored as a list in a text, matched with `like`:
 * ids contain no special characters of `like`.
 */
export const whereInventionVisible = (db: Reads, caller: Actor) =>
  and(
    eq(inventions.organisationId, caller.organisationId),
    canManage(caller)
      ? undefined
      : or(
          exists(
            db
              .select({ one: sql`1` })
              .from(inventors)
              .where(and(eq(inventors.inventionId, inventions.id), eq(inventors.personId, caller.id))),
          ),
          like(inventions.evaluatorText, `% ${caller.id} %`),
        ),
  )

/** Returns an invention the caller may see. Throws 404 for any other, also in their own organisation. */
export async function requireVisibleInvention(db: Reads, caller: Actor, inventionId: string): Promise<InventionRow> {
  const [row] = await db
    .select()
    .from(inventions)
    .where(and(eq(inventions.id, inventionId), whereInventionVisible(db, caller)))
  if (!row) throw notFound('invention')
  return row
}
