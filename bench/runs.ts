import { parseArgs } from 'node:util'
import { commits } from './runs/commits.ts'
import { growth } from './runs/growth.ts'
import { openLoad } from './runs/load.ts'
import { openHouse, type Server, targetOf } from './runs/servers.ts'
import { coldStart } from './runs/start.ts'

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
const house = openHouse()

try {
  const stub = await house.stub()
  await table(stub.hello.url)
  if (!values['table-only']) {
    await manyAtOnce()
    await commits(house.folder, ms)
    await growth(house, stub.hello.url, { turns: Number(values.turns), runs: Number(values.runs) })
    await coldStart(house.folder)
  }
  stub.kill()
} finally {
  house.close()
}

async function table(stub: string) {
  const server = await house.server(stub)
  const load = openLoad(await targetOf(server), 64)
  row('', 'concurrency', 'CPU ms/run', 'runs/s', 'p50 ms', 'p99 ms', 'loop p99')
  for (const [name, ask] of [
    ['plain', () => timed(load.plain)],
    ['streamed', load.streamed],
  ] as const) {
    await load.times(warmUp, 64, ask)
    for (const concurrency of [1, 16, 64]) {
      const { results, cpuMs, perSecond, delayP99Ms } = await measured(server, load, concurrency, ask)
      row(name, String(concurrency), cpuMs, perSecond, percentile(results, 0.5), percentile(results, 0.99), delayP99Ms)
    }
  }
  console.log('(p50 and p99: plain, the whole answer; streamed, from the question to the first event)')
  console.log(`peak memory ${(await server.ask('usage')).peakMb.toFixed(0)} MB`)
  await load.close()
  await server.stop()
}

async function manyAtOnce() {
  const slow = await house.stub(20)
  const server = await house.server(slow.hello.url)
  const load = openLoad(await targetOf(server), 256)
  await load.times(warmUp, 256, load.plain)
  const { results, cpuMs, perSecond, delayP99Ms } = await measured(server, load, 256, () => timed(load.plain))
  const [p99, loopP99] = [percentile(results, 0.99).toFixed(0), delayP99Ms.toFixed(0)]
  console.log(
    `\n256 runs at once in one process, a model of 20 ms: ${perSecond.toFixed(0)} runs/s, ${cpuMs.toFixed(2)} CPU ms a run, p99 ${p99} ms, event loop p99 ${loopP99} ms`,
  )
  await load.close()
  await server.stop()
  slow.kill()
}

async function measured(server: Server, load: ReturnType<typeof openLoad>, concurrency: number, ask: () => Promise<number>) {
  const before = await server.ask('fresh')
  const { results, ms: took } = await load.during(ms, concurrency, ask)
  const after = await server.ask('usage')
  return { results, cpuMs: (after.cpuMs - before.cpuMs) / results.length, perSecond: (results.length / took) * 1_000, delayP99Ms: after.delayP99Ms }
}

function percentile(times: number[], p: number) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * p))]!
}

function row(...cells: (string | number)[]) {
  console.log(cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12)).join(''))
}

async function timed(ask: () => Promise<void>) {
  const from = performance.now()
  await ask()
  return performance.now() - from
}
