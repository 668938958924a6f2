import { loadSampleData } from '../sample/load.ts'
import { ensureDeveloperKey } from './developer-key.ts'
import { openPlatform } from './open-platform.ts'
import { main } from './process.ts'
import { serve } from './serve.ts'
import { welcomeMessage } from './welcome.ts'

/** `npm start` runs API and worker in one process, and loads the sample data into an empty database. */
await main(async () => {
  const platform = await openPlatform()
  const { services, modules } = platform
  const { db, config, now } = services
  const sampled = await loadSampleData(db, modules, now())
  const key = await ensureDeveloperKey(platform)
  const { url, stop } = await serve(platform)
  platform.startWorkers()
  console.log(await welcomeMessage(platform, { url, key, sampled }))
  return {
    graceMs: config.shutdownGraceMs,
    async stop() {
      platform.stopAccepting()
      await Promise.all([stop(), platform.stopWorkers()])
      await platform.close()
    },
  }
})
