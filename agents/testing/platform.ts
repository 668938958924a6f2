import { actorOfKey } from '#platform/identity/authenticate.ts'
import { identity } from '#platform/identity/index.ts'
import type { MemberRole } from '#platform/identity/roles.ts'
import type { Module } from '#platform/module.ts'
import { createTables } from '#platform/testing/database.ts'
import { createTestPlatform, type TestPlatformOptions } from '#platform/testing/platform.ts'
import { type AgentsOptions, createAgentsModule } from '../index.ts'
import { testGraphs } from './graphs.ts'
import { createScripted, createScriptedAgents } from './scripted-agents.ts'
import { resolveScripted } from './scripted-models.ts'
import { testModule } from './test-module.ts'
import { createAccountsSql } from './test-module-schema.ts'

/** Creates a platform with scripted models and agents, which belong to the organisation of `owner`. Executes runs unless `working` is false. */
export async function scriptedPlatform({
  working = true,
  modules = [],
  now,
  env,
  ...options
}: AgentsOptions & TestPlatformOptions & { working?: boolean; modules?: Module[] } = {}) {
  const platform = await createTestPlatform(
    [
      identity,
      createAgentsModule({ resolve: resolveScripted, graphs: testGraphs, heartbeatIntervalMs: 100, ...options }),
      testModule,
      ...modules,
    ],
    {
      ...(now && { now }),
      env,
    },
  )
  await createTables(platform.services.config.databaseUrl, createAccountsSql)

  /** Creates a member with a key, and functions that act as that member. */
  async function member(roles: MemberRole[], options?: Parameters<typeof platform.join>[1]) {
    const joined = await platform.join(roles, options)
    const send = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
      const response = await platform.request(joined.key, method, path, body, headers)
      return { status: response.status, body: (await response.json()) as any }
    }
    const context = platform.contextOf(await actorOfKey(platform.db, joined.keyId, new Date()))
    return {
      ...joined,
      send,
      context,
      ask: (agent: string, input = 'go', extra: object = {}) => send('POST', '/runs/wait', { agent, input, ...extra }),
    }
  }

  const owner = await member(['owner'])
  await createScriptedAgents(owner.context)
  if (working) platform.startWorkers()
  return {
    ...platform,
    member,
    owner,
    agent: (slug: string, more?: Parameters<typeof createScripted>[2]) => createScripted(owner.context, slug, more),
  }
}
