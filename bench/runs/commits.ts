import { join } from 'node:path'
import { insertEvents } from '#agents/run-store/statements.ts'
import { openDatabase } from '#platform/db/open.ts'

/** How many rows of a journal can be made certain in a second: by one writer after the other, and by many whose commits are one. */
export async function measureCommits(folder: string, ms: number) {
  const db = await openDatabase(join(folder, 'commits.db'))
  let rows = 0
  const write = () =>
    db.transaction((tx) => insertEvents(tx, [{ runId: 'bench', epoch: 1, n: ++rows, type: 'run.started', seq: null }]))

  async function perSecond(lanes: number) {
    const from = performance.now()
    let done = 0
    const lane = async () => {
      for (; performance.now() - from < ms; done++) await write()
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    return ((done / (performance.now() - from)) * 1_000).toFixed(0)
  }

  console.log(
    `\njournal commits a second, each certain before it is answered: ${await perSecond(1)} alone, ${await perSecond(64)} by 64 at once`,
  )
  await db.close()
}
