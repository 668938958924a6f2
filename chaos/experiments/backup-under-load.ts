import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runs } from '#agents/run-store/tables.ts'
import { kill } from '#agents/testing/cluster.ts'
import { dialect } from '#platform/db/dialect.ts'
import { openDatabase } from '#platform/db/open.ts'
import { isNull } from '#platform/db/query-builder.ts'
import { testDatabaseUrl } from '#platform/testing/database.ts'
import { awaitLater, createCluster, startRunWithRetry, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const executeFile = promisify(execFile)
const script = fileURLToPath(import.meta.resolve('#workers/cli/backup.ts'))
const timeout = 120_000

/** Backs up the database while runs are started and executed, and restores it as an installation of its own. */
export const backupUnderLoad: Experiment = {
  name: 'backup-under-load',
  hypothesis: 'a backup made under load is intact, has all runs accepted before it, and restores to a working server',
  trials: { short: 1, long: 20 },
  maxCounts: {
    'backups that failed or could not be restored': 0,
    'runs accepted before the backup but not in it': 0,
    'runs that do not end in the restored installation': 0,
  },
  minCounts: { 'runs accepted before the backup': 1, 'unfinished runs in the backup': 1 },
  async setUp() {
    const cluster = await createCluster()
    const copy = await testDatabaseUrl()
    const servers = await startServers(cluster)
    const { DATA_DIR, REDIS_PREFIX } = cluster.env

    async function restore(file: string) {
      if (dialect === 'postgres')
        return executeFile('pg_restore', ['--clean', '--if-exists', '--no-owner', `--dbname=${copy}`, file], {
          timeout,
        })
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true })
      copyFileSync(file, copy)
    }

    async function isIntact() {
      if (dialect === 'postgres') return true
      const { default: Sqlite } = await import('better-sqlite3')
      const connection = new Sqlite(copy, { readonly: true })
      const result = connection.pragma('integrity_check', { simple: true })
      connection.close()
      return result === 'ok'
    }

    return async (random, counters, size) => {
      const file = join(DATA_DIR!, `${crypto.randomUUID()}.backup`)
      const count = size === 'long' ? 100 : 10
      const accepted: string[] = []
      const reportFailure = (detail: unknown) =>
        counters.add('backups that failed or could not be restored', 1, String(detail))
      async function startRun() {
        const agent = random.pick(['worker', 'slow', 'slow'])
        await sleep(random.between(0, 1_500))
        const { status, body } = await startRunWithRetry(
          servers,
          cluster.owner.key,
          { agent, input: crypto.randomUUID() },
          crypto.randomUUID(),
        )
        if (status === 201) accepted.push(body.id)
      }
      const load = awaitLater(Promise.all(Array.from({ length: count }, startRun)))
      await sleep(random.between(300, 1_200))
      await waitUntil(() => accepted.length > 2, 60_000)
      const acceptedBefore = [...accepted]
      counters.add('runs accepted before the backup', acceptedBefore.length)
      await executeFile(process.execPath, [script, file], { env: { ...process.env, ...cluster.env }, timeout }).catch(
        reportFailure,
      )
      await load
      if (!existsSync(file)) return

      await restore(file).catch(reportFailure)
      if (!(await isIntact())) reportFailure('not intact')
      const db = await openDatabase(copy, { migrate: false })
      const restored = new Set((await db.select({ id: runs.id }).from(runs)).map(({ id }) => id))
      for (const id of acceptedBefore)
        if (!restored.has(id)) counters.add('runs accepted before the backup but not in it', 1, id)
      const unfinished = () => db.$count(runs, isNull(runs.finishedAt))
      counters.add('unfinished runs in the backup', await unfinished())
      const server = await cluster.server({ DATABASE_URL: copy, REDIS_PREFIX: `${REDIS_PREFIX}-restored` })
      if (!(await waitUntil(async () => (await unfinished()) === 0, 60_000)))
        counters.add('runs that do not end in the restored installation', await unfinished())
      await kill(server)
      await db.close()
    }
  },
}
