import type { Queries } from './database.ts'
import { type Column, type SQL, sql } from './query.ts'

/**
 * Writes a query once per connection and not once per call: building SQL costs ten times what running it does.
 * SQLite has one connection for writing; on Postgres each transaction is its own, so there it only gives the statement its name.
 */
export function prepared<Statement>(write: (queries: Queries) => Statement) {
  const known = new WeakMap<Queries, Statement>()
  return (queries: Queries) => {
    const statement = known.get(queries) ?? write(queries)
    known.set(queries, statement)
    return statement
  }
}

/** A placeholder encoded as its column is. Drizzle's own forgets that in `set` and `where`, and in `values` it trips over null. */
export const param = (name: string, column: Column): SQL =>
  sql`${sql.param(sql.placeholder(name), {
    mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  })}`

/** One such placeholder for each of these columns, for `values` and `set`. */
export const params = <Name extends string>(table: Record<Name, Column>, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, param(name, table[name])])) as Record<Name, SQL>
