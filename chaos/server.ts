import { existsSync, readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { createAgentsModule } from '#agents/index.ts'
import { testGraphs } from '#agents/testing/graphs.ts'
import { resolveScripted } from '#agents/testing/scripted-models.ts'
import { testModule } from '#agents/testing/test-module.ts'
import { readConfig } from '#platform/config.ts'
import type { Database } from '#platform/db/database.ts'
import { dialect } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import { identity } from '#platform/identity/index.ts'
import { createPlatform } from '#platform/platform.ts'
import { main } from '#workers/server/process.ts'
import { serve } from '#workers/server/serve.ts'

/** A server as `npm start`, `npm run api` or `npm run worker` start it, with models whose lines are written in advance and a lease that is short. */
const { ROLE = 'all', RUN_LEASE_MS = '600', RUN_HEARTBEAT_MS = '100' } = process.env

/** What a file in DATA_DIR says, where there is one. */
const readControlFile = (dataDir: string, about: string) => {
  const file = join(dataDir, about)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Brings the database into the trouble it is told of, and out of it: as on a disk that is full. Whom it shares a commit with may fail, so it insists. */
async function applyPragma(db: Database, pragma: string): Promise<void> {
  await db
    .transaction((tx) => (tx as unknown as { run(query: unknown): Promise<unknown> }).run(sql.raw(`pragma ${pragma}`)))
    .catch(() => applyPragma(db, pragma))
}

/** The clock on the wall, which can be set. */
let clockOffsetMs = 0
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...args: [] | [number]) {
    if (args.length === 0) super(RealDate.now() + clockOffsetMs)
    else super(...args)
  }
  static override now() {
    return RealDate.now() + clockOffsetMs
  }
} as DateConstructor

await main(async () => {
  const agents = createAgentsModule({
    resolve: resolveScripted,
    graphs: testGraphs,
    leaseMs: Number(RUN_LEASE_MS),
    heartbeatIntervalMs: Number(RUN_HEARTBEAT_MS),
  })
  const platform = await createPlatform(readConfig(), [identity, agents, testModule])
  const { db, config } = platform.services
  const door = ROLE === 'worker' ? undefined : await serve(platform)
  if (ROLE !== 'api') platform.startWorkers()
  flushCompileCache() // whoever is killed does not do so by itself, and the next server starts in half the time
  process.on('SIGUSR2', () => {
    clockOffsetMs = Number(readControlFile(config.dataDir, 'clock') ?? 0)
    const pragma = readControlFile(config.dataDir, 'pragma')
    if (pragma && dialect === 'sqlite') void applyPragma(db, pragma)
  })
  setImmediate(() => console.log(`ready ${door ? new URL(door.url).port : 0}`)) // and to be stopped
  return {
    graceMs: config.shutdownGraceMs,
    async stop() {
      platform.stopAccepting()
      await Promise.all([door?.stop(), platform.stopWorkers()])
      await platform.close()
    },
  }
})
