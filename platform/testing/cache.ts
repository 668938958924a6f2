import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Holds what tests make once and use many times: bundles and databases to copy. */
export const cacheFolder = join(root, 'node_modules/.cache/fusion')

let state: string | undefined

/** Returns a digest of the times and sizes of the source files and of the locked dependencies. */
export function stateOfSources(): string {
  if (state) return state
  const digest = createHash('sha256')
  const files = globSync(['package-lock.json', '{platform,agents,modules,workers,chaos,sdk}/**/*.ts'], {
    cwd: root,
    exclude: ['**/*.test.ts'],
  })
  for (const file of files.toSorted()) {
    const { mtimeMs, size } = statSync(join(root, file))
    digest.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return (state = digest.digest('hex').slice(0, 12))
}

/** Runs `work` in one process at a time. A process that is killed releases its lock, because SQLite's locks end with it. */
export async function oneProcessAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(cacheFolder, { recursive: true })
  const lock = new Sqlite(join(cacheFolder, `${name}.lock`), { timeout: 0 })
  try {
    while (!isAcquired(lock)) await new Promise((resolve) => setTimeout(resolve, 50))
    return await work()
  } finally {
    lock.close()
  }
}

function isAcquired(lock: Sqlite.Database) {
  try {
    lock.exec('begin exclusive')
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return false
    throw error
  }
}

/** Removes what belongs to earlier states of the sources, except what is recent: another test run may use it. */
export function removeOldEntries() {
  const oldest = Date.now() - 60 * 60_000
  for (const name of readdirSync(cacheFolder).filter((entry) => /^(bundle|seeded|unfinished)-/.test(entry))) {
    const path = join(cacheFolder, name)
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest)
      rmSync(path, { recursive: true, force: true })
  }
}
