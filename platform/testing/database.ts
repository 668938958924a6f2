import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseOptions } from '../db/database.ts'
import { dialect } from '../db/dialect.ts'
import { openDatabase } from '../db/open.ts'
import { runAsAdmin } from './admin.ts'
import { afterAll } from './cleanup.ts'
import { databaseOn, dropDatabase, newDatabaseName, releaseDatabase, takeDatabase } from './postgres-databases.ts'
import { copySqliteTemplate } from './template.ts'

/**
 * Creates a database of this test file's own, with all tables: a SQLite file, or a database on the PostgreSQL of the
 * scaled tests. Removed when its tests are over.
 */
export async function testDatabaseUrl(): Promise<string> {
  if (dialect === 'sqlite') {
    const file = newSqliteFile()
    await copySqliteTemplate(file)
    return file
  }
  const server = process.env.DATABASE_URL!
  const name = await takeDatabase(server)
  afterAll(() => releaseDatabase(server, name))
  return databaseOn(server, name)
}

/** Creates a database without tables, for tests of the first start and of migrations. */
export async function emptyDatabaseUrl(): Promise<string> {
  if (dialect === 'sqlite') return newSqliteFile()
  return newPostgresDatabase((server, name) => runAsAdmin(server, `create database ${name}`))
}

function newSqliteFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'test.db')
}

/** Creates a database on the PostgreSQL of the scaled tests, and drops it when the tests of the file are over. */
export async function newPostgresDatabase(create: (server: string, name: string) => Promise<unknown>): Promise<string> {
  const server = process.env.DATABASE_URL!
  const name = newDatabaseName()
  await create(server, name)
  afterAll(() => dropDatabase(server, name))
  return databaseOn(server, name)
}

/** Rows as the driver returns them, past the platform. */
export async function queryDatabase(url: string, statement: string): Promise<Record<string, unknown>[]> {
  if (dialect === 'postgres') return runAsAdmin(url, statement)
  const { default: Sqlite } = await import('better-sqlite3')
  const connection = new Sqlite(url)
  try {
    return connection.prepare(statement).all() as Record<string, unknown>[]
  } finally {
    connection.close()
  }
}

/** Opens a test database. Closed before it is removed, because `afterAll` hooks run in reverse order. */
export async function openTestDatabase(options?: DatabaseOptions) {
  const db = await openDatabase(await testDatabaseUrl(), options)
  afterAll(() => db.close())
  return db
}

/** Creates additional tables for a test. */
export async function createTables(url: string, ...statements: string[]) {
  if (dialect === 'sqlite') {
    const { default: Sqlite } = await import('better-sqlite3')
    const connection = new Sqlite(url)
    for (const statement of statements) connection.exec(statement)
    connection.close()
  } else {
    for (const statement of statements) await runAsAdmin(url, statement)
  }
}
