import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '#platform/db/open.ts'
import { organisations } from '#platform/identity/tables.ts'
import { bundle } from '#platform/testing/bundle.ts'
import { testDatabaseUrl } from '#platform/testing/database.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'fusion-sample-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))
const DATABASE_URL = await testDatabaseUrl()

const program = fileURLToPath(new URL('./sample-data.ts', import.meta.url))
const bundled = await bundle(program)

const start = (script: string, ...args: string[]) =>
  spawn(process.execPath, [script, ...args], {
    env: { ...process.env, DATA_DIR, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

async function run(script: string, ...args: string[]) {
  const child = start(script, ...args)
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code, stdout, stderr }
}

it('leaves an empty database when killed, succeeds the next time, and rejects a third', async () => {
  const killed = start(bundled, '--full')
  let stdout = ''
  killed.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
    if (stdout.includes('institute')) killed.kill('SIGKILL')
  })
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])
  expect(stdout).not.toContain('certificates')

  const db = await openDatabase(DATABASE_URL)
  expect(await db.$count(organisations)).toBe(0)
  await db.close()

  const small = await run(bundled)
  expect(small).toMatchObject({ code: 0, stderr: '' })
  expect(small.stdout).toMatch(/ {2}120 {2}machines\n/)
  const again = await run(bundled, '--full')
  expect(again).toMatchObject({ code: 1, stdout: '' })
  expect(again.stderr).toMatch(/is not empty.*Nothing was written.*DATABASE_URL/s)
})

it('prints its help, and rejects unknown options', async () => {
  const [help, unknown] = await Promise.all([run(program, '--help'), run(program, '--huge')])
  expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('npm run sample -- --full') })
  expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--huge') })
})
