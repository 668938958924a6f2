import type { Logger } from 'pino'
import { Anchors, anchorsPath } from './audit/anchors.ts'
import { startSealer } from './audit/sealer.ts'
import { createOperationRegistry } from './catalogue.ts'
import { type Config, loadOrCreateSecret } from './config.ts'
import type { Services } from './context.ts'
import { openDatabase } from './db/open.ts'
import type { EventLog } from './events/event-log.ts'
import { InMemoryEventLog } from './events/memory.ts'
import { createApp } from './http/app.ts'
import { createRateLimits } from './http/rate-limits.ts'
import { startIdempotencyCleanup } from './idempotency/sweep.ts'
import { createLog } from './log.ts'
import type { Module } from './module.ts'
import { InMemoryQueue } from './queue/memory.ts'
import type { Queue } from './queue/queue.ts'

export interface PlatformOptions {
  log?: Logger
  /** The clock; tests turn it. */
  now?: () => Date
}

export type Platform = Awaited<ReturnType<typeof createPlatform>>

/** The composition root: the only place that knows which adapter stands behind which port. */
export async function createPlatform(
  config: Config,
  modules: readonly Module[],
  { log = createLog(config.logLevel), now = () => new Date() }: PlatformOptions = {},
) {
  const auditKey = config.auditKey ?? loadOrCreateSecret(config.dataDir, 'audit.key').value
  const db = await openDatabase(config.databaseUrl, { synchronous: config.sqliteSynchronous })
  const { queueNamed, events } = await createAdapters(config, log)
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
    queue(name) {
      const queue = queues.get(name) ?? queueNamed(name)
      queues.set(name, queue)
      return queue
    },
  }
  const rates = await createRateLimits(config, log)
  const { app, stopAccepting } = createApp(services, modules, rates)
  const working: { stop(): Promise<unknown> }[] = []
  const stopWorkers = () => Promise.all(working.splice(0).map((one) => one.stop()))

  return {
    app,
    services,
    modules,
    auditKey,
    /** From now on this process also does the work that waits: runs, schedules, the sealing of the audit trail. */
    startWorkers() {
      for (const { startWorker } of modules) if (startWorker) working.push(startWorker(services))
      working.push(startIdempotencyCleanup(services))
      working.push(startSealer(db, auditKey, log, new Anchors(anchorsPath(config.dataDir), log)))
    },
    /** New requests are refused from here on; those under way are answered. */
    stopAccepting,
    /** Work is handed back to the queue, at a point from which it goes on elsewhere. */
    stopWorkers,
    async close() {
      stopAccepting()
      await stopWorkers()
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await events.close()
      rates.close()
      await db.close()
    },
  }
}

async function createAdapters(
  { redisUrl, redisPrefix }: Config,
  log: Logger,
): Promise<{ queueNamed(name: string): Queue; events: EventLog }> {
  if (!redisUrl) return { queueNamed: () => new InMemoryQueue(log), events: new InMemoryEventLog() }
  const [{ BullMqQueue }, { RedisEventLog }] = await Promise.all([
    import('./queue/bullmq.ts'),
    import('./events/redis.ts'),
  ])
  return {
    queueNamed: (name) => new BullMqQueue(redisUrl, redisPrefix, name, log),
    events: new RedisEventLog(redisUrl, redisPrefix, log),
  }
}
