import { parseArgs } from 'node:util'
import { measureCommits } from './runs/commits.ts'
import { measureGrowth } from './runs/growth.ts'
import { createLoadGenerator } from './runs/load.ts'
import { type BenchServer, createBenchServers, createLoadTarget } from './runs/servers.ts'
import { measureColdStart } from './runs/start.ts'

/**
 * What a run costs: two model calls and one tool, over HTTP, with everything on, against a model that answers at once.
 * CPU milliseconds are those of the server's process; the model and whoever asks are processes of their own.
 * Machines differ and are busy with other things: compare within one call of this, and trust ratios.
 */
const { values } = parseArgs({
  options: {
    /** Of each row of the table. */
    seconds: { type: 'string', default: '3' },
    'warm-up': { type: 'string', default: '1000' },
    /** Streamed, to see what they leave in memory. */
    runs: { type: 'string', default: '10000' },
    turns: { type: 'string', default: '100' },
    /** Without these, only the table. */
    'table-only': { type: 'boolean', default: false },
  },
})
const ms = Number(values.seconds) * 1_000
/** So many runs before any are measured: until then the engine is still compiling, and one costs half as much again. */
const warmUp = Number(values['warm-up'])
const servers = createBenchServers()

try {
  const stub = await servers.stub()
  await table(stub.hello.url)
  if (!values['table-only']) {
    await measureConcurrentRuns()
    await measureCommits(servers.folder, ms)
    await measureGrowth(servers, stub.hello.url, { turns: Number(values.turns), runs: Number(values.runs) })
    await measureColdStart(servers.folder)
  }
  stub.kill()
} finally {
  servers.close()
}

async function table(stub: string) {
  const server = await servers.server(stub)
  const load = createLoadGenerator(await createLoadTarget(server), 64)
  row('', 'concurrency', 'CPU ms/run', 'runs/s', 'p50 ms', 'p99 ms', 'loop p99')
  for (const [name, ask] of [
    ['plain', () => elapsedMs(load.plain)],
    ['streamed', load.streamed],
  ] as const) {
    await load.times(warmUp, 64, ask)
    for (const concurrency of [1, 16, 64]) {
      const { results, cpuMs, perSecond, delayP99Ms } = await measure(server, load, concurrency, ask)
      row(name, String(concurrency), cpuMs, perSecond, percentile(results, 0.5), percentile(results, 0.99), delayP99Ms)
    }
  }
  console.log('(p50 and p99: plain, the whole answer; streamed, from the question to the first event)')
  console.log(`peak memory ${(await server.ask('usage')).peakMb.toFixed(0)} MB`)
  await load.close()
  await server.stop()
}

async function measureConcurrentRuns() {
  const slow = await servers.stub(20)
  const server = await servers.server(slow.hello.url)
  const load = createLoadGenerator(await createLoadTarget(server), 256)
  await load.times(warmUp, 256, load.plain)
  const { results, cpuMs, perSecond, delayP99Ms } = await measure(server, load, 256, () => elapsedMs(load.plain))
  const [p99, loopP99] = [percentile(results, 0.99).toFixed(0), delayP99Ms.toFixed(0)]
  console.log(
    `\n256 runs at once in one process, a model of 20 ms: ${perSecond.toFixed(0)} runs/s, ${cpuMs.toFixed(2)} CPU ms a run, p99 ${p99} ms, event loop p99 ${loopP99} ms`,
  )
  await load.close()
  await server.stop()
  slow.kill()
}

async function measure(
  server: BenchServer,
  load: ReturnType<typeof createLoadGenerator>,
  concurrency: number,
  ask: () => Promise<number>,
) {
  const before = await server.ask('fresh')
  const { results, ms: took } = await load.during(ms, concurrency, ask)
  const after = await server.ask('usage')
  return {
    results,
    cpuMs: (after.cpuMs - before.cpuMs) / results.length,
    perSecond: (results.length / took) * 1_000,
    delayP99Ms: after.delayP99Ms,
  }
}

function percentile(times: number[], p: number) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * p))]!
}

function row(...cells: (string | number)[]) {
  console.log(cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12)).join(''))
}

async function elapsedMs(ask: () => Promise<void>) {
  const from = performance.now()
  await ask()
  return performance.now() - from
}
