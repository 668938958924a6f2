import { integer, table, text } from '#platform/db/dialect.ts'

export const testAccounts = table('test_accounts', { id: text().primaryKey(), balance: integer().notNull() })

export const createAccountsSql = 'create table test_accounts (id text primary key, balance integer not null)'
