import type { Queries } from './database.ts'
import { type Column, type SQL, sql, type Table } from './query-builder.ts'

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

/**
 * Placeholders for a query with a join. Where such a query compares with a bare parameter, or is limited by one, SQLite looks
 * whether its value would change the plan, and so plans anew each time it is run: that takes up to ten times what the query does.
 */
export const textParam = (name: string): SQL => sql`cast(${sql.placeholder(name)} as text)`
export const integerParam = (name: string): SQL => sql`cast(${sql.placeholder(name)} as integer)`

/** A placeholder for each of these columns, for `values` and `set`. */
export const params = <Name extends string>(table: Record<Name, Column>, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, param(name, table[name])])) as Record<Name, SQL>

/**
 * Puts rows into a table, as many as may be with one statement: its cost is little more than that of one row. There is a
 * statement for each number of rows up to `most`, so those are to be few.
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
      const some = rows.slice(done, done + maxRows)
      const values = Object.fromEntries(some.flatMap((row, i) => names.map((name) => [name + i, row[name]])))
      await insert[some.length - 1]!(queries).execute(values)
    }
  }
}
