import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, or } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { commonsNeeds as needs } from '../tables.ts'
import type { NeedRow } from './need-view.ts'

/** What the caller may see: all of the own organisation, and of others what is not confidential. */
export const whereVisible = ({ organisationId }: Actor) =>
  or(eq(needs.ownerOrganisationId, organisationId), inArray(needs.confidentiality, ['PUBLIC', 'NETWORK']))

/** A need as one of its own organisation; anyone else's answers like one that never was. */
export async function requireOwnNeed(db: Reads, caller: Actor, needId: string): Promise<NeedRow> {
  const [row] = await db
    .select()
    .from(needs)
    .where(and(eq(needs.id, needId), eq(needs.ownerOrganisationId, caller.organisationId)))
  if (!row) throw notFound('need')
  return row
}
