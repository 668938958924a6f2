import type { Database, DatabaseOptions } from './database.ts'
import { dialect } from './dialect.ts'

/** Opens the database and brings its tables up to date. */
export async function openDatabase(url: string, options?: DatabaseOptions): Promise<Database> {
  const wanted = url.startsWith('postgres') ? 'postgres' : 'sqlite'
  if (wanted !== dialect)
    throw new Error(`This process speaks ${dialect}: set DATABASE_URL in its environment to use ${wanted}.`)
  return dialect === 'postgres'
    ? (await import('./postgres.ts')).openPostgres(url, options)
    : (await import('./sqlite.ts')).openSqlite(url, options)
}
