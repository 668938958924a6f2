import { expect, it } from 'vitest'
import { createCluster, kill } from '../testing/cluster.ts'
import { createSseClient } from '../testing/sse-client.ts'

const cluster = await createCluster()

it('streams the complete text of every step on an uninterrupted connection', async () => {
  const server = await cluster.server()
  const id = await cluster.startRun('talker')
  const first = createSseClient(id, cluster.owner.key)
  expect(await first.read(server.url, 20_000)).toBe(true)
  expect(first.count).toMatchObject({ whole: 3, resets: 0 })
  expect(first.count.deltas).toBeGreaterThan(6)
  const again = createSseClient(id, cluster.owner.key)
  expect(await again.read(server.url, 20_000)).toBe(true)
  expect(again.shown).toEqual(first.shown)
  await kill(server)
})
