import { flushCompileCache } from 'node:module'
import { createOperationRegistry } from '#platform/catalogue.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open.ts'
import { createErrorCatalogue } from '#platform/error-catalogue.ts'
import { InMemoryEventLog } from '#platform/events/memory.ts'
import { createLog } from '#platform/log.ts'
import { InMemoryQueue } from '#platform/queue/memory.ts'
import { vocabularyOf } from '#platform/vocabulary.ts'
import { startScheduler } from '../scheduler.ts'

/** Runs only the scheduler, in a process that a test can kill. */
const config = readConfig()
const log = createLog(config.logLevel)
const queue = new InMemoryQueue(log)
const db = await openDatabase(config.databaseUrl)
const platform = {
  operations: createOperationRegistry([]),
  indicators: [],
  eventTypes: [],
  agents: [],
  vocabulary: vocabularyOf([]),
  errors: createErrorCatalogue([]),
  events: new InMemoryEventLog(),
  queue: () => queue,
}
startScheduler({ ...platform, db, config, log, now: () => new Date() }, 50)
console.log('ready')
flushCompileCache() // a killed process does not write its cache
