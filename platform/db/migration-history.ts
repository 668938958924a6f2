import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** One migration as the database records it: the digest of its SQL and the time in its journal, in milliseconds. */
export interface AppliedMigration {
  hash: string
  createdAt: number
}

export const migrationsFolder = (engine: 'sqlite' | 'postgres') =>
  fileURLToPath(new URL(`./migrations/${engine}`, import.meta.url))

/** Names of the migrations that this version knows, oldest first. */
export function migrationNames(engine: 'sqlite' | 'postgres'): string[] {
  const journal = JSON.parse(readFileSync(`${migrationsFolder(engine)}/meta/_journal.json`, 'utf8'))
  return journal.entries.map(({ tag }: { tag: string }) => tag)
}

/**
 * Rejects a database that this version cannot bring up to date: drizzle's migrator compares times only, and would run
 * statements on tables it does not know.
 *
 * @param applied what the database has recorded, oldest first; undefined when it has tables of ours and no record
 * @throws Error with what to do, when the database is newer than this version, or its history is another
 */
export function assertKnownHistory(engine: 'sqlite' | 'postgres', applied: readonly AppliedMigration[] | undefined) {
  const known = readMigrationFiles({ migrationsFolder: migrationsFolder(engine) })
  if (!applied || known.some(({ hash }, i) => i < applied.length && applied[i]!.hash !== hash))
    throw new Error(
      'The history of this database is unknown to this version of Fusion Factory. ' +
        'Nothing was changed. Open it with the version that made it, or start with an empty one: ' +
        'set DATA_DIR or DATABASE_URL to another place.',
    )
  if (applied.length > known.length)
    throw new Error(
      `This database was made by a newer version of Fusion Factory: it has ${applied.length} migrations, ` +
        `and this version knows ${known.length} (the last is ${migrationNames(engine).at(-1)}). Nothing was changed. ` +
        'Start that version or a later one, or restore a backup made before the update.',
    )
}
