import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createTestPlatform } from '#platform/testing/platform.ts'

const { services } = await createTestPlatform([])
const { dataDir, databaseUrl } = services.config

const backup = (DATABASE_URL: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('backup.ts', import.meta.url)), ...args],
    {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL },
      encoding: 'utf8',
    },
  )
  return { status, stderr }
}

// The experiments in chaos/ restore a backup.
it('overwrites no file, and leaves none behind when it fails', () => {
  const file = join(dataDir, 'existing')
  writeFileSync(file, 'original')
  expect(backup(databaseUrl, file)).toMatchObject({ status: 1, stderr: expect.stringContaining('already exists') })
  expect(readFileSync(file, 'utf8')).toBe('original')

  const missing = databaseUrl.replace(/[^/]+$/, 'no_such_database')
  const other = join(dataDir, 'other')
  expect(backup(missing, other).status).toBe(1)
  expect([existsSync(other), existsSync(`${other}.part`)]).toEqual([false, false])
  expect(backup(databaseUrl)).toMatchObject({ status: 1, stderr: expect.stringContaining('Name the file') })
})
