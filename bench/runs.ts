import { parseArgs } from 'node:util'
import { measureCommits } from './runs/commits.ts'
import { measureGrowth } from './runs/growth.ts'
import { createLoadGenerator } from './runs/load.ts'
import { type BenchServer, createBenchServers, createLoadTarget } from './runs/servers.ts'
import { measureColdStart } from './runs/start.ts'

/**
 * Measures a run of two model calls and one tool call over HTTP, with all features enabled and a model that answers at once.
 * CPU milliseconds are those of the server's process; the model and the clients run in other processes.
 * Machines and their load differ, so compare the ratios within one execution.
 */
const { values } = parseArgs({
  options: {
    /** Duration of each row of the table. */
    seconds: { type: 'string', default: '3' },
    'warm-up': { type: 'string', default: '1000' },
    /** Streamed runs for the growth of the heap. */
    runs: { type: 'string', default: '10000' },
    turns: { type: 'string', default: '100' },
    /** Skip everything except the table. */
    'table-only': { type: 'boolean', default: false },
  },
})
const ms = Number(values.seconds) * 1_000
/** Runs before the measurement. Until the code is compiled, a run costs about half as much again. */
const warmUp = Number(values['warm-up'])
const servers = createBenchServers()

try {
  const stub = await servers.stub()
  await measureTable(stub.hello.url)
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

async function measureTable(stub: string) {
  const server = await servers.server(stub)
  const load = createLoadGenerator(await createLoadTarget(server), 64)
  printRow('', 'concurrency', 'CPU ms/run', 'runs/s', 'p50 ms', 'p99 ms', 'loop p99')
  for (const [name, request] of [
    ['plain', () => elapsedMs(load.plain)],
    ['streamed', load.streamed],
  ] as const) {
    await load.times(warmUp, 64, request)
    for (const concurrency of [1, 16, 64]) {
      const { results, cpuMs, perSecond, delayP99Ms } = await measure(server, load, concurrency, request)
      printRow(
        name,
        String(concurrency),
        cpuMs,
        perSecond,
        percentile(results, 0.5),
        percentile(results, 0.99),
        delayP99Ms,
      )
    }
  }
  console.log('(p50 and p99: plain, to the complete answer; streamed, to the first event)')
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
    `\n256 concurrent runs in one process, a model with 20 ms delay: ${perSecond.toFixed(0)} runs/s, ${cpuMs.toFixed(2)} CPU ms per run, p99 ${p99} ms, event loop p99 ${loopP99} ms`,
  )
  await load.close()
  await server.stop()
  slow.kill()
}

async function measure(
  server: BenchServer,
  load: ReturnType<typeof createLoadGenerator>,
  concurrency: number,
  request: () => Promise<number>,
) {
  const before = await server.ask('reset')
  const { results, ms: durationMs } = await load.during(ms, concurrency, request)
  const after = await server.ask('usage')
  return {
    results,
    cpuMs: (after.cpuMs - before.cpuMs) / results.length,
    perSecond: (results.length / durationMs) * 1_000,
    delayP99Ms: after.delayP99Ms,
  }
}

function percentile(times: number[], p: number) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * p))]!
}

function printRow(...cells: (string | number)[]) {
  console.log(cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12)).join(''))
}

async function elapsedMs(request: () => Promise<void>) {
  const start = performance.now()
  await request()
  return performance.now() - start
}
