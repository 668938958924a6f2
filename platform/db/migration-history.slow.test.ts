import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTables, emptyDatabaseUrl, queryDatabase } from '../testing/database.ts'
import { dialect } from './dialect.ts'
import { migrationsFolder } from './migration-history.ts'
import { openDatabase } from './open.ts'

const fixtures = new URL('./testing/', import.meta.url)
const initSql = readFileSync(`${migrationsFolder(dialect)}/0000_init.sql`, 'utf8')
const [init] = JSON.parse(readFileSync(`${migrationsFolder(dialect)}/meta/_journal.json`, 'utf8')).entries
const frozen = JSON.parse(readFileSync(new URL('./migrations/frozen.json', import.meta.url), 'utf8'))

const record = {
  sqlite: {
    create: 'CREATE TABLE "__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
    table: '"__drizzle_migrations"',
  },
  postgres: {
    create: `CREATE SCHEMA drizzle; CREATE TABLE drizzle."__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)`,
    table: 'drizzle."__drizzle_migrations"',
  },
}[dialect]
const recordSql = (hash: string, when: number) =>
  `INSERT INTO ${record.table} (hash, created_at) VALUES ('${hash}', ${when})`

/** A database as the first release made it, with rows in nearly every table. */
async function firstRelease(): Promise<string> {
  const url = await emptyDatabaseUrl()
  const rows = readFileSync(new URL(`rows-of-0000.${dialect}.sql`, fixtures), 'utf8')
  const unchecked = dialect === 'sqlite' ? 'PRAGMA foreign_keys = OFF' : 'SET session_replication_role = replica'
  const statements = [initSql.replaceAll('--> statement-breakpoint', ''), `${unchecked};\n${rows}`]
  await createTables(url, ...statements, record.create, recordSql(frozen[`${dialect}/0000_init`], init.when))
  return url
}

/** Columns that a later migration renamed, and stored values that one converted. */
const renamedColumns: Record<string, Record<string, string>> = {
  runs: { lone_crashes: 'isolated_crashes', alone: 'isolated' },
  budget_usage: { held_tokens: 'reserved_tokens', held_cost_micros: 'reserved_cost_micros' },
  schedules: { missed: 'catch_up', missed_limit: 'catch_up_limit' },
}

describe('a database of the first release', () => {
  it('keeps every row when it is migrated', async () => {
    const url = await firstRelease()
    const tables = [
      ...new Set(
        readFileSync(new URL(`rows-of-0000.${dialect}.sql`, fixtures), 'utf8').matchAll(/^INSERT INTO "(\w+)"/gm),
      ),
    ]
      .map(([, table]) => table!)
      .filter((table, at, all) => all.indexOf(table) === at)
    const read = async (table: string) =>
      (await queryDatabase(url, `SELECT * FROM "${table}"`)).map((row) => JSON.stringify(row)).toSorted()
    const before = Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await read(table)])))
    expect(tables.length).toBeGreaterThan(90)

    const db = await openDatabase(url)
    await db.close()

    const renamed = (table: string, row: string) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(JSON.parse(row)).map(([name, value]) => [renamedColumns[table]?.[name] ?? name, value]),
        ),
      )
    for (const table of tables)
      expect(await read(table), table).toEqual(before[table]!.map((row: string) => renamed(table, row)).toSorted())
    if (dialect === 'sqlite') expect(await queryDatabase(url, 'PRAGMA foreign_key_check')).toEqual([])
  })

  it('is not changed when it is opened again', async () => {
    const url = await firstRelease()
    for (let time = 0; time < 2; time++) await (await openDatabase(url)).close()
    const applied = await queryDatabase(url, `SELECT hash FROM ${record.table} ORDER BY created_at`)
    expect(applied.map(({ hash }) => hash)).toEqual(
      Object.entries(frozen)
        .filter(([name]) => name.startsWith(dialect))
        .map(([, hash]) => hash),
    )
  })
})

describe('a database that cannot be migrated', () => {
  it('is rejected unchanged when a newer version created it', async () => {
    const url = await emptyDatabaseUrl()
    await (await openDatabase(url)).close()
    await createTables(url, recordSql('a'.repeat(64), 9_999_999_999_999))
    await expect(openDatabase(url)).rejects.toThrow(/newer version of Fusion Factory.*restore a backup/)
  })

  it('is rejected when its first migration differs', async () => {
    const url = await emptyDatabaseUrl()
    await createTables(
      url,
      'CREATE TABLE audit_events (id text)',
      record.create,
      recordSql('b'.repeat(64), init.when - 1),
    )
    await expect(openDatabase(url)).rejects.toThrow(/history of this database is unknown.*DATA_DIR or DATABASE_URL/)
    expect(await queryDatabase(url, 'SELECT count(*) AS n FROM audit_events')).toHaveLength(1)
  })

  it('is rejected when it has tables but no migration history', async () => {
    const url = await emptyDatabaseUrl()
    await createTables(url, 'CREATE TABLE audit_events (id text)')
    await expect(openDatabase(url)).rejects.toThrow(/history of this database is unknown/)
  })
})
