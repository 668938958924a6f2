import { expect, it, onTestFinished, vi } from 'vitest'
import { identity } from '../platform/identity/index.ts'
import { createTestPlatform } from '../platform/testing/platform.ts'
import { startServerProcess } from '../workers/testing/server-process.ts'
import { createClient } from './client.ts'
import { collect } from './testing/collect.ts'

const { join, services } = await createTestPlatform([identity])
const { dataDir, databaseUrl, redisPrefix } = services.config
const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, REDIS_PREFIX: redisPrefix }
const { key } = await join(['owner'])
/** The API without a worker, so that a run is followed but does not start. */
const first = await startServerProcess('api', env)

it('a run and the client that waits for it survive a restart of the server', async () => {
  const client = createClient({ url: first.url, key, maxRetries: 20 })
  const types: string[] = []
  const running = client.run(
    { agent: 'fablab-guide', input: 'Quelles sont les qualifications ?' },
    { onEvent: ({ data }) => types.push(data.type) },
  )
  const streamed = collect(
    client.agents.streamRun(
      { agent: 'fablab-guide', input: 'Quelles sont les qualifications ?' },
      { maxReconnects: 20 },
    ),
  )
  const { items } = await vi.waitFor(async () => {
    const page = await client.agents.listRuns()
    expect(page.items).toMatchObject([{ status: 'queued' }, { status: 'queued' }])
    return page
  }, 60_000)
  await first.stop('SIGKILL')
  const second = await startServerProcess('all', { ...env, PORT: new URL(first.url).port })
  onTestFinished(async () => void (await second.stop()))
  expect(second.url).toBe(first.url)
  const run = await running
  const events = (await streamed).map(({ data }) => data)
  expect(run.status).toBe('succeeded')
  const [startedRunId] = events.flatMap((event) => (event.type === 'run.started' ? event.runId : []))
  expect([run.id, startedRunId].toSorted()).toEqual(items.map(({ id }) => id).toSorted())
  expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded', answer: run.answer })
  expect((await client.agents.listRuns()).items).toHaveLength(2)
  expect(types[0]).toBe('run.started')
  expect(types.filter((type) => type === 'run.finished')).toHaveLength(1)
})
