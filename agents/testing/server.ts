import { flushCompileCache } from 'node:module'
import { serve } from '@hono/node-server'
import { readConfig } from '#platform/config.ts'
import { identity } from '#platform/identity/index.ts'
import { createPlatform } from '#platform/platform.ts'
import { createAgentsModule } from '../index.ts'
import { armFailpoint } from '../runtime/failpoint.ts'
import { applyControls } from './controls.ts'
import { testGraphs } from './graphs.ts'
import { resolveScripted } from './scripted-models.ts'
import { testModule } from './test-module.ts'

/** Runs a server in a process that a test can kill. SIGTERM shuts it down gracefully. */
const { RUN_LEASE_MS = '600', RUN_HEARTBEAT_MS = '100' } = process.env
const agents = createAgentsModule({
  resolve: resolveScripted,
  graphs: testGraphs,
  leaseMs: Number(RUN_LEASE_MS),
  heartbeatIntervalMs: Number(RUN_HEARTBEAT_MS),
})
const platform = await createPlatform(readConfig(), [identity, agents, testModule])
platform.startWorkers()
applyControls({ failpoint: armFailpoint })
serve({ fetch: platform.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`ready ${port}`)
  flushCompileCache() // a killed process does not write its cache, and with it the next server starts in half the time
})
process.on('SIGTERM', () => void platform.close().then(() => process.exit(0)))
