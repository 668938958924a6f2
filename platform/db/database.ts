import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

type Pg = PgDatabase<PgQueryResultHKT>

/** The part of Drizzle that means the same thing on both engines. */
export type Queries = Pick<Pg, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'>

export type Reads = Pick<Queries, 'select' | 'selectDistinct' | '$count'>

export interface Database extends Queries {
  /** All of `work` or none of it; serialised on SQLite and serialisable on Postgres, where `work` may run more than once. */
  transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result>
  /** Rejects when the database cannot take a write now. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** SQLite: `FULL` survives a power cut, `NORMAL` may lose the last moments. */
  synchronous?: 'FULL' | 'NORMAL'
  /** SQLite: how many waiting writers may share one COMMIT. */
  groupLimit?: number
  /** `false`: for who only looks. Neither the database nor its tables are made, nor brought up to date. */
  migrate?: boolean
}
