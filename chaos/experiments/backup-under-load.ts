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
import { awaitLater, createCluster, requestWithRetry, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const executeFile = promisify(execFile)
const script = fileURLToPath(import.meta.resolve('#workers/cli/backup.ts'))

/** The database is copied while runs are being asked for and done; the copy becomes an installation of its own. */
export const backupUnderLoad: Experiment = {
  requirements: ['R25'],
  hypothesis: 'a backup made under load is sound, holds all that was accepted before it, and is a working installation',
  trials: { short: 1, long: 20 },
  maxCounts: {
    'backups that could not be made or restored': 0,
    'runs accepted before the backup that it lacks': 0,
    'runs that do not end in the restored installation': 0,
  },
  minCounts: { 'runs accepted before the backup': 1, 'runs it holds unfinished': 1 },
  async setUp() {
    const home = await createCluster()
    const copy = await testDatabaseUrl()
    const fleet = await startServers(home)
    const { DATA_DIR } = home.env

    async function restore(file: string) {
      if (dialect === 'postgres')
        return executeFile('pg_restore', ['--clean', '--if-exists', '--no-owner', `--dbname=${copy}`, file])
      for (const end of ['', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true })
      copyFileSync(file, copy)
    }

    async function isIntact() {
      if (dialect === 'postgres') return true
      const { default: Sqlite } = await import('better-sqlite3')
      const connection = new Sqlite(copy, { readonly: true })
      const verdict = connection.pragma('integrity_check', { simple: true })
      connection.close()
      return verdict === 'ok'
    }

    return async (random, tally, size) => {
      const file = join(DATA_DIR!, `${crypto.randomUUID()}.backup`)
      const count = size === 'long' ? 100 : 10
      const accepted: string[] = []
      const ask = async () => {
        const agent = random.pick(['worker', 'slow', 'slow'])
        await sleep(random.between(0, 1_500))
        const { status, body } = await requestWithRetry(
          fleet,
          home.owner.key,
          { agent, input: crypto.randomUUID() },
          crypto.randomUUID(),
        )
        if (status === 201) accepted.push(body.id)
      }
      const asking = awaitLater(Promise.all(Array.from({ length: count }, ask)))
      await sleep(random.between(300, 1_200))
      await waitUntil(() => accepted.length > 2, 60_000)
      const before = [...accepted]
      tally.add('runs accepted before the backup', before.length)
      await executeFile(process.execPath, [script, file], { env: { ...process.env, ...home.env } }).catch((error) =>
        tally.add('backups that could not be made or restored', 1, String(error)),
      )
      await asking
      if (!existsSync(file)) return

      await restore(file).catch((error) => tally.add('backups that could not be made or restored', 1, String(error)))
      if (!(await isIntact())) tally.add('backups that could not be made or restored', 1, 'not sound')
      const db = await openDatabase(copy, { migrate: false })
      const held = new Set((await db.select({ id: runs.id }).from(runs)).map(({ id }) => id))
      for (const id of before) if (!held.has(id)) tally.add('runs accepted before the backup that it lacks', 1, id)
      const unfinished = () => db.$count(runs, isNull(runs.finishedAt))
      tally.add('runs it holds unfinished', await unfinished())
      const successor = await home.server({ DATABASE_URL: copy, REDIS_PREFIX: `${home.env.REDIS_PREFIX}-restored` })
      await waitUntil(async () => (await unfinished()) === 0, 60_000)
      if ((await unfinished()) > 0) tally.add('runs that do not end in the restored installation', await unfinished())
      await kill(successor)
      await db.close()
    }
  },
}
