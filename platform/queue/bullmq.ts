import { Queue as Bull, type Job, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { withTimeout } from '../lib/timeout.ts'
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
  /** How long the jobs of a process that stopped responding stay locked. No other process receives them earlier. */
  lockMs?: number
}

/** Wake-ups are neither retried nor kept: the database is the record. */
const jobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 }

/** A `Queue` on Redis through BullMQ, for several processes on several machines. */
export class BullMqQueue implements Queue {
  readonly #url: string
  readonly #prefix: string
  readonly #name: string
  readonly #log: Logger
  readonly #lockMs: number
  readonly #redis: Redis
  readonly #running = new Map<string, { controller: AbortController; done: Promise<void> }>()
  #opening: Promise<Bull> | undefined

  /** Starts connecting. While Redis is unavailable, calls reject. */
  constructor(url: string, prefix: string, name: string, log: Logger, { lockMs = 15_000 }: BullMqOptions = {}) {
    this.#url = url
    this.#prefix = prefix
    this.#name = name
    this.#log = log.child({ queue: name })
    this.#lockMs = lockMs
    this.#redis = connectRedis(url, this.#log, failFastOptions)
  }

  /** Also notes the id as pending: BullMQ accepts no second job of an id while one runs, so it is enqueued again after the run. */
  async enqueue(id: string) {
    const bull = await this.#ensureOpen()
    await Promise.all([this.#redis.sadd(this.#pendingAgain, id), bull.add('notify', {}, { ...jobOptions, jobId: id })])
  }

  async cancel(id: string) {
    this.#running.get(id)?.controller.abort(new TaskCancelled()) // at once in this process, even without Redis
    const bull = await this.#ensureOpen()
    await Promise.all([this.#redis.srem(this.#pendingAgain, id), bull.remove(id)])
    await this.#redis.publish(this.#cancelChannel, id)
  }

  startWorker(handler: QueueHandler, { concurrency = 1 }: QueueWorkerOptions = {}): QueueWorker {
    const retryForever = { maxRetriesPerRequest: null }
    const connection = connectRedis(this.#url, this.#log, retryForever)
    const subscriber = connectRedis(this.#url, this.#log, retryForever)
    const working = new Set<Promise<unknown>>()
    const interrupted = new Set<string>()
    let stopping = false

    const track = <Result>(work: Promise<Result>) => {
      working.add(work)
      return work.finally(() => working.delete(work))
    }
    const handle = async ({ id = '' }: Job) => {
      await this.#running.get(id)?.done // a run that lost its lock is still ending
      if (stopping) return void interrupted.add(id)
      const controller = new AbortController()
      const done = this.#runHandler(handler, id, controller.signal)
      const entry = { controller, done }
      this.#running.set(id, entry)
      await track(done)
      if (this.#running.get(id) === entry) this.#running.delete(id)
    }
    const afterRun = ({ id = '' }: Job) =>
      void track(this.#notifyIfPending(id)).catch((err) => this.#log.debug({ err, id }, 'wake-up could not be re-sent'))

    const notify = (id: string) =>
      this.enqueue(id).catch((err) => this.#log.debug({ err, id }, 'wake-up could not be re-sent'))
    const requeue = (id: string) => {
      const running = this.#running.get(id)
      running?.controller.abort(new QueueWorkerShutdown('The lock was lost.'))
      if (running) void track(running.done.then(() => notify(id)))
    }

    const worker = new Worker(this.#name, handle, {
      connection,
      prefix: this.#prefix,
      concurrency,
      lockDuration: this.#lockMs,
      stalledInterval: Math.ceil(this.#lockMs / 3),
      maxStalledCount: 1_000_000, // crashes are counted in the database
    })
      .on('completed', afterRun)
      .on('failed', (job) => job && afterRun(job))
      .on('error', (err) => this.#log[isConnectionError(err) ? 'debug' : 'warn']({ err }, 'queue worker error'))
      // Another process may receive the job from now on, and BullMQ does not abort the handler.
      .on('lockRenewalFailed', (ids) => ids.forEach(requeue))
    subscriber.on('message', (_channel, id) => this.#running.get(id)?.controller.abort(new TaskCancelled()))
    subscriber
      .subscribe(this.#cancelChannel)
      .catch((err) => this.#log.warn({ err }, 'cannot subscribe to cancellations'))

    return {
      stop: async () => {
        stopping = true
        for (const [id, { controller }] of this.#running) {
          interrupted.add(id)
          controller.abort(new QueueWorkerShutdown())
        }
        const closed = worker.close().catch((err) => this.#log.debug({ err }, 'queue worker error'))
        while (working.size > 0) await Promise.allSettled(working)
        if (connection.status === 'ready') await withTimeout(closed, 3_000) // otherwise BullMQ would wait for the connection
        await Promise.allSettled(working)
        await Promise.all([...interrupted].map(notify))
        connection.disconnect()
        subscriber.disconnect()
      },
    }
  }

  async ping() {
    await ensureConnected(this.#redis)
    const [, policy = 'noeviction'] = /maxmemory_policy:(\S+)/.exec(await this.#redis.info('memory')) ?? []
    if (policy !== 'noeviction')
      throw new Error(`Redis may evict queued jobs. Set its maxmemory-policy to noeviction; it is ${policy}.`)
  }

  async close() {
    await withTimeout(Promise.resolve(this.#opening?.then((bull) => bull.close()).catch(() => {})), 1_000)
    this.#redis.disconnect()
  }

  /** The key of the set of ids that were enqueued after their handler last started. */
  get #pendingAgain() {
    return `${this.#prefix}:${this.#name}:pending-again`
  }

  get #cancelChannel() {
    return `${this.#prefix}:${this.#name}:cancelled`
  }

  /** Opens the queue once Redis responds. A failed attempt is discarded, because BullMQ never retries its own initialisation. */
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
      await this.#redis.srem(this.#pendingAgain, id).catch(() => {}) // the handler reads the row after this, so earlier wake-ups are covered
      if (!signal.aborted) await handler(id, signal)
    } catch (err) {
      this.#log.error({ err, id }, 'queue handler failed')
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
