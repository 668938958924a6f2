import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '#platform/config.ts'
import { dialect } from '#platform/db/dialect.ts'

const help = `Copies the database into a file, as a consistent snapshot. The server may be running.

  npm run backup -- fusion-2027-03-01.backup

SQLite: to restore, stop the server, replace the database with the file, and delete the files beside it that end in -wal and -shm.
PostgreSQL (needs pg_dump): pg_restore --clean --if-exists --no-owner --dbname=<url> <file>
The backup does not contain the keys in DATA_DIR (audit.key, secrets.key). Store them separately from it.
An existing file is never overwritten. Exit code: 0 if the copy was made and checked, 1 otherwise.`

/** Returns what the command prints. Throws what is wrong. */
export async function backup(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (values.help) return help
  if (!file) throw new Error(`Name the file for the backup.\n\n${help}`)
  await backUpDatabase(readConfig(env), file)
  return `The database is in ${file}.`
}

/** Writes to a temporary file first, so that the named file is complete or does not exist. */
async function backUpDatabase({ databaseUrl }: Config, file: string) {
  if (existsSync(file)) throw new Error(`${file} already exists. Name another file.`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    await (dialect === 'sqlite' ? copySqlite(databaseUrl, part) : dumpPostgres(databaseUrl, part))
    renameSync(part, file)
  } finally {
    rmSync(part, { force: true })
  }
}

async function copySqlite(databaseUrl: string, file: string) {
  if (!existsSync(databaseUrl)) throw new Error(`There is no database at ${databaseUrl}.`)
  const { default: Sqlite } = await import('better-sqlite3')
  const source = new Sqlite(databaseUrl, { fileMustExist: true })
  source.prepare('vacuum into ?').run(file)
  source.close()
  const copy = new Sqlite(file, { readonly: true })
  const integrity = copy.pragma('integrity_check', { simple: true })
  copy.close()
  if (integrity !== 'ok') throw new Error(`The copy failed its integrity check: ${integrity}`)
}

/** Passes the password in the environment, where the list of processes does not show it. */
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
    throw new Error(`${command} cannot be started. Install the PostgreSQL client tools.`)
  })
  if (code !== 0) throw new Error(`${command} failed with exit code ${code}.`)
}

if (import.meta.main)
  await backup(process.argv.slice(2), process.env).then(console.log, (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
