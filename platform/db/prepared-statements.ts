import type { Queries } from './database.ts'
import { type Column, type SQL, sql, type Table } from './query-builder.ts'

/**
 * Builds a query once per connection instead of once per call: building SQL costs ten times what running it does.
 * SQLite has one connection for writing. On PostgreSQL each transaction has its own, so only the name of the statement helps.
 */
export function prepared<Statement>(write: (queries: Queries) => Statement) {
  const known = new WeakMap<Queries, Statement>()
  return (queries: Queries) => {
    const statement = known.get(queries) ?? write(queries)
    known.set(queries, statement)
    return statement
  }
}

/** Returns a placeholder that encodes values as its column does. Drizzle's own does not in `set` and `where`, and fails on null in `values`. */
export const param = (name: string, column: Column): SQL =>
  sql`${sql.param(sql.placeholder(name), {
    mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  })}`

/**
 * Placeholders for queries with a join. SQLite replans such a query at each run if it compares with, or is limited by, a bare
 * parameter; planning takes up to ten times as long as the query.
 */
export const textParam = (name: string): SQL => sql`cast(${sql.placeholder(name)} as text)`
export const integerParam = (name: string): SQL => sql`cast(${sql.placeholder(name)} as integer)`

/** Returns a placeholder for each column, for `values` and `set`. */
export const params = <Name extends string>(table: Record<Name, Column>, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, param(name, table[name])])) as Record<Name, SQL>

/**
 * Returns a function that inserts rows with as few statements as possible: a statement costs little more than one row. There
 * is a prepared statement for each number of rows up to `maxRows`, so that number should be small.
 */
export function preparedBatchInsert<Name extends string>(
  table: Table & Record<Name, Column>,
  statementName: string,
  names: Name[],
  maxRows = 4,
) {
  const insert = Array.from({ length: maxRows }, (_, i) =>
    prepared((queries) =>
      queries
        .insert(table as never)
        .values(
          Array.from({ length: i + 1 }, (_, row) =>
            Object.fromEntries(names.map((name) => [name, param(name + row, table[name])])),
          ) as never,
        )
        .prepare(`${statementName}_${i + 1}`),
    ),
  )
  return async (queries: Queries, rows: readonly Record<Name, unknown>[]) => {
    for (let done = 0; done < rows.length; done += maxRows) {
      const batch = rows.slice(done, done + maxRows)
      const values = Object.fromEntries(batch.flatMap((row, i) => names.map((name) => [name + i, row[name]])))
      await insert[batch.length - 1]!(queries).execute(values)
    }
  }
}
