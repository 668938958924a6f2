import { flushCompileCache } from 'node:module'
import { createAgentsModule } from '#agents/index.ts'
import { armFailpoint } from '#agents/runtime/failpoint.ts'
import { applyControls } from '#agents/testing/controls.ts'
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

/**
 * Runs a server as `npm start`, `npm run api` or `npm run worker` do, with scripted models and short leases. Experiments
 * control its clock, its failpoint and its database.
 */
const { ROLE = 'all', RUN_LEASE_MS = '600', RUN_HEARTBEAT_MS = '100' } = process.env

/** Runs a pragma that simulates a full disk, or ends the simulation. Repeats it when another write in the same commit fails. */
async function applyPragma(db: Database, pragma: string): Promise<void> {
  await db
    .transaction((tx) => (tx as unknown as { run(query: unknown): Promise<unknown> }).run(sql.raw(`pragma ${pragma}`)))
    .catch(() => applyPragma(db, pragma))
}

/** The wall clock of this process, which the control `clock` sets. */
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
  const server = ROLE === 'worker' ? undefined : await serve(platform)
  if (ROLE !== 'api') platform.startWorkers()
  flushCompileCache() // a killed process does not write its cache, and with it the next server starts in half the time

  applyControls({
    clock: (offsetMs) => {
      clockOffsetMs = Number(offsetMs)
    },
    failpoint: armFailpoint,
    pragma: (pragma) => {
      if (dialect === 'sqlite') void applyPragma(db, pragma)
    },
  })
  setImmediate(() => console.log(`ready ${server ? new URL(server.url).port : 0}`)) // after `main` has set its signal handlers
  return {
    graceMs: config.shutdownGraceMs,
    async stop() {
      platform.stopAccepting()
      await Promise.all([server?.stop(), platform.stopWorkers()])
      await platform.close()
    },
  }
})
