import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import drizzleConfig from '../../drizzle.config.ts'
import { dialect } from './dialect.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kit = join(root, 'node_modules/drizzle-kit/bin.cjs')
const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Returns the SQL that `npm run db:generate` would add, or its output if it asks whether a column was renamed. */
async function missing(engine: 'sqlite' | 'postgres'): Promise<string> {
  const out = join(folder, engine)
  cpSync(join(root, 'platform/db/migrations', engine), out, { recursive: true })
  const before = readdirSync(out)
  const config = join(folder, `${engine}.json`)
  const changes = { dialect: engine === 'sqlite' ? 'sqlite' : 'postgresql', out: relative(root, out) }
  writeFileSync(config, JSON.stringify({ ...drizzleConfig, ...changes }))
  const env = { ...process.env, DATABASE_URL: engine === 'sqlite' ? '' : 'postgres://' }
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [kit, 'generate', `--config=${config}`], { cwd: root, env }, (_error, output, wrong) =>
      resolve(output + wrong),
    ).stdin?.end()
  })
  if (output.includes('nothing to migrate')) return ''
  const added = readdirSync(out).filter((name) => name.endsWith('.sql') && !before.includes(name))
  return added.map((name) => readFileSync(join(out, name), 'utf8')).join('\n') || output
}

// Neither check needs its database. The PostgreSQL tests run after those of SQLite.
it.each(dialect === 'sqlite' ? (['sqlite', 'postgres'] as const) : (['postgres'] as const))(
  'the migrations of %s match the table definitions',
  async (engine) => {
    expect(await missing(engine), 'The tables have changed: run `npm run db:generate`.').toBe('')
  },
)
