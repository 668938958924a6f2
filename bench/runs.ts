import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startChild } from './runs/child.ts'
import { openLoad } from './runs/load.ts'

/**
 * What a run costs: two model calls and one tool, over HTTP, with everything on, against a model that answers at once.
 * CPU milliseconds are those of the server's process; the model and whoever asks are processes of their own.
 * Machines differ and are busy with other things: compare within one call of this, and trust ratios.
 */
const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } } })
const ms = Number(options.seconds) * 1_000

interface Usage {
  cpuMs: number
  peakMb: number
  heapBytes: number
  delayP99Ms: number
}
type Server = Awaited<ReturnType<typeof startChild<{ url: string; key: string }, Usage>>>

const folder = mkdtempSync(join(tmpdir(), 'fusion-bench-'))
let databases = 0
const startServer = (stub: string): Promise<Server> =>
  startChild(
    './server.ts',
    {
      DATA_DIR: join(folder, String(++databases)),
      OPENAI_BASE_URL: stub,
      OPENAI_API_KEY: 'sk-stub',
      DEFAULT_MODEL: 'openai/stub',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: '0',
      RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0',
    },
    ['--expose-gc'],
  )

async function targetOf({ hello: { url, key } }: Server) {
  const body = {
    slug: 'bench-agent',
    name: { fr: 'Mesure', ar: 'قياس', en: 'Bench' },
    description: { fr: 'Mesure', ar: 'قياس', en: 'Bench' },
    instructions: 'You are a helpful assistant.',
    tools: ['bench.lookUp'],
  }
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const made = await fetch(`${url}/v1/agents`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!made.ok) throw new Error(await made.text())
  return { url, key, agent: body.slug }
}

const percentile = (values: number[], p: number) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))]!
const row = (...cells: (string | number)[]) => console.log(cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12)).join(''))

try {
  const stub = await startChild<{ url: string }>('./stub.ts')
  const server = await startServer(stub.hello.url)
  const load = openLoad(await targetOf(server), 256)
  row('', 'concurrency', 'CPU ms/run', 'runs/s', 'p50 ms', 'p99 ms', 'loop p99')
  for (const [name, ask] of [
    ['plain', () => timed(load.plain)],
    ['streamed', load.streamed],
  ] as const) {
    for (const concurrency of [1, 16, 64]) {
      await load.during(ms / 3, concurrency, ask)
      const before = await server.ask('fresh')
      const { results, ms: took } = await load.during(ms, concurrency, ask)
      const after = await server.ask('usage')
      row(
        name,
        String(concurrency),
        (after.cpuMs - before.cpuMs) / results.length,
        (results.length / took) * 1_000,
        percentile(results, 0.5),
        percentile(results, 0.99),
        after.delayP99Ms,
      )
    }
  }
  console.log('(p50 and p99: plain, the whole answer; streamed, from the question to the first event)')
  console.log(`peak memory ${(await server.ask('usage')).peakMb.toFixed(0)} MB`)
  await load.close()
  await server.stop()
  stub.kill()

  const slow = await startChild<{ url: string }>('./stub.ts', { DELAY_MS: '20' })
  const busy = await startServer(slow.hello.url)
  const crowd = openLoad(await targetOf(busy), 256)
  await crowd.during(ms / 3, 256, () => crowd.plain())
  const before = await busy.ask('fresh')
  const { results, ms: took } = await crowd.during(ms, 256, () => timed(crowd.plain))
  const after = await busy.ask('usage')
  console.log(
    `\n256 runs at once in one process, a model of 20 ms: ${((results.length / took) * 1_000).toFixed(0)} runs/s, ${((after.cpuMs - before.cpuMs) / results.length).toFixed(2)} CPU ms a run, p99 ${percentile(results, 0.99).toFixed(0)} ms, event loop p99 ${after.delayP99Ms.toFixed(0)} ms`,
  )
  await crowd.close()
  await busy.stop()
  slow.kill()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function timed(ask: () => Promise<void>) {
  const from = performance.now()
  await ask()
  return performance.now() - from
}
