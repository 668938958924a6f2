import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../problem.ts'
import { closedPort } from '../testing/closed-port.ts'
import { accounts, openFixtureDatabase } from '../testing/sql-fixtures.ts'
import type { Database, Queries } from './database.ts'
import { dialect } from './dialect.ts'
import { isSerializationFailure, isUniqueViolation, toDatabaseProblem } from './errors.ts'
import { openDatabase } from './open.ts'
import { count, sql } from './query-builder.ts'

const { db, url } = await openFixtureDatabase()
const account = (id: string = crypto.randomUUID(), balance = 0) => ({ id, owner: 'Awa', balance })
const insert = (queries: Queries, row = account()) => queries.insert(accounts).values(row)
const rows = async () => (await db.select({ n: count() }).from(accounts))[0]!.n

/** Runs raw SQL through Drizzle, which the platform does not expose. */
const runSql = (tx: Queries, text: string) => {
  const raw = tx as unknown as { run?(query: unknown): Promise<unknown>; execute?(query: unknown): Promise<unknown> }
  return raw.run ? raw.run(sql.raw(text)) : raw.execute!(sql.raw(text))
}
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeDefined()
  return error
}
const problemOf = async (work: Promise<unknown>) => {
  const problem = toDatabaseProblem(await failure(work))
  expect(problem).toBeInstanceOf(Problem)
  return problem!.toJSON()
}

describe('toProblem', () => {
  it('returns 409 for a unique violation on both engines', async () => {
    await insert(db, account('twice'))
    const error = await failure(insert(db, account('twice')))
    expect(isUniqueViolation(error)).toBe(true)
    expect(toDatabaseProblem(error)).toMatchObject({ status: 409, code: 'already-exists' })
  })

  it('returns undefined for other errors', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:11434'), { code: 'ECONNREFUSED' })
    const loop = new Error('loop')
    loop.cause = loop
    const others = [
      new Error('x'),
      new TypeError('fetch failed', { cause: refused }),
      refused,
      loop,
      'text',
      null,
      undefined,
      { code: 42 },
      new Problem(404, 'not-found', 'x'),
    ]
    for (const other of others)
      expect([toDatabaseProblem(other), isUniqueViolation(other), isSerializationFailure(other)]).toEqual([
        undefined,
        false,
        false,
      ])
  })
})

describe.runIf(dialect === 'sqlite')('on SQLite', () => {
  const writer = (text: string) => db.transaction((tx) => runSql(tx, text))

  describe('with a full disk', () => {
    beforeEach(() => writer('pragma max_page_count = 1'))
    afterEach(() => writer('pragma max_page_count = 1000000'))

    it('rejects writes with 507, keeps reading, and recovers', async () => {
      const before = await rows()
      const fill = async (tx: Queries) => {
        for (let n = 0; n < 100; n++) await insert(tx, { ...account(), owner: 'x'.repeat(4_000) })
      }
      expect(await problemOf(db.transaction(fill))).toMatchObject({
        status: 507,
        code: 'storage-full',
      })
      expect(
        await problemOf(
          Promise.all(Array.from({ length: 100 }, () => insert(db, { ...account(), owner: 'x'.repeat(4_000) }))),
        ),
      ).toMatchObject({
        status: 507,
      })
      expect(await rows()).toBeLessThan(before + 100)
      await writer('pragma max_page_count = 1000000')
      await db.transaction(fill)
      await expect(db.ping()).resolves.toBeUndefined()
    })
  })

  it('rejects writes to a read-only file with 507, keeps reading, reports not ready, and closes', async () => {
    const readOnly = await openDatabase(url)
    await readOnly.transaction((tx) => runSql(tx, 'pragma query_only = 1'))
    expect(await problemOf(insert(readOnly))).toMatchObject({
      status: 507,
      code: 'storage-read-only',
    })
    expect(await problemOf(readOnly.ping())).toMatchObject({ status: 507 })
    expect(await readOnly.select().from(accounts)).toHaveLength(await rows())
    await readOnly.close()
  })

  it('returns 503 while another process holds the write lock', async () => {
    const { default: Sqlite } = await import('better-sqlite3')
    const impatient = await openDatabase(url, { maxBusyMs: 50 })
    const rival = new Sqlite(url)
    rival.exec('begin immediate')
    expect(await problemOf(insert(impatient))).toMatchObject({ status: 503, retryAfter: 2 })
    rival.exec('rollback')
    rival.close()
    await insert(impatient)
    await impatient.close()
  })
})

