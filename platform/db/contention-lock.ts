import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { DatabaseUnavailable } from './errors.ts'

const contentionLockId = 7_242_002

/**
 * Returns a function that runs repeatedly conflicting transactions one at a time across all processes, each with a fresh
 * snapshot. Only the first waiting transaction of each process occupies a connection. The lock is acquired before the
 * transaction starts: a serialisable transaction reads the snapshot of its first statement, and would otherwise miss the
 * writes of the previous lock holder.
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
        failure = error // the connection is lost, and with it the lock: the pool must not reuse it
      })
      client.release(failure)
    }
  }

  return <Result>(work: (db: NodePgDatabase) => Promise<Result>): Promise<Result> => {
    const result = last.then(() => runExclusive(work))
    last = result.catch(() => {})
    return result
  }
}
