import { z } from 'zod'
import { and, eq, isNull, or } from '#platform/db/query-builder.ts'
import { sampleId } from '#platform/identity/sample.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { commonsLinks as links } from '../tables.ts'
import * as examples from './operations.examples.ts'

export const listLinks = operation({
  name: 'commons.listLinks',
  summary: 'List the links of a record, such as where a prototype was made or who runs a lab.',
  description: 'Returns public links and those of the caller’s organisation.',
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
        `Give the record as \`type:id\`, such as fablab_lab:${sampleId(10, 1)}.`,
      )
      .describe('Record at one end of the links, as `type:id`.'),
    type: z.string().max(60).optional().describe('Only links of this relation, such as resident_of.'),
    past: z.boolean().default(false).describe('Also lists links that have ended.'),
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
  async handler({ about, type, past, ...page }, { db, actor }) {
    const [kind, ref] = about.split(':') as [string, string]
    const isPublic = eq(links.visibility, 'PUBLIC')
    return listPage(page, {
      sort: [{ column: links.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(links)
          .where(
            and(
              actor ? or(isPublic, eq(links.ownerOrganisationId, actor.organisationId)) : isPublic,
              or(
                and(eq(links.fromType, kind), eq(links.fromId, ref)),
                and(eq(links.toType, kind), eq(links.toId, ref)),
              ),
              type ? eq(links.type, type) : undefined,
              past ? undefined : isNull(links.until),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => ({
        from: { type: row.fromType, ref: row.fromId },
        type: row.type,
        to: { type: row.toType, ref: row.toId },
        isPublic: row.visibility === 'PUBLIC',
        since: row.since.toISOString(),
        until: row.until?.toISOString() ?? null,
      }),
    })
  },
})
