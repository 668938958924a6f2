import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { identity } from '#platform/identity/index.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { startTcpProxy } from '#platform/testing/tcp-proxy.ts'
import { startServerProcess } from '../testing/server-process.ts'

const limit = 20
let strangers = 0
/** An address nobody has called from, so that what is left for it says who counts. */
const newAddress = () => `2001:db8:${(++strangers).toString(16)}::1`
const remaining = async (server: string, address: string) => {
  const { headers } = await fetch(`${server}/v1/keys`, { headers: { 'x-forwarded-for': address } })
  return Number(headers.get('ratelimit')!.match(/^"anonymous";r=(\d+);t=\d+$/)![1])
}
/** What is left after a call to each, in turn. */
const remainingAfterOneCall = async (servers: string[]) => {
  const address = newAddress()
  const counts: number[] = []
  for (const server of servers) counts.push(await remaining(server, address))
  return counts
}
const waitForRemaining = (servers: string[], counts: number[]) =>
  vi.waitFor(async () => expect(await remainingAfterOneCall(servers)).toEqual(counts), 60_000)

/** Two hundred calls with one key, spread over all servers: how many were answered, and how many refused. */
async function countAnswered(servers: string[], key: string) {
  const headers = { authorization: `Bearer ${key}` }
  const ask = async (_: unknown, i: number) => {
    const response = await fetch(`${servers[i % servers.length]}/v1/keys`, { headers })
    await response.text()
    return response.status
  }
  const statuses = await Promise.all(Array.from({ length: 200 }, ask))
  return [200, 429].map((status) => statuses.filter((one) => one === status).length)
}

it.runIf(process.env.REDIS_URL)(
  'two servers share one limit; while their Redis is away every call goes on being answered, and each counts alone',
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
    const servers = [(await startServerProcess('api', env)).url, (await startServerProcess('api', env)).url]
    const [together, alone] = [
      [limit - 1, limit - 2],
      [limit - 1, limit - 1],
    ]

    await waitForRemaining(servers, together)
    expect(await countAnswered(servers, (await member(['owner'])).key)).toEqual([limit, 200 - limit])

    let going = true
    const statuses = new Set<number>()
    let count = 0
    const traffic = Promise.all(
      servers.map(async (server) => {
        for (; going; count++) {
          const response = await fetch(`${server}/v1/keys`, { headers: { 'x-forwarded-for': newAddress() } })
          await response.text()
          statuses.add(response.status)
        }
      }),
    )
    const more = async () => {
      const before = count
      await vi.waitFor(() => expect(count).toBeGreaterThan(before + 20), 60_000)
    }
    await more()
    redis.cut()
    await more()
    await waitForRemaining(servers, alone)
    expect(await countAnswered(servers, (await member(['owner'])).key)).toEqual([2 * limit, 200 - 2 * limit])
    await redis.restore()
    await waitForRemaining(servers, together)
    await more()
    going = false
    await traffic
    expect([...statuses]).toEqual([401]) // of a stranger: never too many, and never a failure
    expect(await countAnswered(servers, (await member(['owner'])).key)).toEqual([limit, 200 - limit])
  },
)
