import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { createSerialExecutor } from './contention-lock.ts'
import type { Database, DatabaseOptions, Queries } from './database.ts'
import { CommitUncertain, DatabaseUnavailable, isConnectionLost, isSerializationFailure } from './errors.ts'
import { type AppliedMigration, assertKnownHistory, migrationsFolder } from './migration-history.ts'

const migrationLockId = 7_242_001
/** Optimistic attempts before falling back to the advisory lock. */
const optimisticAttempts = 3

export async function openPostgres(
  url: string,
  { migrate: migrating = true, maxBusyMs = 30_000 }: DatabaseOptions = {},
): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => {}) // the server closed an idle connection: the pool opens another when needed
  // A connection closed between two statements has no other error handler, and an unhandled error would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = drizzle(pool, { casing: 'snake_case' })
  if (migrating) {
    await migrateOnce(pool, db).catch(async (error) => {
      await pool.end()
      throw new Error(`The database ${describeUrl(url)} cannot be used: ${reasonOf(error)}`, { cause: error })
    })
  }
  const runSerially = createSerialExecutor(pool)
  return {
    ...bindMethods(db),
    /** Serialisable, so that check-then-write is as safe as on SQLite. `work` may run more than once. */
    async transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result> {
      for (let attempt = 1; attempt <= optimisticAttempts; attempt++) {
        const startedAt = performance.now()
        try {
          return await attemptTransaction(db, work)
        } catch (error) {
          if (!isSerializationFailure(error)) throw error
          // Proportional to the duration of an attempt: a fixed short delay would repeat the conflict on a busy machine.
          await sleep(Math.random() * Math.min((performance.now() - startedAt) * 2 ** attempt, 250))
        }
      }
      return runSerially((connection) => retryExclusively(connection, work, maxBusyMs))
    },
    async ping() {
      const { rows } = await pool.query(`select current_setting('transaction_read_only') = 'on' as read_only`)
      if (rows[0].read_only) throw new Error('This PostgreSQL server is read-only. Use the primary.')
    },
    close: () => pool.end(),
  }
}

/** Runs one attempt. Distinguishes errors before the start, when nothing was written, from a connection lost during the commit. */
async function attemptTransaction<Result>(db: NodePgDatabase, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  let reached = 'begin' as 'begin' | 'work' | 'commit'
  const tracked = async (tx: Queries) => {
    reached = 'work'
    const result = await work(tx)
    reached = 'commit'
    return result
  }
  try {
    return await db.transaction(tracked, { isolationLevel: 'serializable' })
  } catch (error) {
    if (reached === 'begin') throw new DatabaseUnavailable(error)
    if (reached === 'commit' && isConnectionLost(error)) throw new CommitUncertain(error)
    throw error
  }
}

/** Retries for `maxBusyMs`: also under the lock, a transaction can conflict with optimistic ones. */
async function retryExclusively<Result>(
  db: NodePgDatabase,
  work: (tx: Queries) => Promise<Result>,
  maxBusyMs: number,
): Promise<Result> {
  const deadline = performance.now() + maxBusyMs
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptTransaction(db, work)
    } catch (error) {
      if (!isSerializationFailure(error) || performance.now() > deadline) throw error
      await sleep(Math.random() * Math.min(10 * attempt, 250))
    }
  }
}

const bindMethods = (db: ReturnType<typeof drizzle>): Queries => ({
  select: db.select.bind(db),
  selectDistinct: db.selectDistinct.bind(db),
  insert: db.insert.bind(db),
  update: db.update.bind(db),
  delete: db.delete.bind(db),
  $count: db.$count.bind(db),
})

/** Returns host and path of a URL, without its password. */
function describeUrl(url: string) {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** Returns the message of an error; Node wraps the errors of several addresses in one without a message. */
const reasonOf = (error: unknown) =>
  error instanceof AggregateError ? error.errors.map(({ message }) => message).join(', ') : (error as Error).message

/** Migrates under a lock: of servers that start at once, one migrates and the others wait. */
async function migrateOnce(pool: pg.Pool, db: ReturnType<typeof drizzle>) {
  const guard = await pool.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLockId])
    assertKnownHistory('postgres', await appliedMigrations(guard))
    await migrate(db, { migrationsFolder: migrationsFolder('postgres') })
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [migrationLockId])
    guard.release()
  }
}

async function appliedMigrations(client: pg.PoolClient): Promise<AppliedMigration[] | undefined> {
  const exists = async (table: string) =>
    (await client.query('select to_regclass($1) is not null as found', [table])).rows[0].found as boolean
  const { rows } = (await exists('drizzle.__drizzle_migrations'))
    ? await client.query('select hash, created_at from drizzle.__drizzle_migrations order by created_at')
    : { rows: [] }
  if (rows.length === 0 && (await exists('audit_events'))) return undefined
  return rows.map(({ hash, created_at }) => ({ hash, createdAt: Number(created_at) }))
}
