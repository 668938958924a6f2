import { createLoadGenerator } from './load.ts'
import { type BenchServers, createLoadTarget } from './servers.ts'

/** What grows, and how fast: bytes on disk with the turns of a thread, and the heap with the runs that have come and gone. */
export async function measureGrowth(
  house: BenchServers,
  stub: string,
  { turns, runs }: { turns: number; runs: number },
) {
  console.log(`\na thread of ${turns} turns: ${kB(await bytesOfThread(house, stub, turns))} kB on disk`)
  const heap = await heapOver(house, stub, runs)
  const settled = heap.slice(2) // the first runs warm caches up
  const perRun = (settled.at(-1)! - settled[0]!) / ((runs / heap.length) * (settled.length - 1))
  console.log(
    `${runs} streamed runs, heap after each tenth of them: ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')} MB, ${perRun.toFixed(0)} bytes a run`,
  )
}

const kB = (bytes: number) => (bytes / 1_000).toFixed(0)

/** With all its runs leave behind, their place in the audit trail too; closed, so that nothing is in the log of the database. */
async function bytesOfThread(house: BenchServers, stub: string, turns: number) {
  const [empty, full] = [await house.server(stub), await house.server(stub)]
  const load = createLoadGenerator(await createLoadTarget(full), 1)
  const { id: threadId } = (await (await load.post('/threads', {})).body.json()) as { id: string }
  for (let turn = 0; turn < turns; turn++) await load.plain({ threadId })
  await load.close()
  await empty.stop()
  await full.stop()
  return full.bytes() - empty.bytes()
}

async function heapOver(house: BenchServers, stub: string, runs: number) {
  const server = await house.server(stub)
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
