import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const skipped = /(?:^|\/)(?:node_modules|\.git|dist|data)$/

/** Copies the sources to a temporary folder, with a link to the installed packages. Returns the folder. */
export function copySources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'new-module-'))
  cpSync(root, copy, { recursive: true, filter: (source) => !skipped.test(relative(root, source)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}
