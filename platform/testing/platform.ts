import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Actor, Scope } from '../access.ts'
import { readConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { issueKey } from '../identity/issue-key.ts'
import type { MemberRole } from '../identity/roles.ts'
import { members, organisations } from '../identity/tables.ts'
import type { Module } from '../module.ts'
import { createPlatform, type PlatformOptions } from '../platform.ts'
import { afterAll } from './cleanup.ts'
import { testDatabaseUrl } from './database.ts'
import { testRedisPrefix } from './redis.ts'
import { copySeededDatabase, type Seed } from './seeded-database.ts'

export interface TestPlatformOptions extends PlatformOptions {
  env?: Record<string, string>
  /** Defaults to a database without rows. */
  seed?: Seed
}

/** Creates a platform for one test file on the engine under test, and removes it after the tests. */
export async function createTestPlatform(
  modules: readonly Module[],
  { env = {}, seed, ...options }: TestPlatformOptions = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fusion-'))
  const config = readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: env.DATABASE_URL ?? (seed ? await copySeededDatabase(seed, dataDir) : await testDatabaseUrl()),
    REDIS_URL: process.env.REDIS_URL,
    REDIS_PREFIX: testRedisPrefix(),
    DEFAULT_MODEL: 'builtin/router',
    DEFAULT_TIME_ZONE: 'Africa/Casablanca',
    LOG_LEVEL: 'fatal',
    RATE_LIMIT_PER_MINUTE: '0', // tests send thousands of requests
    RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0',
    ...env,
  })
  const platform = await createPlatform(config, modules, { log: pino({ level: config.logLevel }), ...options })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= platform.close())
  afterAll(async () => {
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const { services, app } = platform
  const { db, now } = services

  /** Creates a member, in a new organisation by default, with a key that has all scopes of the member or only `scopes`. */
  async function createMember(
    roles: MemberRole[],
    { organisationId, scopes = ['*:manage'] as Scope[] }: { organisationId?: string; scopes?: Scope[] } = {},
  ) {
    const organisation =
      organisationId ??
      (
        await db
          .insert(organisations)
          .values({ name: { fr: 'Organisation Exemple' }, kind: 'startup' })
          .returning()
      )[0]!.id
    const [member] = await db
      .insert(members)
      .values({ organisationId: organisation, name: 'Membre Exemple', roles })
      .returning()
    const { key, id: keyId } = await db.transaction((tx) =>
      issueKey(tx, { memberId: member!.id, organisationId: organisation, name: 'test', scopes, now: now() }),
    )
    return { memberId: member!.id, organisationId: organisation, key: key!, keyId }
  }

  /** Sends a request in process, with a JSON body. */
  const request = (
    key: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    app.request(`/v1${path}`, {
      method,
      headers: {
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  /** Returns a context for invoking operations without HTTP. */
  const contextOf = (actor: Actor | null, options: Partial<Context> = {}): Context => ({
    ...services,
    actor,
    ...options,
  })

  return { ...platform, close, db, join: createMember, request, contextOf }
}

/** Returns an actor with these scopes that is not in the database. */
export const testActor = (...scopes: Scope[]): Actor => ({
  id: crypto.randomUUID(),
  name: 'Membre Exemple',
  organisationId: crypto.randomUUID(),
  scopes,
})
