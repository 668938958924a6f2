import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '#platform/config.ts'
import { dialect } from '#platform/db/dialect.ts'

const help = `Copies the database into a file, while the server works or not: complete, and as of one moment.

  npm run backup -- fusion-2027-03-01.backup

SQLite: to restore, stop the server and put the file in the place of the database, without the files beside it that end in -wal and -shm.
PostgreSQL (needs pg_dump): pg_restore --clean --if-exists --no-owner --dbname=<url> <file>
The keys in DATA_DIR (audit.key, secrets.key) are not in it: keep them elsewhere, so that who finds one has not both.
A file that is there already is never overwritten. Exit code: 0 when the copy is made and was checked, 1 when there is none.`

try {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (values.help) console.log(help)
  else if (!file) throw new Error(`Into which file?\n\n${help}`)
  else await backUpDatabase(readConfig(), file)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Under its name there is the whole copy, or none. */
async function backUpDatabase({ databaseUrl }: Config, file: string) {
  if (existsSync(file)) throw new Error(`${file} is there already: name another file.`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    await (dialect === 'sqlite' ? copySqlite(databaseUrl, part) : dumpPostgres(databaseUrl, part))
    renameSync(part, file)
  } finally {
    rmSync(part, { force: true })
  }
  console.log(`The database is in ${file}.`)
}

async function copySqlite(databaseUrl: string, file: string) {
  if (!existsSync(databaseUrl)) throw new Error(`There is no database at ${databaseUrl}.`)
  const { default: Sqlite } = await import('better-sqlite3')
  const live = new Sqlite(databaseUrl, { fileMustExist: true })
  live.prepare('vacuum into ?').run(file)
  live.close()
  const copy = new Sqlite(file, { readonly: true })
  const verdict = copy.pragma('integrity_check', { simple: true })
  copy.close()
  if (verdict !== 'ok') throw new Error(`The copy is not sound: ${verdict}`)
}

/** The password stays out of the list of processes. */
async function dumpPostgres(databaseUrl: string, file: string) {
  const url = new URL(databaseUrl)
  const PGPASSWORD = decodeURIComponent(url.password)
  url.password = ''
  await runCommand('pg_dump', ['--format=custom', `--file=${file}`, `--dbname=${url}`], {
    ...process.env,
    ...(PGPASSWORD && { PGPASSWORD }),
  })
  await runCommand('pg_restore', ['--list', file], process.env)
}

async function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit').catch(() => {
    throw new Error(`${command} cannot be started: it comes with PostgreSQL.`)
  })
  if (code !== 0) throw new Error(`${command} ended with ${code}.`)
}
