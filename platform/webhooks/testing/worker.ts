import { flushCompileCache } from 'node:module'
import { readConfig } from '../../config.ts'
import { openDatabase } from '../../db/open.ts'
import { createLog } from '../../log.ts'
import { startDispatcher } from '../dispatcher.ts'

/** A worker that only delivers webhooks, in a process that a test may kill. */
const config = readConfig()
const db = await openDatabase(config.databaseUrl)
startDispatcher(
  { db, config, log: createLog(config.logLevel), now: () => new Date() },
  { intervalMs: 10, timeoutMs: 1_000, claimMs: 400, concurrencyPerEndpoint: 8 },
)
console.log('ready')
flushCompileCache() // a killed process does not flush it
