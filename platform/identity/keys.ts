import { z } from 'zod'
import { type Actor, forbiddenScope, includesScope, isScope, requireActor, type Scope } from '../access.ts'
import type { Queries, Reads } from '../db/database.ts'
import { and, asc, eq, gt, isNull, or } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '../paging.ts'
import { conflict, notFound } from '../problem.ts'
import { reference } from '../reference.ts'
import { generateKey } from './api-key.ts'
import * as examples from './keys.examples.ts'
import { scopesOf } from './roles.ts'
import { apiKeys, members } from './tables.ts'

const dayMs = 86_400_000

const Scopes = z
  .array(
    z
      .string()
      .refine(
        isScope,
        'A scope is `<module>:read`, `<module>:write` or `<module>:manage`; `*` stands for every module.',
      ),
  )
  .min(1)
  .max(50)
const Key = z.object({
  id: z.string(),
  memberId: z.string(),
  name: z.string(),
  last4: z.string().describe('The last four characters, to tell keys apart.'),
  scopes: z.array(z.string()),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})
const KeyWithSecret = Key.extend({
  key: z
    .string()
    .nullable()
    .describe('The key itself, `ff_…`. Shown this once; null when a repeated request is answered again.'),
})
const KeyId = reference(apiKeys, 'A key, as found by identity.listKeys.')
const ExpiresInDays = z.int().min(1).max(3_650).optional().describe('Days until it expires; for ever unless told.')

const toKeyView = ({
  id,
  memberId,
  name,
  last4,
  scopes,
  expiresAt,
  revokedAt,
  createdAt,
}: typeof apiKeys.$inferSelect) => ({
  id,
  memberId,
  name,
  last4,
  scopes,
  expiresAt: expiresAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})

/** Makes a key that can do no more than its member, and no more than its maker. */
export async function issueKey(
  db: Queries,
  {
    maker,
    memberId,
    organisationId,
    ...key
  }: {
    maker?: Actor
    memberId: string
    organisationId: string
    name: string
    scopes: Scope[]
    expiresAt?: Date | null
    replaces?: string
    now: Date
  },
) {
  for (const scope of key.scopes) if (maker && !includesScope(maker.scopes, scope)) throw forbiddenScope(scope)
  const made = generateKey()
  const { now, ...columns } = key
  const [row] = await db
    .insert(apiKeys)
    .values({ ...columns, id: made.id, hash: made.hash, last4: made.last4, memberId, organisationId, createdAt: now })
    .returning()
  return { ...toKeyView(row!), key: made.key }
}

export const createKey = operation({
  name: 'identity.createKey',
  summary: 'Make an API key for oneself, or - with identity:manage - for another member. It is shown once.',
  route: 'POST /keys',
  effect: 'write',
  access: 'member',
  agent: { tool: false },
  privacy: { secretFields: ['key'] },
  http: { status: 201 },
  examples: examples.createKey,
  input: z.object({
    name: z.string().min(1).max(200).describe('What it is for.'),
    scopes: Scopes.describe('What it may do, within what its member may.'),
    memberId: reference(members, 'For whom; the caller unless told.').optional(),
    expiresInDays: ExpiresInDays,
  }),
  output: KeyWithSecret,
  async handler({ name, scopes, memberId, expiresInDays }, { db, now, ...context }) {
    const maker = requireActor(context)
    if (memberId && memberId !== maker.id) {
      if (!includesScope(maker.scopes, 'identity:manage')) throw forbiddenScope('identity:manage')
      const [member] = await db
        .select()
        .from(members)
        .where(and(eq(members.id, memberId), eq(members.organisationId, maker.organisationId)))
      if (!member) throw notFound('member')
      for (const scope of scopes)
        if (!includesScope(scopesOf(member.roles), scope as Scope))
          throw forbiddenScope(scope as Scope, 'the member was not granted')
    }
    const expiresAt = expiresInDays ? new Date(now().getTime() + expiresInDays * dayMs) : null
    return issueKey(db, {
      maker,
      memberId: memberId ?? maker.id,
      organisationId: maker.organisationId,
      name,
      scopes: scopes as Scope[],
      expiresAt,
      now: now(),
    })
  },
})

