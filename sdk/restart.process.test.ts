import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { testDatabaseUrl } from '../platform/testing/database.ts'
import { startServerProcess } from '../workers/testing/server-process.ts'
import { createClient } from './client.ts'
import { collect } from './testing/collect.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'fusion-sdk-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const env = {
  DATA_DIR: dataDir,
  DATABASE_URL: await testDatabaseUrl(),
  REDIS_PREFIX: `test-${crypto.randomUUID().slice(0, 8)}`,
}

it('a run and the client that waits for it survive a restart of the server', async () => {
  const first = await startServerProcess('all', env)
  const key = readFileSync(join(dataDir, 'developer.key'), 'utf8').trim()
  await first.stop()
  // the API without a worker, so that the run is followed but does not start
  const second = await startServerProcess('api', { ...env, PORT: new URL(first.url).port })
  const client = createClient({ url: second.url, key, maxRetries: 20 })
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
  await second.stop('SIGKILL')
  const third = await startServerProcess('all', { ...env, PORT: new URL(first.url).port })
  expect(third.url).toBe(second.url)
  const run = await running
  const events = (await streamed).map(({ data }) => data)
  expect(run.status).toBe('succeeded')
  const [startedRunId] = events.flatMap((event) => (event.type === 'run.started' ? event.runId : []))
  expect([run.id, startedRunId].toSorted()).toEqual(items.map(({ id }) => id).toSorted())
  expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded', answer: run.answer })
  expect((await client.agents.listRuns()).items).toHaveLength(2)
  expect(types[0]).toBe('run.started')
  expect(types.filter((type) => type === 'run.finished')).toHaveLength(1)
  await third.stop()
})
