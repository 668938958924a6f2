import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { serve } from '@hono/node-server'
import { z } from 'zod'
import { agentsModule } from '#agents/index.ts'
import { readConfig } from '#platform/config.ts'
import { identity } from '#platform/identity/index.ts'
import { issueKey } from '#platform/identity/issue-key.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { defineModule } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import { createPlatform } from '#platform/platform.ts'
import * as examples from './server.examples.ts'

/** The measured server: the whole platform with one trivial tool. It reports its resource usage on request. */
const lookUp = operation({
  name: 'bench.lookUp',
  summary: 'Look something up.',
  route: 'GET /bench/things',
  effect: 'read',
  access: 'bench:read',
  examples: examples.lookUp,
  input: z.object({ query: z.string() }),
  output: z.object({ result: z.string() }),
  handler: async ({ query }) => ({ result: query }),
})
const bench = defineModule({
  name: 'bench',
  title: { fr: 'Mesure', ar: 'قياس', en: 'Bench' },
  description: 'A tool for benchmarks.',
  operations: [lookUp],
})

const platform = await createPlatform(readConfig(), [identity, agentsModule, bench])
const { db, now } = platform.services
await db.transaction(async (tx) => identity.sample?.({ db: tx, now: now(), random: () => 0.5 }))
const { id: memberId, organisationId } = sampleMembers.developer
const { key } = await db.transaction((tx) =>
  issueKey(tx, { memberId, organisationId, name: 'bench', scopes: ['*:manage'], now: now() }),
)
platform.startWorkers()

const delay = monitorEventLoopDelay({ resolution: 5 })
const server = serve({ fetch: platform.app.fetch, hostname: '127.0.0.1', port: 0 }, () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key })
})
process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  if (message === 'stop') return void platform.close().then(() => process.exit())
  if (message === 'reset') {
    delay.reset()
    delay.enable()
  }
  if (message === 'collect') (globalThis.gc as () => void)()
  const { user, system } = process.cpuUsage()
  process.send?.({
    cpuMs: (user + system) / 1_000,
    peakMb: process.resourceUsage().maxRSS / 1_024,
    heapBytes: process.memoryUsage().heapUsed,
    delayP99Ms: delay.percentile(99) / 1e6,
  })
})