export const listKeys = operation({
  name: 'identity.listKeys',
  summary: 'List one’s own API keys, or - with identity:manage - those of the whole organisation. Never their secrets.',
  route: 'GET /keys',
  effect: 'read',
  access: 'member',
  agent: { producesIds: ['keyId'] },
  examples: examples.listKeys,
  input: z.object(Paging),
  output: pageOf(Key),
  async handler({ limit, cursor }, context) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(apiKeys)
      .where(and(whereVisible(requireActor(context)), after ? gt(apiKeys.id, after) : undefined))
      .orderBy(asc(apiKeys.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toKeyView)
  },
})

export const rotateKey = operation({
  name: 'identity.rotateKey',
  summary: 'Make a successor for a key. Both work while the old one runs out, so that nothing stops in between.',
  route: 'POST /keys/:keyId/rotate',
  effect: 'write',
  access: 'member',
  agent: { tool: false },
  privacy: { secretFields: ['key'] },
  http: { status: 201 },
  examples: examples.rotateKey,
  input: z.object({
    keyId: KeyId,
    overlapHours: z.int().min(0).max(720).default(24).describe('How long the old key still works.'),
  }),
  output: KeyWithSecret,
  async handler({ keyId, overlapHours }, { db, now, ...context }) {
    const maker = requireActor(context)
    const old = await requireUsableKey(db, maker, keyId, now())
    const kin = old.replaces
      ? or(eq(apiKeys.replaces, keyId), eq(apiKeys.id, old.replaces))
      : eq(apiKeys.replaces, keyId)
    const [other] = await db
      .select()
      .from(apiKeys)
      .where(and(kin, whereUsable(now())))
    if (other)
      throw conflict(
        'This key was rotated already, and both still work: two live keys at most. Revoke one of them first.',
        { otherKeyId: other.id },
        'already-rotated',
      )
    const ends = new Date(now().getTime() + overlapHours * 3_600_000)
    const endsAt = old.expiresAt && old.expiresAt < ends ? old.expiresAt : ends
    await db.update(apiKeys).set({ expiresAt: endsAt }).where(eq(apiKeys.id, keyId))
    const life = old.expiresAt ? old.expiresAt.getTime() - old.createdAt.getTime() : null
    const { memberId, organisationId, name, scopes } = old
    return issueKey(db, {
      maker,
      memberId,
      organisationId,
      name,
      scopes,
      replaces: keyId,
      expiresAt: life ? new Date(now().getTime() + life) : null,
      now: now(),
    })
  },
})

export const revokeKey = operation({
  name: 'identity.revokeKey',
  summary: 'Revoke a key. It stops at once, also in runs it has started.',
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

/** One's own keys; those of the whole organisation for who manages it. */
const whereVisible = ({ id, organisationId, scopes }: Actor) =>
  and(
    eq(apiKeys.organisationId, organisationId),
    includesScope(scopes, 'identity:manage') ? undefined : eq(apiKeys.memberId, id),
  )

async function requireUsableKey(db: Reads, caller: Actor, keyId: string, now: Date) {
  const [key] = await db
    .select()
    .from(apiKeys)
    .where(and(whereVisible(caller), eq(apiKeys.id, keyId)))
  if (!key) throw notFound('key')
  if (key.revokedAt || (key.expiresAt && key.expiresAt <= now))
    throw conflict('This key does not work any more.', {}, 'key-ended')
  return key
}

const whereUsable = (now: Date) =>
  and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)))

/** For the starter: which keys of a member still work. */
export const usableKeysOf = (db: Reads, memberId: string, now: Date) =>
  db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.memberId, memberId), whereUsable(now)))
