import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { dialect } from '#platform/db/dialect.ts'
import { openDatabase } from '#platform/db/open.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { emptyDatabaseUrl } from '#platform/testing/database.ts'
import { defaultLimits } from '../registry/limits.ts'
import { runEvents, runSteps, runs } from './tables.ts'
import { runWaits } from './wait-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Applies the migrations that precede `tag`. */
async function migrateUntil(tag: string, url: string) {
  cpSync(fileURLToPath(new URL(`../../platform/db/migrations/${dialect}`, import.meta.url)), folder, {
    recursive: true,
  })
  const journalFile = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'))
  const index = journal.entries.findIndex((entry: { tag: string }) => entry.tag === tag)
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, index) }))
  if (dialect === 'sqlite') {
    const { default: Sqlite } = await import('better-sqlite3')
    const { drizzle } = await import('drizzle-orm/better-sqlite3')
    const { migrate } = await import('drizzle-orm/better-sqlite3/migrator')
    const connection = new Sqlite(url)
    migrate(drizzle(connection), { migrationsFolder: folder })
    connection.close()
  } else {
    const { default: pg } = await import('pg')
    const { drizzle } = await import('drizzle-orm/node-postgres')
    const { migrate } = await import('drizzle-orm/node-postgres/migrator')
    const pool = new pg.Pool({ connectionString: url })
    await migrate(drizzle(pool), { migrationsFolder: folder })
    await pool.end()
  }
}

const at = new Date('2026-11-01T08:00:00Z')
const run = (id: string, error: unknown) => ({
  ...{ id, organisationId: 'o', memberId: 'm', keyId: 'k', agent: 'a', agentId: 'a', agentVersion: '1', input: 'x' },
  ...{ definition: {} as never, metadata: {}, limits: defaultLimits, usage: {} as never, error: error as never },
})
const step = (seq: number, waitsFor: string | null, approval: unknown = null) => ({
  ...{ runId: 'run-1', seq, kind: 'tool' as const, name: 't', state: 'pending' as const, epoch: 1, startedAt: at },
  ...{ waitsFor: waitsFor as never, approval: approval as never },
})
const wait = (seq: number, reason: string) => ({
  ...{ id: `wait-${seq}`, organisationId: 'o', memberId: 'm', runId: 'run-1', rootRunId: 'run-1', seq },
  ...{ reason: reason as never, agent: 'a', tool: 't', createdAt: at },
})
const approval = { hash: 'h', expiresAt: at.toISOString() }
const oldTypes = [
  'run.started',
  'child.started',
  ...['approval', 'client', 'unknown', 'child'].map((r) => `run.waiting.${r}`),
]

describe('migration 0002', () => {
  it('converts the values that earlier versions stored', async () => {
    const url = await emptyDatabaseUrl()
    await migrateUntil('0002_rename_values', url)
    const before = await openDatabase(url, { migrate: false })
    await before
      .insert(runs)
      .values([
        run('run-1', { code: 'outcome-unknown', detail: 'd', step: 3 }),
        run('run-2', { code: 'child-run', detail: 'd', step: 1 }),
        run('run-3', { code: 'client-tool', detail: 'child-run', step: 1 }),
        run('run-4', null),
      ])
    await before
      .insert(runSteps)
      .values([
        step(1, 'client'),
        step(2, 'child'),
        step(3, 'unknown'),
        step(4, 'approval', { ...approval, leak: true, decision: 'approved' }),
        step(5, 'approval', approval),
        step(6, null),
      ])
    await before.insert(runWaits).values([wait(1, 'client'), wait(2, 'child'), wait(3, 'unknown'), wait(4, 'approval')])
    await before.insert(runEvents).values(oldTypes.map((type, n) => ({ runId: 'run-1', epoch: 1, n, type })))
    await before.close()

    const db = await openDatabase(url)
    expect((await db.select().from(runs).orderBy(asc(runs.id))).map(({ error }) => error)).toEqual([
      { code: 'unknown-outcome', detail: 'd', step: 3 },
      { code: 'subagent-run', detail: 'd', step: 1 },
      { code: 'client-tool', detail: 'child-run', step: 1 },
      null,
    ])
    const steps = await db.select().from(runSteps).where(eq(runSteps.runId, 'run-1')).orderBy(asc(runSteps.seq))
    expect(steps.map(({ waitsFor, approval }) => [waitsFor, approval])).toEqual([
      ['client_tool', null],
      ['subagent', null],
      ['unknown_outcome', null],
      ['approval', { ...approval, exfiltrationRisk: true, decision: 'approved' }],
      ['approval', approval],
      [null, null],
    ])
    const waits = await db.select().from(runWaits).orderBy(asc(runWaits.seq))
    expect(waits.map(({ reason }) => reason)).toEqual(['client_tool', 'subagent', 'unknown_outcome', 'approval'])
    const events = await db.select().from(runEvents).orderBy(asc(runEvents.n))
    expect(events.map(({ type }) => type)).toEqual([
      'run.started',
      'subagent.started',
      ...['approval', 'client_tool', 'unknown_outcome', 'subagent'].map((reason) => `run.waiting.${reason}`),
    ])
    await db.close()
  })
})
