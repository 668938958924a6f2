import { openPlatform } from './open-platform.ts'
import { main } from './process.ts'
import { serve } from './serve.ts'

/** `npm run api` serves requests; runs are executed by `npm run worker`. */
await main(async () => {
  const platform = await openPlatform()
  const { url, stop } = await serve(platform)
  console.log(`API ready on ${url}`)
  return {
    graceMs: platform.services.config.shutdownGraceMs,
    async stop() {
      platform.stopAccepting()
      await stop()
      await platform.close()
    },
  }
})
