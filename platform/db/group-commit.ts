import { AsyncLocalStorage } from 'node:async_hooks'
import type Sqlite from 'better-sqlite3'

type WriteWork<Result> = () => Promise<Result> | Result
interface PendingWrite {
  work: WriteWork<any>
  resolve(value: any): void
  reject(error: unknown): void
}

export interface GroupCommitOptions {
  limit?: number
  /**
   * A group takes nobody in after this long, so that the first to finish does not wait for a queue without end. A COMMIT takes
   * about 0.2 ms of CPU and some milliseconds of disk in which nothing else happens, so a busy server wants few and large ones.
   */
  maxOpenMs?: number
}

/**
 * One writer at a time; those who wait for it share its COMMIT, and so its fsync. Each works inside a savepoint of its
 * own and is answered - also when refused, for it may have been refused because of its neighbour - after the COMMIT.
 */
export function groupCommit(connection: Sqlite.Database, { limit = 64, maxOpenMs = 20 }: GroupCommitOptions = {}) {
  const prepare = (text: string) => connection.prepare(text)
  const [begin, commit, rollback] = [prepare('BEGIN IMMEDIATE'), prepare('COMMIT'), prepare('ROLLBACK')]
  const [save, release, undo] = [prepare('SAVEPOINT member'), prepare('RELEASE member'), prepare('ROLLBACK TO member')]
  const waiting: PendingWrite[] = []
  let busy = false

  /** How it went, to be told later. */
  async function attempt({ work, resolve, reject }: PendingWrite) {
    save.run()
    try {
      const result = await work()
      release.run()
      return () => resolve(result)
    } catch (error) {
      if (!connection.inTransaction) throw error // on a full disk SQLite gives up the whole transaction by itself
      undo.run()
      release.run()
      return () => reject(error)
    }
  }

  async function commitNextGroup() {
    const members = waiting.splice(0, 1)
    const answers: (() => void)[] = []
    const closesAt = performance.now() + maxOpenMs
    try {
      begin.run()
      for (const member of members) {
        answers.push(await attempt(member))
        if (members.length === limit || performance.now() > closesAt) break
        if (waiting.length === 0) await yieldToEventLoop()
        members.push(...waiting.splice(0, 1))
      }
      commit.run()
    } catch (error) {
      if (connection.inTransaction) rollback.run()
      answers.splice(
        0,
        Infinity,
        ...members.map(
          ({ reject }) =>
            () =>
              reject(error),
        ),
      )
    }
    for (const answer of answers) answer()
  }

  async function serve() {
    if (busy) return
    busy = true
    while (waiting.length > 0) await commitNextGroup()
    busy = false
  }

  return <Result>(work: WriteWork<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ work: AsyncLocalStorage.bind(work), resolve, reject }) // a member keeps its own request's context
      void serve()
    })
}

/** Requests that have already arrived at the socket get in; a lone writer goes on at once. */
const yieldToEventLoop = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve)
  })
