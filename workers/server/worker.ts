import { openPlatform } from './open-platform.ts'
import { main } from './process.ts'

/**
 * `npm run worker` executes runs and other background work, such as sealing the audit trail, for any number of API
 * processes.
 */
await main(async () => {
  const platform = await openPlatform()
  platform.startWorkers()
  console.log('Worker ready')
  return { graceMs: platform.services.config.shutdownGraceMs, stop: () => platform.close() }
})
