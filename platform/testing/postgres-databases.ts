import { setTimeout as sleep } from 'node:timers/promises'
import { runAsAdmin } from './admin.ts'
import { createFromPostgresTemplate } from './template.ts'

/** Set by the test runner, which drops the databases of its run when it ends. */
const { TEST_RUN } = process.env

export const newDatabaseName = () =>
  `fusion_test_${TEST_RUN ?? 'none'}_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`

export const databaseOn = (server: string, name: string) => {
  const url = Object.assign(new URL(server), { pathname: `/${name}` })
  // no test ends the server of the database, so a commit need not wait for the disk
  url.search = 'options=-c%20synchronous_commit%3Doff'
  return url.toString()
}

export const dropDatabase = (server: string, name: string) =>
  runAsAdmin(server, `drop database if exists ${name} with (force)`)

/** Migrated databases without rows that no test file of this process uses now. */
const idle: string[] = []
let migrated: { tables: string[]; schema: string } | undefined

/**
 * Returns the name of a migrated database without rows. To create and drop one costs PostgreSQL up to half a second of CPU
 * time, so the test files of a process use the same one after another.
 */
export async function takeDatabase(server: string): Promise<string> {
  const used = idle.pop()
  if (used) return used
  const name = newDatabaseName()
  await createFromPostgresTemplate(server, name)
  const url = databaseOn(server, name)
  migrated ??= { tables: await tablesOf(url), schema: await schemaOf(url) }
  return name
}

/** Empties a database for the next test file, or drops it when a client is still connected or its tables were changed. */
export async function releaseDatabase(server: string, name: string) {
  const url = databaseOn(server, name)
  if (TEST_RUN && (await isUnused(url)) && (await isEmptied(url))) idle.push(name)
  else await dropDatabase(server, name)
}

/** Whether no client is connected. A client that has just disconnected is counted for a moment. */
async function isUnused(url: string) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const clients = await runAsAdmin(
      url,
      'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    if (clients.length === 0) return true
    await sleep(25)
  }
  return false
}

/** Deletes all rows and the tables of the test. Returns false if the schema is another one than after the migrations. */
async function isEmptied(url: string) {
  const { tables, schema } = migrated!
  await runAsAdmin(
    url,
    `do $$
    declare name regclass;
    begin
      set local session_replication_role = replica; -- rows are deleted whatever refers to them
      for name in select oid from pg_class where ${isTable} loop
        if name::text <> all (array[${tables.map((table) => `'${table}'`)}]) then execute format('drop table %s cascade', name);
        elsif pg_relation_size(name) > 65536 then execute format('truncate %s cascade', name);
        elsif pg_relation_size(name) > 0 then execute format('delete from %s', name);
        end if;
      end loop;
    end $$`,
  )
  return (await schemaOf(url)) === schema
}

const isTable = `relkind = 'r' and relnamespace = 'public'::regnamespace`

const tablesOf = async (url: string) =>
  (await runAsAdmin(url, `select oid::regclass::text as name from pg_class where ${isTable}`)).map(
    ({ name }) => name as string,
  )

/** Describes tables, columns, indexes, constraints, triggers and functions. */
async function schemaOf(url: string): Promise<string> {
  const [row] = await runAsAdmin(
    url,
    `select md5(string_agg(part, ',' order by part)) as digest from (
      select concat_ws(' ', attrelid::regclass, attname, atttypid::regtype, attnotnull) as part from pg_attribute
        where attnum > 0 and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      union all select pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
      union all select tgname from pg_trigger where not tgisinternal
      union all select proname from pg_proc where pronamespace = 'public'::regnamespace
    ) parts`,
  )
  return row!.digest as string
}
