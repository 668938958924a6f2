import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, or } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { commonsNeeds as needs } from '../tables.ts'
import type { NeedRow } from './need-view.ts'

/** Returns the SQL condition for needs the caller may see: those of their organisation and those that are not confidential. */
export const whereNeedVisible = ({ organisationId }: Actor) =>
  or(eq(needs.ownerOrganisationId, organisationId), inArray(needs.confidentiality, ['PUBLIC', 'NETWORK']))

/** Returns a need of the caller's organisation. Throws 404 for any other, as for an unknown id. */
export async function requireOwnNeed(db: Reads, caller: Actor, needId: string): Promise<NeedRow> {
  const [row] = await db
    .select()
    .from(needs)
    .where(and(eq(needs.id, needId), eq(needs.ownerOrganisationId, caller.organisationId)))
  if (!row) throw notFound('need')
  return row
}
