import type { Queries } from '#platform/db/database.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import { commonsLinks as links } from '../tables.ts'

/** A thing of the programme, in whichever module it lives: `{ type: 'fablab_lab', id }`. */
export interface Entity {
  type: string
  id: string
}

export interface Edge {
  from: Entity
  /** What ties them, as a verb: `resident_of`, `made_at`, `answers`, `held_by`. */
  type: string
  to: Entity
}

interface LinkInsert extends Edge {
  /** Made unless told, as the sample data does. */
  id?: string
  /** Whose fact it is, and who sees it when it is not public. */
  ownerOrganisationId: string | null
  /** Everyone may know it. Never of a person: what somebody is tied to is personal. */
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

/** Ties two things, in the caller's transaction. A tie that is there already stays as it is. Returns its id. */
export async function createLink(
  tx: Queries,
  { from, type, to, isPublic = false, ...facts }: LinkInsert,
): Promise<string> {
  if (isPublic && (personalTypes.has(from.type) || personalTypes.has(to.type)))
    throw new Error(`A link of a ${from.type} and a ${to.type} cannot be public.`)
  const [made] = await tx
    .insert(links)
    .values({
      ...facts,
      fromType: from.type,
      fromId: from.id,
      type,
      toType: to.type,
      toId: to.id,
      visibility: isPublic ? 'PUBLIC' : 'OWN',
    })
    .onConflictDoNothing()
    .returning({ id: links.id })
  if (made) return made.id
  const [known] = await tx.select({ id: links.id }).from(links).where(whereSameLink({ from, type, to }))
  return known!.id
}

/** Ends a tie; what was is kept. False where there was none. */
export async function endLink(tx: Queries, edge: Edge, until: Date): Promise<boolean> {
  const ended = await tx.update(links).set({ until }).where(whereSameLink(edge)).returning({ id: links.id })
  return ended.length > 0
}
