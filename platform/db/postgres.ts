import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Database, DatabaseOptions, Queries } from './database.ts'
import { CommitUncertain, DatabaseUnavailable, isConnectionLost, isSerializationFailure } from './failure.ts'

const migrationLock = 7_242_001
const attempts = 10

export async function open(url: string, { migrate: migrating = true }: DatabaseOptions = {}): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, keepAlive: true })
  pool.on('error', () => {}) // an idle connection that the server closed: the pool opens another when it needs one
  // One that is closed between two statements of a transaction has nobody else to tell, and an untold error would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = drizzle(pool, { casing: 'snake_case' })
  if (migrating) {
    await migrateOnce(pool, db).catch(async (error) => {
      await pool.end()
      throw new Error(`The database ${describe(url)} cannot be used: ${reasonOf(error)}`, { cause: error })
    })
  }
  return {
    ...pick(db),
    /** Serialisable, so that check-then-write means here what it means on SQLite. `work` may run more than once. */
    async transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result> {
      for (let attempt = 1; ; attempt++) {
        let reached = 'begin' as 'begin' | 'work' | 'commit'
        let startedAt = 0
        const attempted = async (tx: Queries) => {
          reached = 'work'
          startedAt = performance.now()
          const result = await work(tx)
          reached = 'commit'
          return result
        }
        try {
          return await db.transaction(attempted, { isolationLevel: 'serializable' })
        } catch (error) {
          if (reached === 'begin') throw new DatabaseUnavailable(error)
          if (reached === 'commit' && isConnectionLost(error)) throw new CommitUncertain(error)
          if (attempt === attempts || !isSerializationFailure(error)) throw error
          // Measured in what one attempt takes: on a busy machine a few milliseconds would bring the same rivals together again.
          const oneAttempt = Math.max(performance.now() - startedAt, 1)
          await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(oneAttempt * 2 ** attempt, 1_000)))
        }
      }
    },
    async ping() {
      const { rows } = await pool.query(`select current_setting('transaction_read_only') = 'on' as read_only`)
      if (rows[0].read_only) throw new Error('This PostgreSQL only reads: it is a standby, or was told so.')
    },
    close: () => pool.end(),
  }
}

const pick = (db: ReturnType<typeof drizzle>): Queries => ({
  select: db.select.bind(db),
  selectDistinct: db.selectDistinct.bind(db),
  insert: db.insert.bind(db),
  update: db.update.bind(db),
  delete: db.delete.bind(db),
  $count: db.$count.bind(db),
})

/** Without the password that a URL may hold. */
function describe(url: string) {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** Node tries every address of a name, and its error for all of them says nothing. */
const reasonOf = (error: unknown) => (error instanceof AggregateError ? error.errors.map(({ message }) => message).join(', ') : (error as Error).message)

/** Many servers may start at once; one migrates while the others wait. */
async function migrateOnce(pool: pg.Pool, db: ReturnType<typeof drizzle>) {
  const guard = await pool.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(db, { migrationsFolder: fileURLToPath(new URL('./migrations/postgres', import.meta.url)) })
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [migrationLock])
    guard.release()
  }
}
