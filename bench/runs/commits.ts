import { join } from 'node:path'
import { insertEvents } from '#agents/run-store/statements.ts'
import { openDatabase } from '#platform/db/open.ts'

/** Measures durable journal commits per second, by a single writer and by many writers that share commits. */
export async function measureCommits(folder: string, ms: number) {
  const db = await openDatabase(join(folder, 'commits.db'))
  let rows = 0
  const write = () =>
    db.transaction((tx) => insertEvents(tx, [{ runId: 'bench', epoch: 1, n: ++rows, type: 'run.started', seq: null }]))

  async function perSecond(writers: number) {
    const start = performance.now()
    let done = 0
    const writeRepeatedly = async () => {
      for (; performance.now() - start < ms; done++) await write()
    }
    await Promise.all(Array.from({ length: writers }, writeRepeatedly))
    return ((done / (performance.now() - start)) * 1_000).toFixed(0)
  }

  console.log(
    `\ndurable journal commits per second: ${await perSecond(1)} by one writer, ${await perSecond(64)} by 64 writers`,
  )
  await db.close()
}
