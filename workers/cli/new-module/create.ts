import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { dirname, join } from 'node:path'
import type { ModuleNames } from './names.ts'
import { freeSeries, renderModule } from './render.ts'
import { rememberFiles } from './rollback.ts'
import { addToFrozen, addToModules, grantToNavigator } from './wiring.ts'

const migrations = 'platform/db/migrations'
const engines = ['sqlite', 'postgres'] as const
/** Generated files that contain every operation. */
const generated = ['sdk/api.ts', 'docs/errors.md']

/** Creates a module below `root` and wires it into the server. Restores every file when a step fails. */
export function createModule(root: string, names: ModuleNames): { written: string[]; changed: string[] } {
  const folder = `modules/${names.module}`
  if (existsSync(join(root, folder))) throw new Error(`The folder ${folder} already exists. Choose another name.`)
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const sources = globSync('{platform,agents,modules}/**/*.ts', { cwd: root }).map(read)
  const files = renderModule(names, freeSeries(sources)).map(({ path, text }) => ({ path: `${folder}/${path}`, text }))
  const edits = [
    { path: 'workers/modules.ts', text: addToModules(read('workers/modules.ts'), names) },
    { path: 'modules/programme/agents.ts', text: grantToNavigator(read('modules/programme/agents.ts'), names) },
  ]
  const restore = rememberFiles(root, [...edits.map(({ path }) => path), ...generated, migrations])
  try {
    for (const { path, text } of [...files, ...edits]) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    format(root, [folder, ...edits.map(({ path }) => path)])
    const added = writeMigrations(root, names.module)
    flushCompileCache() // the next process loads what this one did
    run(root, ['--import', './boot.mjs', 'sdk/regenerate.ts'])
    const written = [...files.map(({ path }) => path), ...added]
    return { written, changed: [...edits.map(({ path }) => path), ...generated, `${migrations}/frozen.json`] }
  } catch (error) {
    rmSync(join(root, folder), { recursive: true, force: true })
    restore()
    throw new Error(`${(error as Error).message}\nThe module was not created, and every file was restored.`)
  }
}

/** Runs a script with this Node. Its output is shown only if it fails. */
function run(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  try {
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'pipe',
      encoding: 'utf8',
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${args.join(' ')} failed.\n${stdout}${stderr}`.trim())
  }
}

/** Formats the new code and sorts its imports: both depend on the names. */
const format = (root: string, paths: readonly string[]) =>
  run(root, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--diagnostic-level=error', ...paths])

/** Writes the migration of the new table for both engines and freezes it. Returns the paths of the migrations. */
function writeMigrations(root: string, name: string): string[] {
  const list = () =>
    engines.flatMap((engine) =>
      readdirSync(join(root, migrations, engine))
        .filter((file) => file.endsWith('.sql'))
        .map((file) => `${engine}/${file}`),
    )
  const before = new Set(list())
  for (const url of ['', 'postgres://'])
    run(root, ['node_modules/drizzle-kit/bin.cjs', 'generate', '--name', name], { DATABASE_URL: url })
  const added = list().filter((file) => !before.has(file))
  if (added.length !== engines.length)
    throw new Error('drizzle-kit wrote no migration for both engines. Run `npm run db:generate` and read its output.')
  const digests = added.map((file) => [file.slice(0, -'.sql'.length), digestOf(join(root, migrations, file))])
  const frozen = join(root, migrations, 'frozen.json')
  writeFileSync(frozen, addToFrozen(readFileSync(frozen, 'utf8'), Object.fromEntries(digests)))
  return added.map((file) => `${migrations}/${file}`)
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file, 'utf8')).digest('hex')
