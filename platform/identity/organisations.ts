import { z } from 'zod'
import { requireActor } from '../access.ts'
import { eq } from '../db/query-builder.ts'
import { LocalizedText } from '../lib/localized.ts'
import { operation } from '../operation.ts'
import { listPage, Paging, pageOf } from '../paging.ts'
import { notFound } from '../problem.ts'
import { issueKey } from './issue-key.ts'
import * as examples from './organisations.examples.ts'
import { scopesOf } from './roles.ts'
import { members, organisations, tenantKinds } from './tables.ts'

export const Organisation = z.object({
  id: z.string(),
  name: LocalizedText,
  kind: z.enum(tenantKinds),
  createdAt: z.iso.datetime(),
})

const toOrganisationView = ({ createdAt, ...row }: typeof organisations.$inferSelect) => ({
  ...row,
  createdAt: createdAt.toISOString(),
})

export const getOrganisation = operation({
  name: 'identity.getOrganisation',
  summary: 'Show the organisation the caller belongs to.',
  route: 'GET /organisation',
  effect: 'read',
  access: 'member',
  examples: examples.getOrganisation,
  input: z.object({}),
  output: Organisation,
  async handler(_, context) {
    const [row] = await context.db
      .select()
      .from(organisations)
      .where(eq(organisations.id, requireActor(context).organisationId))
    if (!row) throw notFound('organisation')
    return toOrganisationView(row)
  },
})

export const listOrganisations = operation({
  name: 'identity.listOrganisations',
  summary: 'List the organisations of this installation.',
  route: 'GET /organisations',
  effect: 'read',
  access: 'platform:manage',
  examples: examples.listOrganisations,
  input: z.object(Paging),
  output: pageOf(Organisation),
  async handler(page, { db }) {
    return listPage(page, {
      sort: [{ column: organisations.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(organisations)
          .where(after)
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toOrganisationView,
    })
  },
})

export const createOrganisation = operation({
  name: 'identity.createOrganisation',
  summary: 'Create an organisation, with its first member as owner and a first API key.',
  description: 'The key is shown once.',
  route: 'POST /organisations',
  effect: 'write',
  access: 'platform:manage',
  agent: { risk: 'high', tool: false },
  privacy: { secretFields: ['key'] },
  http: { status: 201 },
  examples: examples.createOrganisation,
  input: z.object({
    name: LocalizedText,
    kind: z.enum(tenantKinds),
    owner: z
      .object({ name: z.string().min(1).max(200), email: z.email().max(254).optional() })
      .strict()
      .describe('The first member, who becomes owner.'),
  }),
  output: Organisation.extend({
    ownerId: z.string().describe('The first member.'),
    key: z
      .string()
      .nullable()
      .describe('The API key of the first member, `ff_…`. Shown once; null when a response is replayed.'),
  }),
  async handler({ name, kind, owner }, { db, now }) {
    const [organisation] = await db.insert(organisations).values({ name, kind, createdAt: now() }).returning()
    const [member] = await db
      .insert(members)
      .values({ organisationId: organisation!.id, ...owner, roles: ['owner'], createdAt: now() })
      .returning()
    const { key } = await issueKey(db, {
      memberId: member!.id,
      organisationId: organisation!.id,
      name: owner.name,
      scopes: scopesOf(['owner']),
      now: now(),
    })
    return { ...toOrganisationView(organisation!), ownerId: member!.id, key }
  },
})
