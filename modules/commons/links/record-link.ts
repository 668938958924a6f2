import type { Queries } from '#platform/db/database.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import { commonsLinks as links } from '../tables.ts'

/** A record of any module: `{ type: 'fablab_lab', id }`. */
export interface Entity {
  type: string
  id: string
}

export interface Edge {
  from: Entity
  /** The relation, as a verb: `resident_of`, `made_at`, `answers`, `held_by`. */
  type: string
  to: Entity
}

interface LinkInsert extends Edge {
  /** Defaults to a new id; set by the sample data. */
  id?: string
  /** The organisation the link belongs to, which alone sees it unless it is public. */
  ownerOrganisationId: string | null
  /** Whether everyone may see it. Never true for links of persons, which are personal data. */
  isPublic?: boolean
  since: Date
  createdBy?: string
}

const personalTypes = new Set(['person', 'member'])

const whereSameLink = ({ from, type, to }: Edge) =>
  and(
    eq(links.fromType, from.type),
    eq(links.fromId, from.id),
    eq(links.type, type),
    eq(links.toType, to.type),
    eq(links.toId, to.id),
    isNull(links.until),
  )

/** Creates a link in the caller's transaction, or leaves an existing one unchanged. Returns its id. */
export async function createLink(
  tx: Queries,
  { from, type, to, isPublic = false, ...columns }: LinkInsert,
): Promise<string> {
  if (isPublic && (personalTypes.has(from.type) || personalTypes.has(to.type)))
    throw new Error(`A link of a ${from.type} and a ${to.type} cannot be public.`)
  const [created] = await tx
    .insert(links)
    .values({
      ...columns,
      fromType: from.type,
      fromId: from.id,
      type,
      toType: to.type,
      toId: to.id,
      visibility: isPublic ? 'PUBLIC' : 'OWN',
    })
    .onConflictDoNothing()
    .returning({ id: links.id })
  if (created) return created.id
  const [existing] = await tx.select({ id: links.id }).from(links).where(whereSameLink({ from, type, to }))
  return existing!.id
}

/** Ends a link but keeps its row as history. Returns false if there was none. */
export async function endLink(tx: Queries, edge: Edge, until: Date): Promise<boolean> {
  const ended = await tx.update(links).set({ until }).where(whereSameLink(edge)).returning({ id: links.id })
  return ended.length > 0
}
