import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseOptions } from '../db/database.ts'
import { dialect } from '../db/dialect.ts'
import { openDatabase } from '../db/open.ts'
import { afterAll } from './cleanup.ts'

/** A database of this test file's own: a SQLite file, or a fresh database on the PostgreSQL of the scaled tests. Removed when its tests are over. */
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

async function runAsAdmin(server: string, statement: string): Promise<Record<string, unknown>[]> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
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

/** Closed before it is removed: `afterAll` hooks run last to first. */
export async function openTestDatabase(options?: DatabaseOptions) {
  const db = await openDatabase(await testDatabaseUrl(), options)
  afterAll(() => db.close())
  return db
}

/** Tables of a test's own, beside those of the platform. */
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
