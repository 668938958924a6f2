import { z } from 'zod'
import { type Actor, forbiddenScope, includesScope, requireActor } from '../access.ts'
import { and, asc, eq, gt } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '../paging.ts'
import { conflict, notFound } from '../problem.ts'
import { reference } from '../reference.ts'
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
  summary: 'Show who the caller is, and what the key it came with may do.',
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
  summary: 'List the roles a member can have, and the scopes each stands for.',
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
  async handler({ limit, cursor }, context) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    const ours = eq(members.organisationId, requireActor(context).organisationId)
    const rows = await context.db
      .select()
      .from(members)
      .where(and(ours, after ? gt(members.id, after) : undefined))
      .orderBy(asc(members.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toMemberView)
  },
})

export const addMember = operation({
  name: 'identity.addMember',
  summary: 'Add a person to the caller’s organisation, with roles no wider than the caller’s own.',
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
  summary: 'Change a member’s roles, or suspend and reinstate them. A suspended member’s keys stop at once.',
  route: 'PATCH /members/:memberId',
  effect: 'write',
  access: 'identity:manage',
  agent: { risk: 'high' },
  examples: examples.updateMember,
  input: z.object({
    memberId: reference(members, 'A member, as found by identity.listMembers.'),
    roles: Roles.optional(),
    status: z.enum(['active', 'suspended']).optional(),
  }),
  output: Member,
  async handler({ memberId, ...change }, context) {
    const caller = requireActor(context)
    const ours = and(eq(members.id, memberId), eq(members.organisationId, caller.organisationId))
    const [member] = await context.db.select().from(members).where(ours)
    if (!member) throw notFound('member')
    assertGrantable(caller, [...(change.roles ?? []), ...member.roles])
    if (memberId === caller.id)
      throw conflict('Nobody changes their own roles or status: ask another owner.', {}, 'own-membership')
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    if (Object.keys(set).length === 0) return toMemberView(member)
    const [row] = await context.db.update(members).set(set).where(ours).returning()
    return toMemberView(row!)
  },
})

/** Nobody hands out, or takes away, more than they have themselves. */
function assertGrantable(caller: Actor, granted: readonly MemberRole[]) {
  for (const scope of scopesOf(granted)) if (!includesScope(caller.scopes, scope)) throw forbiddenScope(scope)
}
