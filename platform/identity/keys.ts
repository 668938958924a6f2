import { z } from 'zod'
import { forbiddenScope, includesScope, isScope, requireActor, type Scope } from '../access.ts'
import { and, eq, or } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { listPage, Paging, pageOf } from '../paging.ts'
import { notFound, platformError } from '../problem.ts'
import { reference } from '../reference.ts'
import { issueKey } from './issue-key.ts'
import { requireUsableKey, whereUsable, whereVisible } from './key-access.ts'
import { Key, KeyWithSecret, toKeyView } from './key-view.ts'
import * as examples from './keys.examples.ts'
import { scopesOf } from './roles.ts'
import { apiKeys, members } from './tables.ts'

const dayMs = 86_400_000

const Scopes = z
  .array(
    z.string().refine(isScope, 'Use `<module>:read`, `<module>:write` or `<module>:manage`; `*` means every module.'),
  )
  .min(1)
  .max(50)
const KeyId = reference(apiKeys, 'A key from identity.listKeys.')
const ExpiresInDays = z.int().min(1).max(3_650).optional().describe('Days until it expires. Defaults to no expiry.')

export const createKey = operation({
  name: 'identity.createKey',
  summary: 'Create an API key for the caller or another member.',
  description: 'The key is shown once. A key for another member requires the scope `identity:manage`.',
  route: 'POST /keys',
  effect: 'write',
  access: 'member',
  agent: { tool: false },
  privacy: { secretFields: ['key'] },
  http: { status: 201 },
  examples: examples.createKey,
  input: z.object({
    name: z.string().min(1).max(200).describe('Purpose of the key.'),
    scopes: Scopes.describe('Scopes of the key. It never has more scopes than its member.'),
    memberId: reference(members, 'Member the key belongs to. Defaults to the caller.').optional(),
    expiresInDays: ExpiresInDays,
  }),
  output: KeyWithSecret,
  async handler({ name, scopes, memberId, expiresInDays }, { db, now, ...context }) {
    const issuer = requireActor(context)
    if (memberId && memberId !== issuer.id) {
      if (!includesScope(issuer.scopes, 'identity:manage')) throw forbiddenScope('identity:manage')
      const [member] = await db
        .select()
        .from(members)
        .where(and(eq(members.id, memberId), eq(members.organisationId, issuer.organisationId)))
      if (!member) throw notFound('member')
      for (const scope of scopes)
        if (!includesScope(scopesOf(member.roles), scope as Scope))
          throw forbiddenScope(scope as Scope, 'the member was not granted')
    }
    const expiresAt = expiresInDays ? new Date(now().getTime() + expiresInDays * dayMs) : null
    return issueKey(db, {
      issuer,
      memberId: memberId ?? issuer.id,
      organisationId: issuer.organisationId,
      name,
      scopes: scopes as Scope[],
      expiresAt,
      now: now(),
    })
  },
})

export const listKeys = operation({
  name: 'identity.listKeys',
  summary: 'List the API keys of the caller, without their secrets.',
  description: 'With the scope `identity:manage`, lists the keys of the whole organisation.',
  route: 'GET /keys',
  effect: 'read',
  access: 'member',
  agent: { producesIds: ['keyId'] },
  examples: examples.listKeys,
  input: z.object(Paging),
  output: pageOf(Key),
  async handler(page, context) {
    return listPage(page, {
      sort: [{ column: apiKeys.id }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(apiKeys)
          .where(and(whereVisible(requireActor(context)), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toKeyView,
    })
  },
})

export const rotateKey = operation({
  name: 'identity.rotateKey',
  summary: 'Rotate an API key: create a successor and let the old key expire.',
  description: 'Both keys work during the overlap, so that clients can change over without an interruption.',
  route: 'POST /keys/:keyId/rotate',
  effect: 'write',
  access: 'member',
  agent: { tool: false },
  privacy: { secretFields: ['key'] },
  http: { status: 201 },
  examples: examples.rotateKey,
  input: z.object({
    keyId: KeyId,
    overlapHours: z.int().min(0).max(720).default(24).describe('Hours during which the old key still works.'),
  }),
  output: KeyWithSecret,
  async handler({ keyId, overlapHours }, { db, now, ...context }) {
    const issuer = requireActor(context)
    const old = await requireUsableKey(db, issuer, keyId, now())
    const successorOrPredecessor = old.replaces
      ? or(eq(apiKeys.replaces, keyId), eq(apiKeys.id, old.replaces))
      : eq(apiKeys.replaces, keyId)
    const [other] = await db
      .select()
      .from(apiKeys)
      .where(and(successorOrPredecessor, whereUsable(now())))
    if (other)
      throw platformError(
        'already-rotated',
        'This key was already rotated and both keys still work. Revoke one of them first.',
        { otherKeyId: other.id },
      )
    const overlapEndsAt = new Date(now().getTime() + overlapHours * 3_600_000)
    const endsAt = old.expiresAt && old.expiresAt < overlapEndsAt ? old.expiresAt : overlapEndsAt
    await db.update(apiKeys).set({ expiresAt: endsAt }).where(eq(apiKeys.id, keyId))
    const lifetimeMs = old.expiresAt ? old.expiresAt.getTime() - old.createdAt.getTime() : null
    const { memberId, organisationId, name, scopes } = old
    return issueKey(db, {
      issuer,
      memberId,
      organisationId,
      name,
      scopes,
      replaces: keyId,
      expiresAt: lifetimeMs ? new Date(now().getTime() + lifetimeMs) : null,
      now: now(),
    })
  },
})

export const revokeKey = operation({
  name: 'identity.revokeKey',
  summary: 'Revoke an API key.',
  description: 'The key stops working at once, also in runs it started.',
  route: 'DELETE /keys/:keyId',
  effect: 'write',
  access: 'member',
  agent: { risk: 'high' },
  examples: examples.revokeKey,
  input: z.object({ keyId: KeyId }),
  output: Key,
  async handler({ keyId }, { db, now, ...context }) {
    await requireUsableKey(db, requireActor(context), keyId, now())
    const [row] = await db.update(apiKeys).set({ revokedAt: now() }).where(eq(apiKeys.id, keyId)).returning()
    return toKeyView(row!)
  },
})
