import { z } from 'zod'
import { type Actor, forbiddenScope, includesScope, requireActor } from '../access.ts'
import { and, eq } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { listPage, Paging, pageOf } from '../paging.ts'
import { notFound } from '../problem.ts'
import { reference } from '../reference.ts'
import { identityError } from './errors.ts'
import * as examples from './members.examples.ts'
import { type MemberRole, roleNames, roles, scopesOf } from './roles.ts'
import { members } from './tables.ts'

const Roles = z.array(z.enum(roleNames)).min(1).max(10)
export const Member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: Roles,
  status: z.enum(['active', 'suspended']),
  createdAt: z.iso.datetime(),
})

const toMemberView = ({ createdAt, ...row }: typeof members.$inferSelect) => ({
  ...row,
  createdAt: createdAt.toISOString(),
})

export const whoAmI = operation({
  name: 'identity.whoAmI',
  summary: 'Show who the caller is, and the scopes of its key.',
  route: 'GET /me',
  effect: 'read',
  access: 'member',
  examples: examples.whoAmI,
  input: z.object({}),
  output: z.object({ memberId: z.string(), name: z.string(), organisationId: z.string(), scopes: z.array(z.string()) }),
  async handler(_, context) {
    const { id, name, organisationId, scopes } = requireActor(context)
    return { memberId: id, name, organisationId, scopes: [...scopes] }
  },
})

export const listRoles = operation({
  name: 'identity.listRoles',
  summary: 'List the roles a member can have, and the scopes of each.',
  route: 'GET /roles',
  effect: 'read',
  access: 'member',
  examples: examples.listRoles,
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ role: z.enum(roleNames), scopes: z.array(z.string()) })) }),
  handler: async () => ({ items: roleNames.map((role) => ({ role, scopes: [...roles[role]] })) }),
})

export const listMembers = operation({
  name: 'identity.listMembers',
  summary: 'List the members of the caller’s organisation.',
  route: 'GET /members',
  effect: 'read',
  access: 'identity:read',
  agent: { producesIds: ['memberId'] },
  examples: examples.listMembers,
  input: z.object(Paging),
  output: pageOf(Member),
  async handler(page, context) {
    const ofOrganisation = eq(members.organisationId, requireActor(context).organisationId)
    return listPage(page, {
      sort: [{ column: members.id }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(members)
          .where(and(ofOrganisation, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toMemberView,
    })
  },
})

export const addMember = operation({
  name: 'identity.addMember',
  summary: 'Add a person to the caller’s organisation as a member, with roles.',
  description: 'The roles must not include a scope that the caller does not have.',
  route: 'POST /members',
  effect: 'write',
  access: 'identity:manage',
  agent: { risk: 'high' },
  http: { status: 201 },
  examples: examples.addMember,
  input: z.object({ name: z.string().min(1).max(200), email: z.email().max(254).optional(), roles: Roles }),
  output: Member,
  async handler(input, context) {
    const caller = requireActor(context)
    assertGrantable(caller, input.roles)
    const [row] = await context.db
      .insert(members)
      .values({ ...input, organisationId: caller.organisationId, createdAt: context.now() })
      .returning()
    return toMemberView(row!)
  },
})

export const updateMember = operation({
  name: 'identity.updateMember',
  summary: 'Change a member’s roles, or suspend or reinstate the member.',
  description: 'The keys of a suspended member stop working at once.',
  route: 'PATCH /members/:memberId',
  effect: 'write',
  access: 'identity:manage',
  agent: { risk: 'high' },
  examples: examples.updateMember,
  input: z.object({
    memberId: reference(members, 'A member from identity.listMembers.'),
    roles: Roles.optional(),
    status: z.enum(['active', 'suspended']).optional(),
  }),
  output: Member,
  async handler({ memberId, ...change }, context) {
    const caller = requireActor(context)
    const ownMember = and(eq(members.id, memberId), eq(members.organisationId, caller.organisationId))
    const [member] = await context.db.select().from(members).where(ownMember)
    if (!member) throw notFound('member')
    assertGrantable(caller, [...(change.roles ?? []), ...member.roles])
    if (memberId === caller.id)
      throw identityError('own-membership', 'You cannot change your own roles or status. Ask another owner.')
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    if (Object.keys(set).length === 0) return toMemberView(member)
    const [row] = await context.db.update(members).set(set).where(ownMember).returning()
    return toMemberView(row!)
  },
})

/** Rejects roles with a scope that the caller does not have: such roles can be neither granted nor withdrawn. */
function assertGrantable(caller: Actor, memberRoles: readonly MemberRole[]) {
  for (const scope of scopesOf(memberRoles)) if (!includesScope(caller.scopes, scope)) throw forbiddenScope(scope)
}
