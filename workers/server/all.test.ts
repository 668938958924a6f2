import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createClient } from '@fusion-factory/sdk'
import { afterAll, expect, it } from 'vitest'
import { testDatabaseUrl } from '#platform/testing/database.ts'
import { testRedisPrefix } from '#platform/testing/redis.ts'
import { startServerProcess } from '../testing/server-process.ts'

const home = mkdtempSync(join(tmpdir(), 'fusion-all-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const env = {
  DATA_DIR: home,
  DATABASE_URL: await testDatabaseUrl(),
  REDIS_PREFIX: testRedisPrefix(),
  RUN_HEARTBEAT_MS: '100',
}
const key = () => readFileSync(join(home, 'developer.key'), 'utf8').trim()

/** Starts an OpenAI-compatible model server on loopback; `answer` handles its requests. */
async function modelServer(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  afterAll(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

it('creates keys, database and sample data at its first start, and reuses them at the second', async () => {
  const first = await startServerProcess('all', env)
  expect(statSync(join(home, 'developer.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(home, 'audit.key')).mode & 0o777).toBe(0o600)
  const firstKey = key()
  const client = createClient({ url: first.url, key: firstKey })
  expect((await client.fablabs.listLabs({ limit: 100 })).items.length).toBeGreaterThanOrEqual(12)
  const { bookingId } = await client.fablabs.bookMachine(await freeSlot(client))
  await first.stop()

  const second = await startServerProcess('all', env)
  expect(key()).toBe(firstKey)
  const secondClient = createClient({ url: second.url, key: firstKey })
  expect(await secondClient.fablabs.getBooking({ bookingId })).toMatchObject({ state: 'CONFIRMED' })
  await second.stop()
})

it('shuts down gracefully with open streams, and continues the run after the next start', async () => {
  let slow = true
  const url = await modelServer((_request, response) => {
    if (slow) return // never answers
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: '1',
        object: 'chat.completion',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Done.' } }],
      }),
    )
  })
  const models = { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'none-needed', DEFAULT_MODEL: 'openai/stub' }
  const first = await startServerProcess('all', { ...env, ...models })
  const client = createClient({ url: first.url, key: key(), maxRetries: 0 })
  const run = await client.agents.startRun({ agent: 'fablab-guide', input: 'Think long.', live: false })
  const eventTypes: string[] = []
  const following = (async () => {
    for await (const { data } of client.agents.followRun({ runId: run.id }, { maxReconnects: 0 }))
      eventTypes.push(data.type)
  })().catch((error: Error) => error)
  const waiting = client.agents.waitForRun({ runId: run.id, timeoutMs: 60_000 })
  await expect.poll(() => eventTypes).toContain('run.started')

  const exitCode = await first.stop()
  expect(exitCode).toBe(0)
  expect(await waiting).toMatchObject({ id: run.id, finishedAt: null })
  expect(await following).toBeInstanceOf(Error) // disconnected before its end

  slow = false
  const second = await startServerProcess('all', { ...env, ...models })
  const finished = await createClient({ url: second.url, key: key() }).agents.waitForRun({
    runId: run.id,
    timeoutMs: 60_000,
  })
  expect(finished).toMatchObject({ status: 'succeeded', answer: 'Done.' })
  await second.stop()
})

it('reports a port in use with the remedy, and all configuration errors', async () => {
  const running = await startServerProcess('all', env)
  const { port } = new URL(running.url)
  const start = (extra: Record<string, string>) =>
    promisify(execFile)(process.execPath, [fileURLToPath(new URL('./all.ts', import.meta.url))], {
      env: { ...process.env, ...env, ...extra },
    }).then(
      () => '',
      ({ stderr }: { stderr: string }) => stderr,
    )
  expect(await start({ PORT: port, HOST: '127.0.0.1' })).toMatch(
    new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.*PORT=${Number(port) + 1} npm start`, 's'),
  )
  const errors = await start({ PORT: 'http', LOG_LEVEL: 'loud' })
  expect(errors).toContain('PORT')
  expect(errors).toContain('LOG_LEVEL')
  await running.stop()
})

async function freeSlot(client: ReturnType<typeof createClient>) {
  const { items } = await client.fablabs.getAvailability({ category: 'LASER_CUTTER', durationMinutes: 60 })
  return { machineId: items[0]!.machineId, startsAt: items[0]!.startsAt, durationMinutes: 60 }
}
