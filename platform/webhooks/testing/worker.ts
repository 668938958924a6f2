import { flushCompileCache } from 'node:module'
import { readConfig } from '../../config.ts'
import { createPlatform } from '../../platform.ts'
import { webhooksModule } from '../index.ts'

/** A worker that does nothing but deliver, in a process that a test may kill. */
const platform = await createPlatform(readConfig(), [webhooksModule({ everyMs: 10, timeoutMs: 1_000, claimMs: 400, perEndpoint: 8 })])
platform.startWork()
console.log('ready')
flushCompileCache() // whoever is killed does not do so by itself
