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
import { testDatabaseUrl } from '#platform/testing/database.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'fusion-sample-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))
const DATABASE_URL = await testDatabaseUrl()

const start = (...args: string[]) =>
  spawn(process.execPath, [fileURLToPath(new URL('./sample-data.ts', import.meta.url)), ...args], {
    env: { ...process.env, DATA_DIR, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

async function run(...args: string[]) {
  const child = start(...args)
  const [said, wrong, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code, said, wrong }
}

it('killed half-way it leaves an empty database, in which it succeeds the next time, and only once', async () => {
  const killed = start('--full')
  let said = ''
  killed.stdout.on('data', (chunk: Buffer) => {
    said += chunk
    if (said.includes('institute')) killed.kill('SIGKILL')
  })
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])
  expect(said).not.toContain('certificates')

  const db = await openDatabase(DATABASE_URL)
  expect(await db.$count(organisations)).toBe(0)
  await db.close()

  const small = await run()
  expect(small).toMatchObject({ code: 0, wrong: '' })
  expect(small.said).toMatch(/ {2}120 {2}machines\n/)
  const again = await run('--full')
  expect(again).toMatchObject({ code: 1, said: '' })
  expect(again.wrong).toMatch(/There is data already.*nothing was written.*DATABASE_URL/s)
})

it('says what it does, and what it does not know', async () => {
  const [help, unknown] = await Promise.all([run('--help'), run('--huge')])
  expect(help).toMatchObject({ code: 0, wrong: '', said: expect.stringContaining('npm run sample -- --full') })
  expect(unknown).toMatchObject({ code: 1, said: '', wrong: expect.stringContaining('--huge') })
})
