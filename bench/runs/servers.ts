import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './child.ts'

export interface ProcessUsage {
  cpuMs: number
  peakMb: number
  heapBytes: number
  delayP99Ms: number
}
export type BenchServer = Awaited<ReturnType<ReturnType<typeof createBenchServers>['server']>>

/** Starts the processes of a benchmark. Each server has its own database. */
export function createBenchServers() {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-bench-'))
  let databases = 0

  return {
    folder,
    stub: (delayMs = 0) => startChild<{ url: string }>('./stub.ts', { DELAY_MS: String(delayMs) }),

    async server(stub: string) {
      const dataDir = join(folder, String(++databases))
      const env = {
        DATA_DIR: dataDir,
        OPENAI_BASE_URL: stub,
        OPENAI_API_KEY: 'sk-stub',
        DEFAULT_MODEL: 'openai/stub',
        LOG_LEVEL: 'warn',
        RATE_LIMIT_PER_MINUTE: '0',
      }
      const child = await startChild<{ url: string; key: string }, ProcessUsage>('./server.ts', env, ['--expose-gc'])
      return { ...child, bytes: () => statSync(join(dataDir, 'fusion.db')).size }
    },

    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
export type BenchServers = ReturnType<typeof createBenchServers>

/** Creates an agent with one tool on this server. */
export async function createLoadTarget({ hello: { url, key } }: BenchServer) {
  const body = {
    slug: 'bench-agent',
    name: { fr: 'Mesure', ar: 'قياس', en: 'Bench' },
    description: { fr: 'Mesure', ar: 'قياس', en: 'Bench' },
    instructions: 'You are a helpful assistant.',
    tools: ['bench.lookUp'],
  }
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const response = await fetch(`${url}/v1/agents`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(await response.text())
  return { url, key, agent: body.slug }
}
