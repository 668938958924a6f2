import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { backup } from './backup.ts'

const { services } = await createTestPlatform([])
const { dataDir, databaseUrl } = services.config

const environment = (DATABASE_URL: string) => ({ ...process.env, DATA_DIR: dataDir, DATABASE_URL })

// The experiments in chaos/ restore a backup.
it('overwrites no file, and leaves none behind when it fails', async () => {
  const file = join(dataDir, 'existing')
  writeFileSync(file, 'original')
  const args = [fileURLToPath(new URL('backup.ts', import.meta.url)), file]
  const { status, stderr } = spawnSync(process.execPath, args, { env: environment(databaseUrl), encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('already exists') })
  expect(readFileSync(file, 'utf8')).toBe('original')

  const missing = databaseUrl.replace(/[^/]+$/, 'no_such_database')
  const other = join(dataDir, 'other')
  await expect(backup([other], environment(missing))).rejects.toThrow(
    dialect === 'sqlite' ? 'no database at' : 'pg_dump',
  )
  expect([existsSync(other), existsSync(`${other}.part`)]).toEqual([false, false])
  await expect(backup([], environment(databaseUrl))).rejects.toThrow('Name the file')
})
