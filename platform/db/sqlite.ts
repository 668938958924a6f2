import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle as drizzleSync } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { type AsyncRemoteCallback, drizzle } from 'drizzle-orm/sqlite-proxy'
import type { Database, DatabaseOptions, Queries, Reads } from './database.ts'
import { groupCommit } from './group-commit.ts'
import { type AppliedMigration, assertKnownHistory, migrationsFolder } from './migration-history.ts'

/**
 * SQLite with the manners of a server: readers never wait and see only what is committed, one writer at a time
 * holds the write connection for the whole of its asynchronous transaction, and writers who wait commit together.
 */
export async function openSqlite(
  file: string,
  { synchronous = 'FULL', groupLimit, migrate: migrating = true }: DatabaseOptions = {},
): Promise<Database> {
  if (migrating) mkdirSync(dirname(file), { recursive: true })
  const writer = connect(file, synchronous, !migrating)
  if (migrating) await migrateWithRetry(writer)
  const reader = connect(file, synchronous)
  const prepareRead = createStatementCache(reader)
  const prepareWrite = createStatementCache(writer)

  const exclusive = groupCommit(writer, { limit: groupLimit })
  const transactionContext = new AsyncLocalStorage<symbol>()
  let activeTransaction: symbol | undefined
  const isInTransaction = () => activeTransaction !== undefined && transactionContext.getStore() === activeTransaction
  const writing = <Result>(work: () => Promise<Result> | Result) => {
    if (isInTransaction()) throw new Error('Inside a transaction, write through `tx`, not through `db`.')
    return exclusive(work)
  }

  /** A late statement would land in a stranger's transaction, one after a full disk in none. */
  const assertInside = () => {
    if (!isInTransaction() || !writer.inTransaction) throw new Error('This transaction is over.')
  }
  // all that drizzle's own driver for SQLite asks of a connection; its proxy driver would take more turns of the promise queue for each statement
  const on = (prepare: (query: string) => Sqlite.Statement, before?: () => void) =>
    drizzleSync(
      { prepare: (query: string) => withPrecondition(prepare(query), before) } as unknown as Sqlite.Database,
      {
        casing: 'snake_case',
      },
    ) as unknown as Queries
  const tx = on(prepareWrite, assertInside)
  const { select, selectDistinct, $count } = bindMethods(on(prepareRead))
  const autocommitQuery: AsyncRemoteCallback = (query, params, method) =>
    writing(() => execute(prepareWrite(query), params, method))

  return Object.assign(drizzle(autocommitQuery, undefined, { casing: 'snake_case' }) as unknown as Queries, {
    select,
    selectDistinct,
    $count,
    transaction: <Result>(work: (tx: Queries) => Promise<Result>) =>
      writing(async () => {
        activeTransaction = Symbol()
        try {
          return await transactionContext.run(activeTransaction, async () => await work(tx)) // a query is lazy: it starts where it is awaited
        } finally {
          activeTransaction = undefined
        }
      }),
    /** Writes what is there already: on a full disk a COMMIT of nothing would succeed. */
    ping: () =>
      exclusive(() => void writer.pragma(`user_version = ${writer.pragma('user_version', { simple: true })}`)),
    async close() {
      await exclusive(() => {}).catch(() => {}) // those who came before are answered
      reader.close()
      writer.close()
    },
  })
}

/** Several processes may start at once on a new file: the ones that fail find the tables made by the first when they retry. */
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

/** A statement that asks, each time it is run, whether it may. */
function withPrecondition(statement: Sqlite.Statement, before = () => {}) {
  if (statement.reader) statement.raw()
  const asked =
    (how: 'run' | 'get' | 'all') =>
    (...params: unknown[]): any => {
      before()
      return statement[how](params)
    }
  const all = asked('all')
  const get = asked('get')
  return { run: asked('run'), all, get, raw: () => ({ all, get }) }
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
