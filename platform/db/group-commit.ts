import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
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
   * A group accepts no further writers after this time, which bounds the wait of the first writer. A COMMIT takes
   * about 0.2 ms of CPU and some milliseconds of disk in which nothing else happens, so a busy server wants few and large ones.
   */
  maxOpenMs?: number
  /** Maximum time to wait for another process that writes. */
  maxBusyMs?: number
}

/**
 * Returns a function that runs writes one at a time and lets waiting writers share one COMMIT, and so one fsync. Each write
 * runs in its own savepoint and settles after the COMMIT, also when it failed: the cause may be another write of the group.
 */
export function groupCommit(
  connection: Sqlite.Database,
  { limit = 64, maxOpenMs = 20, maxBusyMs = 30_000 }: GroupCommitOptions = {},
) {
  const prepare = (text: string) => connection.prepare(text)
  const [begin, commit, rollback] = [prepare('BEGIN IMMEDIATE'), prepare('COMMIT'), prepare('ROLLBACK')]
  const [save, release, undo] = [prepare('SAVEPOINT member'), prepare('RELEASE member'), prepare('ROLLBACK TO member')]
  const pendingWrites: PendingWrite[] = []
  let isCommitting = false

  /** Begins the transaction. While another process writes, it waits without blocking the event loop. */
  async function beginWhenFree() {
    const giveUpAt = performance.now() + maxBusyMs
    for (let attempt = 0; ; attempt++) {
      try {
        return void begin.run()
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error
      }
      await sleep(Math.random() * Math.min(2 ** attempt, 50))
    }
  }

  /** Runs one write and returns a function that settles it after the COMMIT. */
  async function attempt({ work, resolve, reject }: PendingWrite) {
    save.run()
    try {
      const result = await work()
      release.run()
      return () => resolve(result)
    } catch (error) {
      if (!connection.inTransaction) throw error // on a full disk SQLite rolls back the whole transaction
      undo.run()
      release.run()
      return () => reject(error)
    }
  }

  async function commitNextGroup() {
    const members = pendingWrites.splice(0, 1)
    const answers: (() => void)[] = []
    const closesAt = performance.now() + maxOpenMs
    try {
      await beginWhenFree()
    } catch (error) {
      for (const { reject } of [...members, ...pendingWrites.splice(0)]) reject(error)
      return
    }
    try {
      for (const member of members) {
        answers.push(await attempt(member))
        if (members.length === limit || performance.now() > closesAt) break
        if (pendingWrites.length === 0) await yieldToEventLoop()
        members.push(...pendingWrites.splice(0, 1))
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

  async function commitPending() {
    if (isCommitting) return
    isCommitting = true
    while (pendingWrites.length > 0) await commitNextGroup()
    isCommitting = false
  }

  return <Result>(work: WriteWork<Result>) =>
    new Promise<Result>((resolve, reject) => {
      pendingWrites.push({ work: AsyncLocalStorage.bind(work), resolve, reject }) // keeps the async context of the request
      void commitPending()
    })
}

const isBusy = (error: unknown) => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')

/** Lets requests that have already arrived join the group. */
const yieldToEventLoop = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve)
  })
