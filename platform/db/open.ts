import type { Database, DatabaseOptions } from './database.ts'
import { dialect } from './dialect.ts'

/** Opens the database and migrates it. */
export async function openDatabase(url: string, options?: DatabaseOptions): Promise<Database> {
  const requested = url.startsWith('postgres') ? 'postgres' : 'sqlite'
  if (requested !== dialect)
    throw new Error(`This process uses ${dialect}. Set DATABASE_URL in its environment to use ${requested}.`)
  return dialect === 'postgres'
    ? (await import('./postgres.ts')).openPostgres(url, options)
    : (await import('./sqlite.ts')).openSqlite(url, options)
}
