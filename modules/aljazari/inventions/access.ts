import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, like, or, sql } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { type InventionRow, aljazariInventions as inventions, aljazariInventors as inventors } from '../tables.ts'

/**
 * J2: within its organisation only the inventors, those who manage (the transfer office) and the evaluators named may know of an invention.
 * Evaluators are kept in a list, so they are matched as text: an id holds no character that means anything to `like`.
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

/** An invention that the caller may know of. Any other, also of their own organisation, answers like one that never was. */
export async function requireVisibleInvention(db: Reads, caller: Actor, inventionId: string): Promise<InventionRow> {
  const [row] = await db
    .select()
    .from(inventions)
    .where(and(eq(inventions.id, inventionId), whereInventionVisible(db, caller)))
  if (!row) throw notFound('invention')
  return row
}
