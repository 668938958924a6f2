import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { members } from '../identity/tables.ts'
import { emptyDatabaseUrl } from '../testing/database.ts'
import { dialect } from './dialect.ts'
import { openDatabase } from './open.ts'

const openModule = fileURLToPath(new URL('./open.ts', import.meta.url))

/** Starts a process that opens the database on request; `open` resolves with its error, or an empty string. */
function anotherProcess(url: string) {
  const script = `
    const { openDatabase } = await import(${JSON.stringify(openModule)})
    console.log('ready')
    for await (const _ of process.stdin) break
    const db = await openDatabase(${JSON.stringify(url)})
    await db.ping()
    await db.close()`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  const ended = new Promise<string>((resolve) =>
    child.on('close', (code) => resolve(code === 0 ? '' : errors || `exit ${code}`)),
  )
  return {
    ready: once(child.stdout, 'data'),
    open() {
      child.stdin.end('go')
      return ended
    },
  }
}

it(`many processes can open a new database at once on ${dialect}`, async () => {
  const url = await emptyDatabaseUrl()
  const processes = Array.from({ length: 4 }, () => anotherProcess(url))
  await Promise.all(processes.map(({ ready }) => ready))
  expect(await Promise.all(processes.map(({ open }) => open()))).toEqual(['', '', '', ''])
  const db = await openDatabase(url)
  expect(await db.$count(members)).toBe(0)
  await db.close()
})

it.runIf(dialect === 'sqlite')('opening without migrations creates no database', async () => {
  const url = join(await emptyDatabaseUrl(), '..', 'other.db')
  await expect(openDatabase(url, { migrate: false })).rejects.toThrow()
  expect(existsSync(url)).toBe(false)
})

it('rejects a URL of the other engine and names DATABASE_URL', async () => {
  const other = dialect === 'sqlite' ? 'postgres://127.0.0.1/none' : './data/fusion.db'
  await expect(openDatabase(other)).rejects.toThrow('Set DATABASE_URL')
})
