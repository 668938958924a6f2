import { Queue as Bull, type Job, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { connectRedis, ensureConnected, failFastOptions } from '../redis.ts'
import {
  type Queue,
  type QueueHandler,
  type QueueWorker,
  type QueueWorkerOptions,
  QueueWorkerShutdown,
  TaskCancelled,
} from './queue.ts'

export interface BullMqOptions {
  /** How long the work of a silent process stays its own. Its bell cannot be rung anew before: the sweep waits for this. */
  lockMs?: number
}

/** A bell that fails is not tried again, and one that has been answered leaves nothing behind: the record is elsewhere. */
const jobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 }

/** The same promises kept by BullMQ on Redis, for many processes on many machines. */
export class BullMqQueue implements Queue {
  readonly #url: string
  readonly #prefix: string
  readonly #name: string
  readonly #log: Logger
  readonly #lockMs: number
  readonly #redis: Redis
  readonly #running = new Map<string, { controller: AbortController; done: Promise<void> }>()
  #opening: Promise<Bull> | undefined

  /** Begins to connect; with Redis away it is a queue that rejects until Redis comes. */
  constructor(url: string, prefix: string, name: string, log: Logger, { lockMs = 15_000 }: BullMqOptions = {}) {
    this.#url = url
    this.#prefix = prefix
    this.#name = name
    this.#log = log.child({ queue: name })
    this.#lockMs = lockMs
    this.#redis = connectRedis(url, this.#log, failFastOptions)
  }

  /** BullMQ takes no second job of an id while it runs, so that bell is noted first and rung when it has come to rest. */
  async enqueue(id: string) {
    const bull = await this.#ensureOpen()
    await Promise.all([this.#redis.sadd(this.#pendingAgain, id), bull.add('ring', {}, { ...jobOptions, jobId: id })])
  }

  async cancel(id: string) {
    this.#running.get(id)?.controller.abort(new TaskCancelled()) // here at once, and with Redis away
    const bull = await this.#ensureOpen()
    await Promise.all([this.#redis.srem(this.#pendingAgain, id), bull.remove(id)])
    await this.#redis.publish(this.#cancelChannel, id)
  }

  startWorker(handler: QueueHandler, { concurrency = 1 }: QueueWorkerOptions = {}): QueueWorker {
    const patient = { maxRetriesPerRequest: null }
    const connection = connectRedis(this.#url, this.#log, patient)
    const subscriber = connectRedis(this.#url, this.#log, patient)
    const working = new Set<Promise<unknown>>()
    const interrupted = new Set<string>()
    let stopping = false

    const track = <Result>(work: Promise<Result>) => {
      working.add(work)
      return work.finally(() => working.delete(work))
    }
    const handle = async ({ id = '' }: Job) => {
      await this.#running.get(id)?.done // it lost its lock and is unwinding
      if (stopping) return void interrupted.add(id)
      const controller = new AbortController()
      const done = this.#runHandler(handler, id, controller.signal)
      const entry = { controller, done }
      this.#running.set(id, entry)
      await track(done)
      if (this.#running.get(id) === entry) this.#running.delete(id)
    }
    const atRest = ({ id = '' }: Job) =>
      void track(this.#notifyIfPending(id)).catch((err) => this.#log.debug({ err, id }, 'not rung again'))

    const ring = (id: string) => this.enqueue(id).catch((err) => this.#log.debug({ err, id }, 'not rung again'))
    const handBack = (id: string) => {
      const held = this.#running.get(id)
      held?.controller.abort(new QueueWorkerShutdown('The lock was lost.'))
      if (held) void track(held.done.then(() => ring(id)))
    }

    const worker = new Worker(this.#name, handle, {
      connection,
      prefix: this.#prefix,
      concurrency,
      lockDuration: this.#lockMs,
      stalledInterval: Math.ceil(this.#lockMs / 3),
      maxStalledCount: 1_000_000, // who counts crashes, and condemns, is the record
    })
      .on('completed', atRest)
      .on('failed', (job) => job && atRest(job))
      .on('error', (err) => this.#log[isConnectionError(err) ? 'debug' : 'warn']({ err }, 'queue worker'))
      // Another process may take it from now on. BullMQ itself lets the handler go on.
      .on('lockRenewalFailed', (ids) => ids.forEach(handBack))
    subscriber.on('message', (_channel, id) => this.#running.get(id)?.controller.abort(new TaskCancelled()))
    subscriber.subscribe(this.#cancelChannel).catch((err) => this.#log.warn({ err }, 'not told of cancellations'))

    return {
      stop: async () => {
        stopping = true
        for (const [id, { controller }] of this.#running) {
          interrupted.add(id)
          controller.abort(new QueueWorkerShutdown())
        }
        const closed = worker.close().catch((err) => this.#log.debug({ err }, 'queue worker'))
        while (working.size > 0) await Promise.allSettled(working)
        if (connection.status === 'ready') await withTimeout(closed, 3_000) // else BullMQ would wait until it is
        await Promise.allSettled(working)
        await Promise.all([...interrupted].map(ring))
        connection.disconnect()
        subscriber.disconnect()
      },
    }
  }

  async ping() {
    await ensureConnected(this.#redis)
    const [, policy = 'noeviction'] = /maxmemory_policy:(\S+)/.exec(await this.#redis.info('memory')) ?? []
    if (policy !== 'noeviction')
      throw new Error(`This Redis may drop what is queued: set its maxmemory-policy to noeviction (it is ${policy}).`)
  }

  async close() {
    await withTimeout(
      this.#opening?.then((bull) => bull.close()).catch(() => {}),
      1_000,
    )
    this.#redis.disconnect()
  }

  /** Ids rung since their handler last began. */
  get #pendingAgain() {
    return `${this.#prefix}:${this.#name}:rung-again`
  }

  get #cancelChannel() {
    return `${this.#prefix}:${this.#name}:cancelled`
  }

  /** Opened when Redis answers, and again when that went wrong: what BullMQ could not begin it never begins. */
  async #ensureOpen(): Promise<Bull> {
    await ensureConnected(this.#redis)
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  async #open() {
    const bull = new Bull(this.#name, {
      connection: this.#redis,
      prefix: this.#prefix,
      streams: { events: { maxLen: 100 } },
    })
    bull.on('error', (err) => this.#log.debug({ err }, 'queue'))
    await bull.waitUntilReady()
    return bull
  }

  async #runHandler(handler: QueueHandler, id: string, signal: AbortSignal) {
    try {
      await this.#redis.srem(this.#pendingAgain, id).catch(() => {}) // what was rung before it looks, it will see
      if (!signal.aborted) await handler(id, signal)
    } catch (err) {
      this.#log.error({ err, id }, 'work failed')
    }
  }

  async #notifyIfPending(id: string) {
    if (await this.#redis.sismember(this.#pendingAgain, id)) await this.enqueue(id)
  }
}

const isConnectionError = (error: Error) =>
  /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|Connection is closed/.test(
    `${(error as NodeJS.ErrnoException).code} ${error.message}`,
  )

async function withTimeout(work: Promise<unknown> | undefined, ms: number) {
  let timer: NodeJS.Timeout | undefined
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))])
  clearTimeout(timer)
}
