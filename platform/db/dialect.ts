import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

export const dialect = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite'

/** The column types that both engines support. */
const postgres = {
  table: pg.pgTable,
  index: pg.index,
  primaryKey: pg.primaryKey,
  uniqueIndex: pg.uniqueIndex,
  text: <Value extends string = string>() => pg.text().$type<Value>(),
  integer: () => pg.integer(),
  /** Integers up to 2^53, for long-running counts and amounts in millionths. */
  bigint: () => pg.bigint({ mode: 'number' }),
  real: () => pg.doublePrecision(),
  boolean: () => pg.boolean(),
  time: () => pg.timestamp({ withTimezone: true, precision: 3 }),
  json: <Value>() => pg.jsonb().$type<Value>(),
}

const sqlite = {
  table: lite.sqliteTable,
  index: lite.index,
  primaryKey: lite.primaryKey,
  uniqueIndex: lite.uniqueIndex,
  text: () => lite.text(),
  integer: () => lite.integer(),
  bigint: () => lite.integer(),
  real: () => lite.real(),
  boolean: () => lite.integer({ mode: 'boolean' }),
  time: () => lite.integer({ mode: 'timestamp_ms' }),
  json: () => lite.text({ mode: 'json' }),
}

// One static type for both: the Postgres one. The test suite runs on each engine to keep this honest.
export const { table, index, uniqueIndex, primaryKey, text, integer, bigint, real, boolean, time, json } =
  dialect === 'postgres' ? postgres : (sqlite as unknown as typeof postgres)
