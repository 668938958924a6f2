import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { createSerialExecutor } from './contention-lock.ts'
import type { Database, DatabaseOptions, Queries } from './database.ts'
import { CommitUncertain, DatabaseUnavailable, isConnectionLost, isSerializationFailure } from './errors.ts'
import { type AppliedMigration, assertKnownHistory, migrationsFolder } from './migration-history.ts'

const migrationLockId = 7_242_001
/** So often all may try at once; who has not come through by then waits in line. */
const optimisticAttempts = 3
/** Against those who are still at their first attempts. */
const exclusiveAttempts = 17

export async function openPostgres(
  url: string,
  { migrate: migrating = true }: DatabaseOptions = {},
): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => {}) // an idle connection that the server closed: the pool opens another when it needs one
  // One that is closed between two statements of a transaction has nobody else to tell, and an untold error would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = drizzle(pool, { casing: 'snake_case' })
  if (migrating) {
    await migrateOnce(pool, db).catch(async (error) => {
      await pool.end()
      throw new Error(`The database ${describeUrl(url)} cannot be used: ${reasonOf(error)}`, { cause: error })
    })
  }
  const lane = createSerialExecutor(pool)
  return {
    ...bindMethods(db),
    /** Serialisable, so that check-then-write means here what it means on SQLite. `work` may run more than once. */
    async transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result> {
      for (let attempt = 1; attempt <= optimisticAttempts; attempt++) {
        const startedAt = performance.now()
        try {
          return await attemptTransaction(db, work)
        } catch (error) {
          if (!isSerializationFailure(error)) throw error
          // Measured in what one attempt takes: on a busy machine a few milliseconds would bring the same rivals together again.
          await sleep(Math.random() * Math.min((performance.now() - startedAt) * 2 ** attempt, 250))
        }
      }
      return lane((alone) => retryExclusively(alone, work))
    },
    async ping() {
      const { rows } = await pool.query(`select current_setting('transaction_read_only') = 'on' as read_only`)
      if (rows[0].read_only) throw new Error('This PostgreSQL only reads: it is a standby, or was told so.')
    },
    close: () => pool.end(),
  }
}

/** One attempt. What went wrong before it began, or while it was told to end, is told apart: in the one case nothing was written, in the other nobody knows. */
async function attemptTransaction<Result>(db: NodePgDatabase, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  let reached = 'begin' as 'begin' | 'work' | 'commit'
  const noted = async (tx: Queries) => {
    reached = 'work'
    const result = await work(tx)
    reached = 'commit'
    return result
  }
  try {
    return await db.transaction(noted, { isolationLevel: 'serializable' })
  } catch (error) {
    if (reached === 'begin') throw new DatabaseUnavailable(error)
    if (reached === 'commit' && isConnectionLost(error)) throw new CommitUncertain(error)
    throw error
  }
}

async function retryExclusively<Result>(db: NodePgDatabase, work: (tx: Queries) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptTransaction(db, work)
    } catch (error) {
      if (attempt === exclusiveAttempts || !isSerializationFailure(error)) throw error
      await sleep(Math.random() * 10 * attempt)
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

/** Without the password that a URL may hold. */
function describeUrl(url: string) {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** Node tries every address of a name, and its error for all of them says nothing. */
const reasonOf = (error: unknown) =>
  error instanceof AggregateError ? error.errors.map(({ message }) => message).join(', ') : (error as Error).message

/** Many servers may start at once; one migrates while the others wait. */
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
