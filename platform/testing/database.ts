import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseOptions } from '../db/database.ts'
import { dialect } from '../db/dialect.ts'
import { openDatabase } from '../db/open.ts'
import { afterAll } from './cleanup.ts'

/** Creates a database for this test file, a SQLite file or a PostgreSQL database, and removes it after the tests. */
export async function testDatabaseUrl(): Promise<string> {
  if (dialect === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    return join(folder, 'test.db')
  }
  const server = process.env.DATABASE_URL!
  const name = `fusion_test_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  await runAsAdmin(server, `create database ${name}`)
  afterAll(() => runAsAdmin(server, `drop database if exists ${name} with (force)`))
  return Object.assign(new URL(server), { pathname: `/${name}` }).toString()
}

async function runAsAdmin(server: string, statement: string) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
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
