import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { groupCommit } from './group-commit.ts'

const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let log: string[]
let connection: Sqlite.Database
let reader: Sqlite.Database
let write: ReturnType<typeof groupCommit>

beforeEach(() => {
  const file = join(folder, `${crypto.randomUUID()}.db`)
  connection = new Sqlite(file, { verbose: (text) => log.push(String(text)) })
  log = []
  connection.pragma('journal_mode = WAL')
  connection.exec(
    'create table notes (n integer primary key, parent integer references notes deferrable initially deferred)',
  )
  reader = new Sqlite(file, { readonly: true })
  write = groupCommit(connection, { maxOpenMs: 1000 })
})
afterEach(() => {
  connection?.close()
  reader?.close()
})

const insert = (n: number, parent?: number) => connection.prepare('insert into notes values (?, ?)').run(n, parent)
const committed = () => reader.prepare('select n from notes order by n').pluck().all()
const commits = () => log.filter((text) => text === 'COMMIT').length
const settled = async (promises: Promise<unknown>[]) => (await Promise.allSettled(promises)).map(({ status }) => status)

it('shares one commit among many writers, and commits a single writer at once', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(() => insert(n))))
  expect(commits()).toBe(1)
  await write(() => insert(20))
  expect(commits()).toBe(2)
  expect(committed()).toHaveLength(21)
})

it('limits the size and duration of a group', async () => {
  await Promise.all(Array.from({ length: 130 }, (_, n) => write(() => insert(n))))
  expect(commits()).toBe(3)
  const brief = groupCommit(connection, { maxOpenMs: 5 })
  await Promise.all(
    Array.from({ length: 4 }, (_, n) =>
      brief(async () => {
        await sleep(10)
        insert(200 + n)
      }),
    ),
  )
  expect(commits()).toBe(7)
})

it('groups writes that arrive in separate ticks', async () => {
  await Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      await new Promise(setImmediate)
      await write(() => insert(n))
    }),
  )
  expect(commits()).toBe(1)
})

it('rolls back a failed write alone', async () => {
  const outcomes = await settled(
    Array.from({ length: 10 }, (_, n) =>
      write(async () => {
        insert(n)
        await sleep(0)
        insert(100 + n)
        if (n % 3 === 0) throw new Error('refused')
      }),
    ),
  )
  expect(outcomes.filter((status) => status === 'rejected')).toHaveLength(4)
  expect(committed()).toEqual([1, 2, 4, 5, 7, 8, 101, 102, 104, 105, 107, 108])
})

it('answers no writer, not even a rejected one, before the shared commit', async () => {
  const seen: Record<string, unknown[]> = {}
  const note = (name: string) => () => {
    seen[name] = committed()
  }
  await Promise.all([
    write(() => insert(1)).then(note('first')),
    write(() => {
      insert(2)
      throw new Error('refused')
    }).catch(note('refused')),
    write(async () => {
      await sleep(1)
      note('inside the last')()
      insert(3)
    }).then(note('last')),
  ])
  expect(seen).toEqual({ 'inside the last': [], first: [1, 3], refused: [1, 3], last: [1, 3] })
})

it('rejects the whole group if the shared commit fails, and commits the next', async () => {
  connection.pragma('foreign_keys = ON')
  const doomed = [
    write(() => insert(1)),
    write(() => insert(2, 99)),
    write(() => {
      throw new Error('refused')
    }),
  ]
  for (const { reason } of (await Promise.allSettled(doomed)) as PromiseRejectedResult[])
    expect(reason.message).toContain('FOREIGN KEY')
  await write(() => insert(4))
  expect(committed()).toEqual([4])
})

it('rejects the whole group if SQLite itself rolls back the transaction', async () => {
  connection.exec('create table blobs (blob)')
  connection.pragma('max_page_count = 20') // a full disk
  const abandoned = [
    write(() => insert(1)),
    write(() => connection.exec('insert into blobs values (zeroblob(200000))')),
    write(() => insert(3)),
  ]
  expect(await settled(abandoned)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(committed()).toEqual([3])
})

describe('while another process writes', () => {
  let rival: Sqlite.Database
  beforeEach(() => {
    connection.pragma('busy_timeout = 0')
    rival = new Sqlite(connection.name)
    rival.exec('BEGIN IMMEDIATE')
  })
  afterEach(() => {
    rival.close()
  })

  it('waits for its end without blocking the event loop', async () => {
    const outcome = settled([write(() => insert(1)), write(() => insert(2))])
    await sleep(20)
    rival.exec('ROLLBACK')
    expect(await outcome).toEqual(['fulfilled', 'fulfilled'])
    expect(committed()).toEqual([1, 2])
  })

  it('gives up after a limit, and the next write tries again', async () => {
    const impatient = groupCommit(connection, { maxBusyMs: 20 })
    expect(await settled([impatient(() => insert(1)), impatient(() => insert(2))])).toEqual(['rejected', 'rejected'])
    rival.exec('ROLLBACK')
    await impatient(() => insert(3))
    expect(committed()).toEqual([3])
  })
})

it('keeps the asynchronous context of each writer', async () => {
  const request = new AsyncLocalStorage<number>()
  const seen = await Promise.all(
    [1, 2, 3].map((id) =>
      request.run(id, () =>
        write(async () => {
          await sleep(0)
          return request.getStore()
        }),
      ),
    ),
  )
  expect(seen).toEqual([1, 2, 3])
})
