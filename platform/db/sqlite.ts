import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle as drizzleSync } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { type AsyncRemoteCallback, drizzle } from 'drizzle-orm/sqlite-proxy'
import type { Database, DatabaseOptions, Queries, Reads } from './database.ts'
import { createQueries } from './drizzle-sqlite.ts'
import { groupCommit } from './group-commit.ts'
import { type AppliedMigration, assertKnownHistory, migrationsFolder } from './migration-history.ts'

/**
 * Opens SQLite so that it behaves like a database server: readers never block and see committed data only, one writer at a
 * time holds the write connection for its whole transaction, and waiting writers share one commit.
 */
export async function openSqlite(
  file: string,
  { synchronous = 'FULL', groupLimit, migrate: migrating = true }: DatabaseOptions = {},
): Promise<Database> {
  if (migrating) mkdirSync(dirname(file), { recursive: true })
  const writer = connect(file, synchronous, !migrating)
  if (migrating) await migrateWithRetry(writer)
  writer.pragma('busy_timeout = 0') // `groupCommit` waits for other processes, without blocking the event loop
  const reader = connect(file, synchronous)
  const prepareRead = createStatementCache(reader)
  const prepareWrite = createStatementCache(writer)

  const exclusive = groupCommit(writer, { limit: groupLimit })
  const transactionContext = new AsyncLocalStorage<symbol>()
  let activeTransaction: symbol | undefined
  const isInTransaction = () => activeTransaction !== undefined && transactionContext.getStore() === activeTransaction
  const runAsWriter = <Result>(work: () => Promise<Result> | Result) => {
    if (isInTransaction()) throw new Error('Inside a transaction, write through `tx`, not through `db`.')
    return exclusive(work)
  }

  /** Rejects a statement issued after its transaction ended, which could otherwise run inside another transaction. */
  const assertInTransaction = () => {
    if (!isInTransaction() || !writer.inTransaction) throw new Error('This transaction is over.')
  }
  const tx = createQueries(prepareWrite, assertInTransaction)
  const { select, selectDistinct, $count } = bindMethods(createQueries(prepareRead))
  const autocommitQuery: AsyncRemoteCallback = (query, params, method) =>
    runAsWriter(() => execute(prepareWrite(query), params, method))

  return Object.assign(drizzle(autocommitQuery, undefined, { casing: 'snake_case' }) as unknown as Queries, {
    select,
    selectDistinct,
    $count,
    transaction: <Result>(work: (tx: Queries) => Promise<Result>) =>
      runAsWriter(async () => {
        activeTransaction = Symbol()
        try {
          return await transactionContext.run(activeTransaction, async () => await work(tx)) // queries are lazy and start where they are awaited
        } finally {
          activeTransaction = undefined
        }
      }),
    /** Rewrites an existing value, because an empty COMMIT would succeed on a full disk. */
    ping: () =>
      exclusive(() => void writer.pragma(`user_version = ${writer.pragma('user_version', { simple: true })}`)),
    async close() {
      await exclusive(() => {}).catch(() => {}) // earlier writes finish first
      reader.close()
      writer.close()
    },
  })
}

/** Migrates with retries: when several processes start on a new file, the later ones find the tables on a retry. */
async function migrateWithRetry(connection: Sqlite.Database) {
  for (let attempt = 1; ; attempt++) {
    assertKnownHistory('sqlite', appliedMigrations(connection))
    try {
      return migrate(drizzleSync(connection), { migrationsFolder: migrationsFolder('sqlite') })
    } catch (error) {
      if (attempt === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt))
    }
  }
}

/** Reads record and tables in one statement, as of one moment: another process may be migrating. */
function appliedMigrations(connection: Sqlite.Database): AppliedMigration[] | undefined {
  const hasTable = connection.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`)
  return connection.transaction(() => {
    const rows = hasTable.get('__drizzle_migrations')
      ? connection.prepare('select hash, created_at as createdAt from __drizzle_migrations order by created_at').all()
      : []
    return rows.length === 0 && hasTable.get('audit_events') ? undefined : (rows as AppliedMigration[])
  })()
}

function connect(file: string, synchronous: string, fileMustExist = false) {
  const connection = new Sqlite(file, { fileMustExist })
  connection.pragma('journal_mode = WAL')
  connection.pragma(`synchronous = ${synchronous}`)
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  return connection
}

function createStatementCache(connection: Sqlite.Database) {
  const cache = new Map<string, Sqlite.Statement>()
  return (query: string) => {
    const statement = cache.get(query) ?? connection.prepare(query)
    if (cache.size > 500) cache.clear()
    cache.set(query, statement)
    return statement
  }
}

const bindMethods = (db: Queries): Reads => ({
  select: db.select.bind(db),
  selectDistinct: db.selectDistinct.bind(db),
  $count: db.$count.bind(db),
})

function execute(statement: Sqlite.Statement, params: unknown[], method: string): { rows: any[] } {
  if (!statement.reader) {
    statement.run(params)
    return { rows: [] }
  }
  const rows = statement.raw()
  return { rows: method === 'get' ? (rows.get(params) as any[]) : rows.all(params) }
}
