import { createLoadGenerator } from './load.ts'
import { type BenchServers, createLoadTarget } from './servers.ts'

/** Measures growth: bytes on disk per turn of a thread, and bytes of heap per finished run. */
export async function measureGrowth(
  servers: BenchServers,
  stub: string,
  { turns, runs }: { turns: number; runs: number },
) {
  console.log(`\na thread of ${turns} turns: ${kB(await bytesOfThread(servers, stub, turns))} kB on disk`)
  const heap = await heapOver(servers, stub, runs)
  const afterWarmUp = heap.slice(2) // the first runs fill caches
  const perRun = (afterWarmUp.at(-1)! - afterWarmUp[0]!) / ((runs / heap.length) * (afterWarmUp.length - 1))
  console.log(
    `${runs} streamed runs, heap after each tenth: ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')} MB, ${perRun.toFixed(0)} bytes per run`,
  )
}

const kB = (bytes: number) => (bytes / 1_000).toFixed(0)

/**
 * Returns the bytes of a thread with its runs and audit events. The servers are stopped first, so that the write-ahead
 * log is empty.
 */
async function bytesOfThread(servers: BenchServers, stub: string, turns: number) {
  const [empty, full] = [await servers.server(stub), await servers.server(stub)]
  const load = createLoadGenerator(await createLoadTarget(full), 1)
  const { id: threadId } = (await (await load.post('/threads', {})).body.json()) as { id: string }
  for (let turn = 0; turn < turns; turn++) await load.plain({ threadId })
  await load.close()
  await empty.stop()
  await full.stop()
  return full.bytes() - empty.bytes()
}

async function heapOver(servers: BenchServers, stub: string, runs: number) {
  const server = await servers.server(stub)
  const load = createLoadGenerator(await createLoadTarget(server), 32)
  const heap: number[] = []
  for (let tenth = 0; tenth < 10; tenth++) {
    await load.times(runs / 10, 32, load.streamed)
    heap.push((await server.ask('collect')).heapBytes)
  }
  await load.close()
  await server.stop()
  return heap
}
