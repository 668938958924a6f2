import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@fusion-factory/sdk'
import { afterAll, expect, it } from 'vitest'
import { bundle } from '#platform/testing/bundle.ts'
import { testDatabaseUrl } from '#platform/testing/database.ts'
import { testRedisPrefix } from '#platform/testing/redis.ts'
import { serverSource, startServerProcess } from '../testing/server-process.ts'

const home = mkdtempSync(join(tmpdir(), 'fusion-all-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let modelAnswers = false
const env = {
  DATA_DIR: home,
  DATABASE_URL: await testDatabaseUrl(),
  REDIS_PREFIX: testRedisPrefix(),
  RUN_HEARTBEAT_MS: '100',
  OPENAI_API_KEY: 'none-needed',
  OPENAI_BASE_URL: await modelServer((_request, response) => {
    if (!modelAnswers) return
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: '1',
        object: 'chat.completion',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Done.' } }],
      }),
    )
  }),
  DEFAULT_MODEL: 'openai/stub',
}
const key = () => readFileSync(join(home, 'developer.key'), 'utf8').trim()
/** The first start is that of `npm start`. A test restarts this server. */
let server = await startServerProcess('all', env, { fromSource: true })
afterAll(() => server.stop())

/** Starts an OpenAI-compatible model server on loopback; `answer` handles its requests. */
async function modelServer(answer: RequestListener) {
  const models = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => models.once('listening', resolve))
  afterAll(() => void models.close().closeAllConnections())
  return `http://127.0.0.1:${(models.address() as AddressInfo).port}/v1`
}

it('creates keys, database and sample data at its first start', async () => {
  expect(statSync(join(home, 'developer.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(home, 'audit.key')).mode & 0o777).toBe(0o600)
  const client = createClient({ url: server.url, key: key() })
  expect((await client.fablabs.listLabs({ limit: 100 })).items.length).toBeGreaterThanOrEqual(12)
})

it('shuts down gracefully with open streams, and continues with its keys, data and runs', async () => {
  const firstKey = key()
  const client = createClient({ url: server.url, key: firstKey, maxRetries: 0 })
  const { bookingId } = await client.fablabs.bookMachine(await freeSlot(client))
  const run = await client.agents.startRun({ agent: 'fablab-guide', input: 'Think long.', live: false })
  const eventTypes: string[] = []
  const following = (async () => {
    for await (const { data } of client.agents.followRun({ runId: run.id }, { maxReconnects: 0 }))
      eventTypes.push(data.type)
  })().catch((error: Error) => error)
  const waiting = client.agents.waitForRun({ runId: run.id, timeoutMs: 60_000 })
  await expect.poll(() => eventTypes).toContain('run.started')

  expect(await server.stop()).toBe(0)
  expect(await waiting).toMatchObject({ id: run.id, finishedAt: null })
  expect(await following).toBeInstanceOf(Error) // disconnected before its end

  modelAnswers = true
  server = await startServerProcess('all', env)
  expect(key()).toBe(firstKey)
  const restarted = createClient({ url: server.url, key: firstKey })
  expect(await restarted.fablabs.getBooking({ bookingId })).toMatchObject({ state: 'CONFIRMED' })
  const finished = await restarted.agents.waitForRun({ runId: run.id, timeoutMs: 60_000 })
  expect(finished).toMatchObject({ status: 'succeeded', answer: 'Done.' })
})

it('reports a port in use with the remedy, and all configuration errors', async () => {
  const { port } = new URL(server.url)
  const program = await bundle(serverSource('all'))
  const startSecond = (extra: Record<string, string>) =>
    promisify(execFile)(process.execPath, [program], { env: { ...process.env, ...env, ...extra } }).then(
      () => '',
      ({ stderr }: { stderr: string }) => stderr,
    )
  expect(await startSecond({ PORT: port, HOST: '127.0.0.1' })).toMatch(
    new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.*PORT=${Number(port) + 1} npm start`, 's'),
  )
  const errors = await startSecond({ PORT: 'http', LOG_LEVEL: 'loud' })
  expect(errors).toContain('PORT')
  expect(errors).toContain('LOG_LEVEL')
})

async function freeSlot(client: ReturnType<typeof createClient>) {
  const { items } = await client.fablabs.getAvailability({ category: 'LASER_CUTTER', durationMinutes: 60 })
  return { machineId: items[0]!.machineId, startsAt: items[0]!.startsAt, durationMinutes: 60 }
}
