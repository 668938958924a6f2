import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { connectRedis, ensureConnected, failFastOptions } from '../redis.ts'
import {
  defaultRetentionMs,
  type EventLog,
  type EventLogOptions,
  type LogEvent,
  type Position,
  type Subscription,
  windowSize,
} from './event-log.ts'
import { Notifier } from './notifier.ts'

export interface RedisEventLogOptions extends EventLogOptions {
  /** How long current readers can still read a topic that has ended. */
  endedRetentionMs?: number
}

/** An event log on Redis with one stream per topic, for several processes. A message on the topic's channel wakes waiting readers. */
export class RedisEventLog implements EventLog {
  readonly #prefix: string
  readonly #log: Logger
  readonly #retentionMs: number
  readonly #endedRetentionMs: number
  readonly #redis: Redis
  readonly #subscriber: Redis
  readonly #notifiers = new Map<string, Notifier>()

  constructor(
    url: string,
    prefix: string,
    log: Logger,
    { retentionMs = defaultRetentionMs, endedRetentionMs = 5_000 }: RedisEventLogOptions = {},
  ) {
    this.#prefix = `${prefix}:events:`
    this.#log = log.child({ events: 'redis' })
    this.#retentionMs = retentionMs
    this.#endedRetentionMs = endedRetentionMs
    this.#redis = connectRedis(url, this.#log, failFastOptions)
    this.#subscriber = connectRedis(url, this.#log, {
      maxRetriesPerRequest: null,
      enableOfflineQueue: false,
      autoResubscribe: false,
      connectionName: `${prefix}-events`,
    })
    this.#subscriber.on('message', (channel: string) => this.#notifiers.get(channel)?.notify())
    this.#subscriber.on('ready', () => void this.#subscribeTo([...this.#notifiers.keys()]))
  }

  /** Uses the position as the id of the entry. Redis accepts ascending ids only, which drops the events of a replaced writer. */
  async append(topic: string, events: LogEvent[]) {
    const key = this.#prefix + topic
    try {
      await ensureConnected(this.#redis)
      const commands = this.#redis.pipeline()
      for (const { epoch, n, data, persisted } of events)
        commands.xadd(
          key,
          'MAXLEN',
          '~',
          windowSize,
          `${epoch}-${n}`,
          persisted ? 'persisted' : 'transient',
          JSON.stringify(data),
        )
      const replies = await commands.pexpire(key, this.#retentionMs).publish(key, '').exec()
      const rejection = replies?.find(([error]) => error)?.[0]
      if (rejection) this.#log.debug({ err: rejection, topic }, 'event rejected (stale writer)')
    } catch (err) {
      this.#log.debug({ err, topic }, 'events could not be published')
    }
  }

  async tail(topic: string, { epoch, n }: Position): Promise<LogEvent[]> {
    try {
      await ensureConnected(this.#redis)
      return (await this.#redis.xrange(this.#prefix + topic, `(${epoch}-${n}`, '+')).map(parseEntry)
    } catch (err) {
      this.#log.debug({ err, topic }, 'event window could not be read')
      return []
    }
  }

  subscribe(topic: string): Subscription {
    const channel = this.#prefix + topic
    const notifier = this.#notifiers.get(channel) ?? new Notifier()
    if (!this.#notifiers.has(channel)) {
      this.#notifiers.set(channel, notifier)
      void this.#subscribeTo([channel])
    }
    return notifier.subscribe(() => {
      if (notifier.readerCount > 0) return
      this.#notifiers.delete(channel)
      void this.#subscriber.unsubscribe(channel).catch(() => {}) // without a connection there is no subscription
    })
  }

  async end(topic: string) {
    await this.#redis.pexpire(this.#prefix + topic, this.#endedRetentionMs).catch(() => {}) // otherwise it expires after the retention
  }

  async erase(topic: string) {
    await ensureConnected(this.#redis)
    await this.#redis
      .pipeline()
      .del(this.#prefix + topic)
      .publish(this.#prefix + topic, '')
      .exec()
  }

  ping = () => ensureConnected(this.#redis)

  async close() {
    this.#redis.disconnect()
    this.#subscriber.disconnect()
  }

  /** Subscribes to channels and then wakes their readers, which find events published before the subscription in the stream. */
  async #subscribeTo(channels: string[]) {
    if (channels.length === 0 || this.#subscriber.status !== 'ready') return // subscribed once the connection is ready
    try {
      await this.#subscriber.subscribe(...channels)
    } catch (err) {
      this.#log.debug({ err }, 'subscription failed')
    }
    for (const channel of channels) this.#notifiers.get(channel)?.notify()
  }
}

function parseEntry([id, [kind, data]]: [string, string[]]): LogEvent {
  const [epoch, n] = id.split('-').map(Number)
  return { epoch: epoch!, n: n!, data: JSON.parse(data!), persisted: kind === 'persisted' }
}
