import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Queries } from './database.ts'

/**
 * Returns queries that run on prepared statements, each after `before`, which may throw. Drizzle's synchronous driver gets an
 * object with the one method that it uses of a connection; its public proxy driver needs more promise turns per statement.
 */
export const createQueries = (prepare: (query: string) => Sqlite.Statement, before?: () => void) =>
  drizzle({ prepare: (query: string) => withPrecondition(prepare(query), before) } as unknown as Sqlite.Database, {
    casing: 'snake_case',
  }) as unknown as Queries

/** Wraps a statement so that `before` runs first each time, and may throw. */
function withPrecondition(statement: Sqlite.Statement, before = () => {}) {
  if (statement.reader) statement.raw()
  const checked =
    (how: 'run' | 'get' | 'all') =>
    (...params: unknown[]): any => {
      before()
      return statement[how](params)
    }
  const all = checked('all')
  const get = checked('get')
  return { run: checked('run'), all, get, raw: () => ({ all, get }) }
}