describe.runIf(dialect === 'postgres')('on PostgreSQL', () => {
  const raise = (tx: Queries, code: string) =>
    runSql(tx, `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`)
  const session = async (tx: Queries) =>
    ((await runSql(tx, 'select pg_backend_pid() as pid')) as { rows: { pid: number }[] }).rows[0]!.pid
  const administer = async (text: string) => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(text)
    await client.end()
  }
  const uncaught = vi.fn()
  beforeEach(() => void process.on('uncaughtException', uncaught))
  afterEach(() => void process.off('uncaughtException', uncaught))

  it('returns 507 for a full disk, 503 for a standby and 422 for a number out of range', async () => {
    expect(await problemOf(db.transaction((tx) => raise(tx, '53100')))).toMatchObject({
      status: 507,
      code: 'storage-full',
    })
    const onStandby = db.transaction(async (tx) => {
      await runSql(tx, 'set transaction read only')
      await insert(tx)
    })
    expect(await problemOf(onStandby)).toMatchObject({
      status: 503,
      retryAfter: 2,
      code: 'database-read-only',
    })
    expect(await problemOf(insert(db, account(undefined, 3_000_000_000)))).toMatchObject({ status: 422 })
  })

  it('returns 503 when a transaction has conflicted for too long', async () => {
    const impatient = await openDatabase(url, { maxBusyMs: 50 })
    const hopeless = impatient.transaction(async (tx) => {
      await insert(tx, account('hopeless'))
      await raise(tx, '40001')
    })
    expect(await problemOf(hopeless)).toMatchObject({
      status: 503,
      code: 'busy',
      retryAfter: 1,
    })
    await insert(impatient, account('hopeless'))
    await impatient.close()
  })

  it('returns 503 for a connection lost in a transaction, and serves the next call', async () => {
    const before = await rows()
    const cuts: ((tx: Queries) => Promise<unknown>)[] = [
      async (tx) => administer(`select pg_terminate_backend(${await session(tx)})`),
      async (tx) => runSql(tx, 'select pg_terminate_backend(pg_backend_pid())'),
    ]
    for (const cut of cuts) {
      const interrupted = db.transaction(async (tx) => {
        await insert(tx)
        await cut(tx)
        await new Promise((resolve) => setTimeout(resolve, 50)) // between two statements, while the connection is idle
        await insert(tx)
      })
      expect(await problemOf(interrupted)).toMatchObject({
        status: 503,
        code: 'database-unavailable',
        retryAfter: 2,
        detail: expect.stringContaining('Nothing was written'),
      })
      await insert(db)
    }
    expect(await rows()).toBe(before + 2)
    expect(uncaught).not.toHaveBeenCalled()
  })

  it('reports an unknown outcome for a connection lost during the commit', async () => {
    const interrupted = db.transaction(async (tx) => {
      await insert(tx)
      await administer(`select pg_terminate_backend(${await session(tx)})`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    expect(await problemOf(interrupted)).toMatchObject({
      status: 503,
      detail: expect.stringContaining('same idempotency key'),
    })
  })

  it('survives the loss of idle connections', async () => {
    await Promise.all(Array.from({ length: 5 }, () => db.transaction((tx) => insert(tx))))
    await administer(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await vi.waitFor(() => insert(db), { timeout: 60_000 })
    await expect(db.ping()).resolves.toBeUndefined()
    expect(uncaught).not.toHaveBeenCalled()
  })

  it('returns 503 for every call and reports not ready while the database is unavailable', async () => {
    const { openPostgres } = await import('./postgres.ts')
    const unavailable: Database = await openPostgres(`postgres://user:secret@127.0.0.1:${await closedPort()}/none`, {
      migrate: false,
    })
    for (const call of [
      () => insert(unavailable),
      () => unavailable.select().from(accounts),
      () => unavailable.transaction((tx) => insert(tx)),
    ]) {
      expect(await problemOf(call())).toMatchObject({
        status: 503,
        code: 'database-unavailable',
        retryAfter: 2,
      })
    }
    await expect(unavailable.ping()).rejects.toThrow('ECONNREFUSED')
    await unavailable.close()
  })

  it('fails to start without the database, with its host but no password in the error', async () => {
    const { openPostgres } = await import('./postgres.ts')
    const port = await closedPort()
    const error = await failure(openPostgres(`postgres://user:secret@127.0.0.1:${port}/none`))
    expect(error.message).toContain(`127.0.0.1:${port}/none cannot be used`)
    expect(error.message).not.toContain('secret')
  })
})
