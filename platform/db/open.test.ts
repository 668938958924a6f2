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

const here = fileURLToPath(new URL('./open.ts', import.meta.url))

/** A process that is about to open the database; `open` says what went wrong there. */
function anotherProcess(url: string) {
  const script = `
    const { openDatabase } = await import(${JSON.stringify(here)})
    console.log('ready')
    for await (const _ of process.stdin) break
    const db = await openDatabase(${JSON.stringify(url)})
    await db.ping()
    await db.close()`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const ended = new Promise<string>((resolve) =>
    child.on('close', (code) => resolve(code === 0 ? '' : said || `exit ${code}`)),
  )
  return {
    ready: once(child.stdout, 'data'),
    open() {
      child.stdin.end('go')
      return ended
    },
  }
}

it(`many processes may open a new database at once, on ${dialect}`, async () => {
  const url = await emptyDatabaseUrl()
  const processes = Array.from({ length: 4 }, () => anotherProcess(url))
  await Promise.all(processes.map(({ ready }) => ready))
  expect(await Promise.all(processes.map(({ open }) => open()))).toEqual(['', '', '', ''])
  const db = await openDatabase(url)
  expect(await db.$count(members)).toBe(0)
  await db.close()
})

it.runIf(dialect === 'sqlite')('who only looks makes no database', async () => {
  const url = join(await emptyDatabaseUrl(), '..', 'other.db')
  await expect(openDatabase(url, { migrate: false })).rejects.toThrow()
  expect(existsSync(url)).toBe(false)
})

it('rejects a URL of the other engine and names DATABASE_URL', async () => {
  const other = dialect === 'sqlite' ? 'postgres://127.0.0.1/none' : './data/fusion.db'
  await expect(openDatabase(other)).rejects.toThrow('Set DATABASE_URL')
})
