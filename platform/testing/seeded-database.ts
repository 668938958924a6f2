import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialect } from '../db/dialect.ts'
import { runAsAdmin } from './admin.ts'
import { cacheFolder, oneProcessAtATime, removeOldEntries, stateOfSources } from './cache.ts'
import { newPostgresDatabase } from './database.ts'
import { copySqliteTemplate, createFromPostgresTemplate } from './template.ts'

export interface Seed {
  /** Identifies the rows, in lower case without spaces. */
  name: string
  /** Writes the rows and closes the database. Called once for each state of the sources. */
  fill(env: { DATABASE_URL: string; DATA_DIR: string }): Promise<void>
}

/** In the data directory: the SQLite database, or the name of the PostgreSQL database. */
const databaseFile = 'seeded.db'

/**
 * Copies a database that `seed` has filled, and its data directory, whose keys have signed and encrypted some rows.
 * Returns the URL of the copy, which is removed when the tests of the file are over.
 */
export async function copySeededDatabase(seed: Seed, dataDir: string): Promise<string> {
  const name = `seeded-${seed.name}-${dialect}-${stateOfSources()}`
  const folder = join(cacheFolder, name)
  return oneProcessAtATime(name, async () => {
    if (!existsSync(folder)) await fill(seed, folder)
    if (dialect === 'sqlite') {
      cpSync(folder, dataDir, { recursive: true })
      return join(dataDir, databaseFile)
    }
    const url = await newPostgresDatabase(async (server, copy) => {
      const copyDatabase = () => runAsAdmin(server, `create database ${copy} template ${templateIn(folder)}`)
      await copyDatabase().catch(async (error: { code?: string }) => {
        if (error.code !== '3D000') throw error
        await fill(seed, folder) // the database was dropped, or is on another server
        await copyDatabase()
      })
    })
    cpSync(folder, dataDir, { recursive: true })
    return url
  })
}

const templateIn = (folder: string) => readFileSync(join(folder, databaseFile), 'utf8')

async function fill(seed: Seed, folder: string) {
  removeOldEntries()
  const unfinished = join(cacheFolder, `unfinished-${crypto.randomUUID()}`)
  mkdirSync(unfinished)
  const file = join(unfinished, databaseFile)
  if (dialect === 'sqlite') {
    await copySqliteTemplate(file)
    await seed.fill({ DATABASE_URL: file, DATA_DIR: unfinished })
  } else {
    const server = process.env.DATABASE_URL!
    const database = `fusion_seeded_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
    const old = await runAsAdmin(server, `select datname from pg_database where datname like 'fusion\\_seeded\\_%'`)
    for (const { datname } of old) await runAsAdmin(server, `drop database if exists ${datname}`).catch(() => {})
    await createFromPostgresTemplate(server, database)
    await seed.fill({
      DATABASE_URL: Object.assign(new URL(server), { pathname: `/${database}` }).toString(),
      DATA_DIR: unfinished,
    })
    writeFileSync(file, database)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}
