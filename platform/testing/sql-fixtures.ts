import { createdAt, id } from '../db/columns.ts'
import type { DatabaseOptions } from '../db/database.ts'
import { boolean, dialect, index, integer, json, real, table, text, time, uniqueIndex } from '../db/dialect.ts'
import { openDatabase } from '../db/open.ts'
import { sql } from '../db/query-builder.ts'
import { afterAll } from './cleanup.ts'
import { createTables, testDatabaseUrl } from './database.ts'

/** Tables for tests that use every column type. */
export const accounts = table('accounts', {
  id: id(),
  owner: text().notNull(),
  balance: integer().notNull(),
})

export const bookings = table(
  'bookings',
  {
    id: id(),
    labId: text().notNull(),
    machine: text().notNull(),
    startsAt: time().notNull(),
    hours: integer().notNull().default(1),
    status: text<'held' | 'confirmed' | 'cancelled'>().notNull().default('held'),
    trained: boolean().notNull().default(false),
    rate: real(),
    endedAt: time(),
    materials: json<{ name: string; grams: number }[]>().notNull(),
    ownerId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('bookings_slot').on(t.labId, t.machine, t.startsAt).where(sql`status <> 'cancelled'`),
    index('bookings_owner').on(t.ownerId, t.createdAt),
  ],
)

const [moment, flag, document, fraction] =
  dialect === 'postgres'
    ? ['timestamp(3) with time zone', 'boolean', 'jsonb', 'double precision']
    : ['integer', 'integer', 'text', 'real']

const statements = [
  'create table accounts (id text primary key, owner text not null, balance integer not null)',
  `create table bookings (
    id text primary key, lab_id text not null, machine text not null, starts_at ${moment} not null, hours integer default 1 not null,
    status text default 'held' not null, trained ${flag} default false not null, rate ${fraction}, ended_at ${moment}, materials ${document} not null,
    owner_id text not null references accounts (id) on delete cascade, created_at ${moment} not null)`,
  `create unique index bookings_slot on bookings (lab_id, machine, starts_at) where status <> 'cancelled'`,
]

/** Creates the fixture tables in an existing database. */
export const createFixtureTables = (url: string) => createTables(url, ...statements)

/** Opens a test database with the fixture tables, and removes it after the tests. */
export async function openFixtureDatabase(options?: DatabaseOptions) {
  const url = await testDatabaseUrl()
  const db = await openDatabase(url, options)
  afterAll(() => db.close())
  await createFixtureTables(url)
  return { db, url }
}
