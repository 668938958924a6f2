import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const skipped = /(?:^|\/)(?:node_modules|\.git|dist|data)$/

/**
 * Copies the sources to a temporary folder, with links to the installed packages and caches of its own. Returns the
 * folder.
 */
export function copySources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'new-module-'))
  cpSync(root, copy, { recursive: true, filter: (source) => !skipped.test(relative(root, source)) })
  const packages = join(copy, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(packages, name))
  return copy
}
