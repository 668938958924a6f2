import { expect, it, vi } from 'vitest'
import { identity } from '../identity/index.ts'
import { createTestPlatform } from '../testing/platform.ts'

it('reports alive and ready', async () => {
  const { app } = await createTestPlatform([identity])
  const [alive, ready] = await Promise.all(['/healthz', '/readyz'].map((path) => app.request(path)))
  expect([alive!.status, await alive!.json()]).toEqual([200, { status: 'ok' }])
  expect([ready!.status, await ready!.json()]).toEqual([
    200,
    { status: 'ready', checks: { database: 'ok', queue: 'ok', events: 'ok' } },
  ])
})

it('reports alive but not ready without its database, and does not hang', async () => {
  const { app, services } = await createTestPlatform([identity])
  vi.spyOn(services.db, 'ping').mockRejectedValueOnce(new Error('connect ECONNREFUSED'))
  const unavailable = await app.request('/readyz')
  expect([unavailable.status, await unavailable.json()]).toEqual([
    503,
    { status: 'not ready', checks: { database: 'failed', queue: 'ok', events: 'ok' } },
  ])
  vi.spyOn(services.events, 'ping').mockReturnValueOnce(new Promise(() => {}))
  const hanging = await app.request('/readyz')
  expect([hanging.status, (await hanging.json()).checks.events]).toEqual([503, 'failed'])
  expect((await app.request('/healthz')).status).toBe(200)
})

it('finishes open requests and accepts no new ones during shutdown', async () => {
  const { app, stopAccepting, join, request, services } = await createTestPlatform([identity])
  const { key } = await join(['owner'])
  const gate = Promise.withResolvers<void>()
  const transaction = services.db.transaction
  const writing = vi.spyOn(services.db, 'transaction').mockImplementationOnce(async (work) => {
    await gate.promise
    return transaction(work)
  })
  const underWay = request(key, 'POST', '/members', { name: 'Personne Exemple', roles: ['maker'] })
  await vi.waitFor(() => expect(writing).toHaveBeenCalled(), 60_000)
  stopAccepting()
  gate.resolve()
  expect((await underWay).status).toBe(201)
  const refused = await request(key, 'GET', '/me')
  expect([refused.status, refused.headers.get('retry-after'), (await refused.json()).code]).toEqual([
    503,
    '2',
    'shutting-down',
  ])
  expect((await app.request('/mcp', { method: 'POST', headers: { authorization: `Bearer ${key}` } })).status).toBe(503)
  const ready = await app.request('/readyz')
  expect([ready.status, (await ready.json()).status]).toEqual([503, 'shutting down'])
  expect((await app.request('/healthz')).status).toBe(200)
})
