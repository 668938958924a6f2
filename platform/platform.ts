import type { Logger } from 'pino'
import { Anchors, anchorsFile } from './audit/anchors.ts'
import { startSealer } from './audit/sealer.ts'
import { catalogueOf } from './catalogue.ts'
import { type Config, secretFile } from './config.ts'
import type { Services } from './context.ts'
import { openDatabase } from './db/open.ts'
import type { EventLog } from './events/event-log.ts'
import { EmbeddedEventLog } from './events/memory.ts'
import { createApp } from './http/app.ts'
import { createRateLimits } from './http/rate-limits.ts'
import { startForgetting } from './idempotency/sweep.ts'
import { createLog } from './log.ts'
import type { Module } from './module.ts'
import { EmbeddedQueue } from './queue/memory.ts'
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
  const auditKey = config.auditKey ?? secretFile(config.dataDir, 'audit.key').value
  const db = await openDatabase(config.databaseUrl, { synchronous: config.synchronous })
  const { queueNamed, events } = await adapters(config, log)
  const queues = new Map<string, Queue>()
  const services: Services = {
    db,
    events,
    config,
    log,
    now,
    operations: catalogueOf(modules.flatMap((module) => module.operations)),
    indicators: modules.flatMap((module) => module.indicators ?? []),
    eventTypes: modules.flatMap((module) => module.events ?? []),
    queue(name) {
      const queue = queues.get(name) ?? queueNamed(name)
      queues.set(name, queue)
      return queue
    },
  }
  const rates = await createRateLimits(config, log)
  const { app, drain } = createApp(services, modules, rates)
  const working: { stop(): Promise<unknown> }[] = []
  const rest = () => Promise.all(working.splice(0).map((one) => one.stop()))

  return {
    app,
    services,
    modules,
    auditKey,
    /** From now on this process also does the work that waits: runs, schedules, the sealing of the audit trail. */
    startWork() {
      for (const { work } of modules) if (work) working.push(work(services))
      working.push(startForgetting(services))
      working.push(startSealer(db, auditKey, log, new Anchors(anchorsFile(config.dataDir), log)))
    },
    /** New requests are refused from here on; those under way are answered. */
    drain,
    /** Work is handed back to the queue, at a point from which it goes on elsewhere. */
    rest,
    async close() {
      drain()
      await rest()
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await events.close()
      rates.close()
      await db.close()
    },
  }
}

async function adapters({ redisUrl, redisPrefix }: Config, log: Logger): Promise<{ queueNamed(name: string): Queue; events: EventLog }> {
  if (!redisUrl) return { queueNamed: () => new EmbeddedQueue(log), events: new EmbeddedEventLog() }
  const [{ BullQueue }, { RedisEventLog }] = await Promise.all([import('./queue/bullmq.ts'), import('./events/redis.ts')])
  return { queueNamed: (name) => new BullQueue(redisUrl, redisPrefix, name, log), events: new RedisEventLog(redisUrl, redisPrefix, log) }
}
