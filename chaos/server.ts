import { flushCompileCache } from 'node:module'
import { agentsModule } from '#agents/index.ts'
import { testGraphs } from '#agents/testing/graphs.ts'
import { resolveScripted } from '#agents/testing/models.ts'
import { testModule } from '#agents/testing/module.ts'
import { readConfig } from '#platform/config.ts'
import { identity } from '#platform/identity/index.ts'
import { createPlatform } from '#platform/platform.ts'
import { main } from '#workers/process.ts'
import { serve } from '#workers/serve.ts'

/** A server as `npm start`, `npm run api` or `npm run worker` start it, with models whose lines are written in advance and a lease that is short. */
const { ROLE = 'all', RUN_LEASE_MS = '600', RUN_BEAT_MS = '100' } = process.env

await main(async () => {
  const agents = agentsModule({ resolve: resolveScripted, graphs: testGraphs, leaseMs: Number(RUN_LEASE_MS), beatMs: Number(RUN_BEAT_MS) })
  const platform = await createPlatform(readConfig(), [identity, agents, testModule])
  const door = ROLE === 'worker' ? undefined : await serve(platform)
  if (ROLE !== 'api') platform.startWork()
  console.log(`ready ${door ? new URL(door.url).port : 0}`)
  flushCompileCache() // whoever is killed does not do so by itself, and the next server starts in half the time
  return {
    graceMs: platform.services.config.shutdownGraceMs,
    async stop() {
      platform.drain()
      await Promise.all([door?.stop(), platform.rest()])
      await platform.close()
    },
  }
})
