import { openPlatform } from './open-platform.ts'
import { main } from './process.ts'

/** `npm run worker`: does the work that waits - runs, and the sealing of the audit trail - for any number of API processes. */
await main(async () => {
  const platform = await openPlatform()
  platform.startWorkers()
  console.log('Worker ready')
  return { graceMs: platform.services.config.shutdownGraceMs, stop: () => platform.close() }
})
