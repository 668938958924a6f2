import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createErrorCatalogue } from '#platform/error-catalogue.ts'
import { modules } from '../modules.ts'
import { errorReference } from './error-reference.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fusion-errors-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('docs/errors.md', () => {
  it('is up to date: if not, run `npm run docs:errors`', () => {
    expect(readFileSync(here('../../docs/errors.md'), 'utf8') === errorReference(modules)).toBe(true)
  })

  it('has one row for each error code, with an anchor, its status and its texts', () => {
    const rows = errorReference(modules)
      .split('\n')
      .filter((line) => line.startsWith('| <a id='))
    const catalogue = [...createErrorCatalogue(modules).values()]
    expect(rows.toSorted()).toEqual(
      catalogue
        .map(
          ({ code, status, meaning, action }) =>
            `| <a id="${code}"></a>\`${code}\` | ${status ?? '–'} | ${meaning.en} | ${action.en} |`,
        )
        .toSorted(),
    )
    for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(5)
  })
})

it('npm run check fails for a stale file, and names the command that writes it', () => {
  const file = join(folder, 'errors.md')
  writeFileSync(file, '# Stale')
  const args = ['--import', here('../../boot.mjs'), here('error-reference.ts'), '--check', file]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(`${file} differs`)
  expect(stderr).toContain('npm run docs:errors')
})
