import { expect, it } from 'vitest'
import { createCluster, kill } from '../testing/cluster.ts'
import { createSseClient } from '../testing/sse-client.ts'

const home = await createCluster()

it('without a cut the text of every step is whole from its pieces alone', async () => {
  const server = await home.server()
  const id = await home.startRun('talker')
  const one = createSseClient(id, home.owner.key)
  expect(await one.read(server.url, 20_000)).toBe(true)
  expect(one.count).toMatchObject({ whole: 3, resets: 0 })
  expect(one.count.deltas).toBeGreaterThan(6)
  const again = createSseClient(id, home.owner.key)
  expect(await again.read(server.url, 20_000)).toBe(true)
  expect(again.shown).toEqual(one.shown)
  await kill(server)
})
