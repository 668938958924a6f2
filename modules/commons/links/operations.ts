import { z } from 'zod'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, gt, isNull, or } from '#platform/db/query-builder.ts'
import { sampleOrganisations } from '#platform/identity/sample.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { commonsLinks as links } from '../tables.ts'
import * as examples from './operations.examples.ts'

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

export const listLinks = operation({
  name: 'commons.listLinks',
  summary:
    'List what a thing of the programme is tied to - where a prototype was made, which lab an organisation runs: public facts, and those of the caller’s organisation.',
  route: 'GET /commons/links',
  effect: 'read',
  access: 'public',
  examples: examples.listLinks,
  input: z.object({
    about: z
      .string()
      .max(110)
      .regex(
        /^[a-z][a-z_]{0,40}:[\w-]{1,64}$/,
        'A thing as `type:id`, such as fablab_lab:00000000-0000-7010-8000-000000000001.',
      )
      .describe('One end of the ties: `type:id`.'),
    type: z.string().max(60).optional().describe('Only ties of this kind, such as resident_of.'),
    past: z.boolean().default(false).describe('Also ties that have ended.'),
    ...Paging,
  }),
  output: pageOf(
    z.object({
      from: z.object({ type: z.string(), ref: z.string() }),
      type: z.string(),
      to: z.object({ type: z.string(), ref: z.string() }),
      isPublic: z.boolean(),
      since: z.iso.datetime(),
      until: z.iso.datetime().nullable(),
    }),
  ),
  async handler({ about, type, past, limit, cursor }, { db, actor }) {
    const [kind, ref] = about.split(':') as [string, string]
    const [after] = decodeCursor(cursor, 'string') ?? []
    const seen = eq(links.visibility, 'PUBLIC')
    const rows = await db
      .select()
      .from(links)
      .where(
        and(
          actor ? or(seen, eq(links.ownerOrganisationId, actor.organisationId)) : seen,
          or(and(eq(links.fromType, kind), eq(links.fromId, ref)), and(eq(links.toType, kind), eq(links.toId, ref))),
          type ? eq(links.type, type) : undefined,
          past ? undefined : isNull(links.until),
          after ? gt(links.id, after) : undefined,
        ),
      )
      .orderBy(asc(links.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => ({
        from: { type: row.fromType, ref: row.fromId },
        type: row.type,
        to: { type: row.toType, ref: row.toId },
        isPublic: row.visibility === 'PUBLIC',
        since: row.since.toISOString(),
        until: row.until?.toISOString() ?? null,
      }),
    )
  },
})
