import { expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { apiKeys, members } from '#platform/identity/tables.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { modules } from '../modules.ts'
import { accessMismatches, request, routesOf, unauthenticatedRoutes } from './credentials.ts'
import { flawedModule, publicWrite } from './flawed-module.ts'
import { publicRoutes } from './public-routes.ts'

const platform = await createTestPlatform(modules)
const { db, join, services } = platform
const inBothHeaders = (key: string): Record<string, string>[] => [
  { authorization: `Bearer ${key}` },
  { 'x-api-key': key },
]

it('admits anonymous callers to listed routes only', async () => {
  const { named } = routesOf(platform)
  for (const { route } of services.operations.all) expect(named).toContain(route.replace(' ', ' /v1'))
  expect(await unauthenticatedRoutes(platform)).toEqual([])
  for (const route of publicRoutes)
    expect((await request(platform, route.replace(':code', 'not-found'))).status, route).toBeLessThan(400)
})

it('lists every public operation, and no other', () => {
  expect(accessMismatches(platform)).toEqual([])
})

it('detects an unlisted public route', async () => {
  const flawed = await createTestPlatform([...modules, flawedModule(publicWrite)])
  expect(await unauthenticatedRoutes(flawed)).toEqual([
    'POST /v1/probe/public-writes answers an anonymous caller with 200',
  ])
  expect(accessMismatches(flawed)).toEqual(['probe.writeInPublic'])
})

/** Returns keys that are no longer valid or never were. */
async function badKeys() {
  const [revoked, expired, suspended, forged] = await Promise.all([
    join(['owner']),
    join(['owner']),
    join(['owner']),
    join(['owner']),
  ])
  await db.update(apiKeys).set({ revokedAt: new Date() }).where(eq(apiKeys.id, revoked.keyId))
  await db
    .update(apiKeys)
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where(eq(apiKeys.id, expired.keyId))
  await db.update(members).set({ status: 'suspended' }).where(eq(members.id, suspended.memberId))
  return {
    revoked: revoked.key,
    expired: expired.key,
    suspended: suspended.key,
    'with the wrong secret': `${forged.key.slice(0, -43)}${'A'.repeat(43)}`,
    'with an unknown id': `ff_${crypto.randomUUID().replaceAll('-', '')}_${'A'.repeat(43)}`,
    'of another format': 'hunter2',
    empty: '',
  }
}

it('rejects every invalid key in both headers, for every operation', async () => {
  for (const [kind, key] of Object.entries(await badKeys())) {
    for (const { route } of services.operations.all) {
      for (const headers of inBothHeaders(key)) {
        const response = await request(platform, route.replace(' ', ' /v1'), headers)
        expect(response.status, `${route} with a key ${kind} as ${Object.keys(headers)}`).toBe(401)
        expect(response.headers.get('www-authenticate')).toContain('Bearer')
      }
    }
  }
})

it('rejects other schemes, and a key in the URL', async () => {
  const { key } = await join(['owner'])
  for (const authorization of [`Basic ${btoa(`x:${key}`)}`, key, `Bearer ${key} ${key}`, 'Bearer']) {
    expect((await request(platform, 'GET /v1/me', { authorization })).status, authorization.slice(0, 8)).toBe(401)
  }
  expect((await platform.app.request(`/v1/me?key=${key}&access_token=${key}`)).status).toBe(401)
})

it('gives a key the same scopes in both headers', async () => {
  const { key } = await join(['developer'], { scopes: ['agents:read', 'fablabs:manage'] })
  const answers = await Promise.all(
    inBothHeaders(key).map(async (headers) => (await request(platform, 'GET /v1/me', headers)).json()),
  )
  expect(answers[0].scopes.toSorted()).toEqual(['agents:read', 'fablabs:read', 'fablabs:write'])
  expect(answers[1]).toEqual(answers[0])
})
