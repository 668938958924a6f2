import { loadSample } from '../sample/load.ts'
import { developerKey } from './developer-key.ts'
import { main, openPlatform } from './process.ts'
import { serve } from './serve.ts'
import { welcome } from './welcome.ts'

/** `npm start`: API and worker in one process, with the sample data where the database is empty. */
await main(async () => {
  const platform = await openPlatform()
  const { services, modules } = platform
  const { db, config, now } = services
  const sampled = await loadSample(db, modules, now())
  const key = await developerKey(platform)
  const { url, stop } = await serve(platform)
  platform.startWork()
  console.log(await welcome(platform, { url, key, sampled }))
  return {
    graceMs: config.shutdownGraceMs,
    async stop() {
      platform.drain()
      await Promise.all([stop(), platform.rest()])
      await platform.close()
    },
  }
})
