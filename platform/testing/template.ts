import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { migrationNames, migrationsFolder } from '../db/migration-history.ts'
import { openDatabase } from '../db/open.ts'
import { runAsAdmin } from './admin.ts'
import { cacheFolder } from './cache.ts'

/** Returns the name of the template. It depends on the migrations and on their times, which the database records. */
function templateName(engine: 'sqlite' | 'postgres'): string {
  const digest = createHash('sha256')
  digest.update(readFileSync(`${migrationsFolder(engine)}/meta/_journal.json`))
  for (const name of migrationNames(engine)) digest.update(readFileSync(`${migrationsFolder(engine)}/${name}.sql`))
  return `fusion_template_${digest.digest('hex').slice(0, 12)}`
}

/** Creates a database by copying a migrated file, which is much faster than migrating. */
export async function copySqliteTemplate(file: string) {
  const template = join(cacheFolder, `${templateName('sqlite')}.db`)
  if (!existsSync(template)) {
    mkdirSync(cacheFolder, { recursive: true })
    const unfinished = join(cacheFolder, `${crypto.randomUUID()}.db`)
    await (await openDatabase(unfinished)).close()
    renameSync(unfinished, template)
  }
  copyFileSync(template, file)
}

/** Creates a database from a template whose tables are up to date. Templates of other migrations are removed. */
export async function createFromPostgresTemplate(server: string, name: string) {
  const template = templateName('postgres')
  for (;;) {
    try {
      return await runAsAdmin(server, `create database ${name} template ${template}`)
    } catch (error) {
      const { code } = error as { code?: string }
      const isMissing = code === '3D000'
      if (!isMissing && code !== '55006') throw error // 55006: another process is still creating it
      if (isMissing) await makePostgresTemplate(server, template)
      else await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function makePostgresTemplate(server: string, template: string) {
  const unfinished = `fusion_unfinished_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  await runAsAdmin(server, `create database ${unfinished}`)
  await (await openDatabase(Object.assign(new URL(server), { pathname: `/${unfinished}` }).toString())).close()
  try {
    await runAsAdmin(server, `alter database ${unfinished} rename to ${template}`)
  } catch {
    await runAsAdmin(server, `drop database if exists ${unfinished} with (force)`) // another process was first
  }
  const old = await runAsAdmin(
    server,
    `select datname from pg_database where datname like 'fusion\\_template\\_%' and datname <> '${template}'`,
  )
  for (const { datname } of old) await runAsAdmin(server, `drop database if exists ${datname}`).catch(() => {})
}
