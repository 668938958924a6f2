import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

type Pg = PgDatabase<PgQueryResultHKT>

/** The methods of Drizzle that behave identically on both engines. */
export type Queries = Pick<Pg, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'>

export type Reads = Pick<Queries, 'select' | 'selectDistinct' | '$count'>

export interface Database extends Queries {
  /** Runs `work` atomically; serialised on SQLite and serialisable on Postgres, where `work` may run more than once. */
  transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result>
  /** Rejects if the database cannot accept a write now. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** SQLite: `FULL` survives a power failure, `NORMAL` may lose the latest commits. */
  synchronous?: 'FULL' | 'NORMAL'
  /** SQLite: maximum number of writers that share one COMMIT. */
  groupLimit?: number
  /** Maximum time that a transaction waits for others that write: to the file on SQLite, to the same rows on PostgreSQL. Defaults to 30 s. */
  maxBusyMs?: number
  /** `false`: neither creates nor migrates the database, for readers. */
  migrate?: boolean
}
