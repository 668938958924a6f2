import type { Logger } from 'pino'
import { Anchors, anchorsPath } from './audit/anchors.ts'
import { startSealer } from './audit/sealer.ts'
import { createOperationRegistry } from './catalogue.ts'
import { type Config, loadOrCreateSecret } from './config.ts'
import type { Services } from './context.ts'
import { openDatabase } from './db/open.ts'
import { createErrorCatalogue } from './error-catalogue.ts'
import type { EventLog } from './events/event-log.ts'
import { InMemoryEventLog } from './events/memory.ts'
import { createApp } from './http/app.ts'
import { createRateLimits } from './http/rate-limits.ts'
import { startIdempotencyCleanup } from './idempotency/sweep.ts'
import { createLog } from './log.ts'
import type { Module } from './module.ts'
import { InMemoryQueue } from './queue/memory.ts'
import type { Queue } from './queue/queue.ts'
import { agentsOf, vocabularyOf } from './vocabulary.ts'

export interface PlatformOptions {
  log?: Logger
  /** The clock. Tests replace it. */
  now?: () => Date
  /** One sentence about this server for the OpenAPI document. */
  summary?: string
}

export type Platform = Awaited<ReturnType<typeof createPlatform>>

/** Creates the platform: the composition root, and the only place that selects adapters. */
export async function createPlatform(
  config: Config,
  modules: readonly Module[],
  { log = createLog(config.logLevel), now = () => new Date(), summary }: PlatformOptions = {},
) {
  const auditKey = config.auditKey ?? loadOrCreateSecret(config.dataDir, 'audit.key').value
  const db = await openDatabase(config.databaseUrl, { synchronous: config.sqliteSynchronous })
  const { createQueue, events } = await createAdapters(config, log)
  const queues = new Map<string, Queue>()
  const services: Services = {
    db,
    events,
    config,
    log,
    now,
    operations: createOperationRegistry(modules.flatMap((module) => module.operations)),
    indicators: modules.flatMap((module) => module.indicators ?? []),
    eventTypes: modules.flatMap((module) => module.events ?? []),
    agents: agentsOf(modules),
    vocabulary: vocabularyOf(modules),
    errors: createErrorCatalogue(modules),
    queue(name) {
      const queue = queues.get(name) ?? createQueue(name)
      queues.set(name, queue)
      return queue
    },
  }
  const rateLimits = await createRateLimits(config, log)
  const { app, stopAccepting } = createApp(services, modules, rateLimits, summary)
  const workers: { stop(): Promise<unknown> }[] = []
  const stopWorkers = () => Promise.all(workers.splice(0).map((one) => one.stop()))

  return {
    app,
    services,
    modules,
    auditKey,
    /** Starts the workers of all modules, the cleanup of idempotency keys and the audit sealer in this process. */
    startWorkers() {
      for (const { startWorker } of modules) if (startWorker) workers.push(startWorker(services))
      workers.push(startIdempotencyCleanup(services))
      workers.push(startSealer(db, auditKey, log, new Anchors(anchorsPath(config.dataDir), log)))
    },
    /** Rejects new requests from now on; requests in progress are completed. */
    stopAccepting,
    /** Stops the workers. Unfinished work is requeued at a point from which another worker can resume it. */
    stopWorkers,
    async close() {
      stopAccepting()
      await stopWorkers()
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await events.close()
      rateLimits.close()
      await db.close()
    },
  }
}

async function createAdapters(
  { redisUrl, redisPrefix }: Config,
  log: Logger,
): Promise<{ createQueue(name: string): Queue; events: EventLog }> {
  if (!redisUrl) return { createQueue: () => new InMemoryQueue(log), events: new InMemoryEventLog() }
  const [{ BullMqQueue }, { RedisEventLog }] = await Promise.all([
    import('./queue/bullmq.ts'),
    import('./events/redis.ts'),
  ])
  return {
    createQueue: (name) => new BullMqQueue(redisUrl, redisPrefix, name, log),
    events: new RedisEventLog(redisUrl, redisPrefix, log),
  }
}
