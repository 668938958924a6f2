import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { identity } from '#platform/identity/index.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { startTcpProxy } from '#platform/testing/tcp-proxy.ts'
import { startServerProcess } from '../testing/server-process.ts'

const limit = 20
let addressCount = 0
/** Returns an address without calls, so that its remaining calls show which servers share a counter. */
const newAddress = () => `2001:db8:${(++addressCount).toString(16)}::1`
const remaining = async (server: string, address: string) => {
  const { headers } = await fetch(`${server}/v1/keys`, { headers: { 'x-forwarded-for': address } })
  return Number(headers.get('ratelimit')!.match(/^"anonymous";r=(\d+);t=\d+$/)![1])
}
/** Returns the remaining calls after one call to each server in turn. */
const remainingAfterOneCall = async (servers: string[]) => {
  const address = newAddress()
  const counts: number[] = []
  for (const server of servers) counts.push(await remaining(server, address))
  return counts
}
const waitForRemaining = (servers: string[], counts: number[]) =>
  vi.waitFor(async () => expect(await remainingAfterOneCall(servers)).toEqual(counts), 60_000)

/** Sends 200 calls with one key, spread over all servers, and returns how many were answered and how many rejected. */
async function countAnswered(servers: string[], key: string) {
  const headers = { authorization: `Bearer ${key}` }
  const send = async (_: unknown, i: number) => {
    const response = await fetch(`${servers[i % servers.length]}/v1/keys`, { headers })
    await response.text()
    return response.status
  }
  const statuses = await Promise.all(Array.from({ length: 200 }, send))
  return [200, 429].map((status) => statuses.filter((other) => other === status).length)
}

it.runIf(process.env.REDIS_URL)(
  'two servers share one limit, and count separately while Redis is unavailable',
  async () => {
    const { join: member, services } = await createTestPlatform([identity])
    const redis = await startTcpProxy(new URL(process.env.REDIS_URL!))
    const dataDir = mkdtempSync(join(tmpdir(), 'fusion-rates-'))
    afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
    const { databaseUrl, redisPrefix } = services.config
    const env = {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      REDIS_PREFIX: redisPrefix,
      RATE_LIMIT_PER_MINUTE: String(limit),
      RATE_LIMIT_ANONYMOUS_PER_MINUTE: String(limit),
      TRUST_PROXY: '1',
      LOG_LEVEL: 'fatal',
    }
    const start = async () => {
      const { url, stop } = await startServerProcess('api', env)
      onTestFinished(async () => void (await stop()))
      return url
    }
    const servers = [await start(), await start()]
    const [sharedCounts, separateCounts] = [
      [limit - 1, limit - 2],
      [limit - 1, limit - 1],
    ]

    await waitForRemaining(servers, sharedCounts)
    expect(await countAnswered(servers, (await member(['owner'])).key)).toEqual([limit, 200 - limit])

    let running = true
    const statuses = new Set<number>()
    let count = 0
    const traffic = Promise.all(
      servers.map(async (server) => {
        for (; running; count++) {
          const response = await fetch(`${server}/v1/keys`, { headers: { 'x-forwarded-for': newAddress() } })
          await response.text()
          statuses.add(response.status)
        }
      }),
    )
    const waitForCalls = async () => {
      const before = count
      await vi.waitFor(() => expect(count).toBeGreaterThan(before + 20), 60_000)
    }
    await waitForCalls()
    redis.cut()
    await waitForCalls()
    await waitForRemaining(servers, separateCounts)
    expect(await countAnswered(servers, (await member(['owner'])).key)).toEqual([2 * limit, 200 - 2 * limit])
    await redis.restore()
    await waitForRemaining(servers, sharedCounts)
    await waitForCalls()
    running = false
    await traffic
    expect([...statuses]).toEqual([401]) // one call per address: never 429, and never a failure
    expect(await countAnswered(servers, (await member(['owner'])).key)).toEqual([limit, 200 - limit])
  },
)
