import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import type { Reads } from './database.ts'
import { createQueries } from './drizzle-sqlite.ts'

const { version } = JSON.parse(readFileSync('node_modules/drizzle-orm/package.json', 'utf8'))
const notes = sqliteTable('notes', { n: integer().primaryKey() }) as unknown as Parameters<
  ReturnType<Reads['select']>['from']
>[0]

describe('createQueries', () => {
  it('is written for the driver of drizzle 0.45, which uses only `prepare` of a connection', () => {
    expect(version).toMatch(/^0\.45\./)
  })

  it('runs each statement after the check, which may throw', async () => {
    const connection = new Sqlite(':memory:')
    connection.exec('create table notes (n integer primary key); insert into notes values (1), (2)')
    let isAllowed = true
    const queries = createQueries(
      (query) => connection.prepare(query),
      () => {
        if (!isAllowed) throw new Error('not now')
      },
    )
    expect(await queries.select().from(notes)).toEqual([{ n: 1 }, { n: 2 }])
    await queries.delete(notes as any)
    expect(await queries.$count(notes as any)).toBe(0)
    isAllowed = false
    await expect((async () => await queries.select().from(notes))()).rejects.toThrow('not now')
    connection.close()
  })
})
