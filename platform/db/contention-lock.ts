import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { DatabaseUnavailable } from './errors.ts'

const contentionLockId = 7_242_002

/**
 * For transactions that have failed each other several times: from here on one of them works at a time, in this process
 * and in all others, each from a fresh snapshot. Who waits holds no connection, only the head of each process's line does.
 * The lock is taken before the transaction begins, because a serialisable one sees what was there at its first statement:
 * a lock taken inside would be waited for, and what the one before has written missed all the same.
 */
export function createSerialExecutor(pool: pg.Pool) {
  let last: Promise<unknown> = Promise.resolve()

  async function runExclusive<Result>(work: (db: NodePgDatabase) => Promise<Result>): Promise<Result> {
    const client = await pool.connect().catch((error) => {
      throw new DatabaseUnavailable(error)
    })
    let failure: Error | undefined
    try {
      await client.query('select pg_advisory_lock($1)', [contentionLockId])
      return await work(drizzle(client, { casing: 'snake_case' }))
    } finally {
      await client.query('select pg_advisory_unlock($1)', [contentionLockId]).catch((error: Error) => {
        failure = error // the connection is lost, and with it the lock: the pool must not lend it again
      })
      client.release(failure)
    }
  }

  return <Result>(work: (db: NodePgDatabase) => Promise<Result>): Promise<Result> => {
    const mine = last.then(() => runExclusive(work))
    last = mine.catch(() => {})
    return mine
  }
}
