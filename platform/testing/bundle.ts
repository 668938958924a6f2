import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/fusion')

/** Loaded from node_modules: native code, files read at run time, and what only one engine needs. */
const external = /^(better-sqlite3|pg|pino|ioredis|bullmq|swagger-ui-dist)(\/|$)/

/**
 * Returns a file that runs the same program from a few modules instead of 1,600, so that a process that a test starts is
 * ready after a third of the CPU time. It is built anew when a source file or a dependency has changed.
 */
export async function bundle(script: string): Promise<string> {
  const folder = join(cache, `bundle-${basename(dirname(script))}-${basename(script, '.ts')}-${stateOfSources()}`)
  if (!existsSync(folder)) {
    const unfinished = join(cache, `unfinished-${crypto.randomUUID()}`)
    mkdirSync(cache, { recursive: true })
    const build = await rolldown({
      input: { main: script },
      platform: 'node',
      external,
      treeshake: false,
      plugins: [{ name: 'import-meta', transform: replaceImportMeta }],
    })
    await build.write({ dir: unfinished, format: 'esm' })
    await build.close()
    removeOldBundles()
    try {
      renameSync(unfinished, folder)
    } catch {
      rmSync(unfinished, { recursive: true }) // another process was first
    }
  }
  return join(folder, 'main.js')
}

/** Removes the bundles of earlier states of the sources, except recent ones, which another test run may use. */
function removeOldBundles() {
  const oldest = Date.now() - 60 * 60_000
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    const isBundle = /^(bundle|unfinished)-/.test(name)
    if (isBundle && (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest)
      rmSync(folder, { recursive: true, force: true })
  }
}

/** Code finds files by its own place, which is still that of the source. */
function replaceImportMeta(code: string, id: string) {
  if (!id.startsWith('/') || !code.includes('import.meta.')) return
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
}

let state: string | undefined
function stateOfSources() {
  if (state) return state
  const digest = createHash('sha256')
  const files = globSync(['package-lock.json', '{platform,agents,modules,workers,chaos}/**/*.ts'], { cwd: root })
  for (const file of files.toSorted()) {
    const { mtimeMs, size } = statSync(join(root, file))
    digest.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return (state = digest.digest('hex').slice(0, 12))
}
