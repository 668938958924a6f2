import { z } from 'zod'
import { and, asc, eq, gt, isNull, or } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { commonsLinks as links } from '../tables.ts'
import * as examples from './operations.examples.ts'

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
