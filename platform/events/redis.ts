import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { connectRedis, ensureConnected, failFastOptions } from '../redis.ts'
import {
  type EventLog,
  type EventLogOptions,
  defaultRetentionMs as keptMs,
  type LogEvent,
  type Position,
  type Subscription,
  windowSize,
} from './event-log.ts'
import { Notifier } from './notifier.ts'

export interface RedisEventLogOptions extends EventLogOptions {
  /** How long a topic that has ended can still be read by those who are in the middle of it. */
  endedRetentionMs?: number
}

/** One Redis stream per topic, for writers and readers in many processes. A message on the topic's channel wakes who waits. */
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
    { retentionMs = keptMs, endedRetentionMs = 5_000 }: RedisEventLogOptions = {},
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

  /** The position is the entry's id, and Redis takes only rising ones: so a writer that was replaced is not heard. */
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
          persisted ? 'recorded' : 'passing',
          JSON.stringify(data),
        )
      const replies = await commands.pexpire(key, this.#retentionMs).publish(key, '').exec()
      const refused = replies?.find(([error]) => error)?.[0]
      if (refused) this.#log.debug({ err: refused, topic }, 'an event was not taken')
    } catch (err) {
      this.#log.debug({ err, topic }, 'events were not told')
    }
  }

  async tail(topic: string, { epoch, n }: Position): Promise<LogEvent[]> {
    try {
      await ensureConnected(this.#redis)
      return (await this.#redis.xrange(this.#prefix + topic, `(${epoch}-${n}`, '+')).map(parseEntry)
    } catch (err) {
      this.#log.debug({ err, topic }, 'the window could not be read')
      return []
    }
  }

  subscribe(topic: string): Subscription {
    const channel = this.#prefix + topic
    const news = this.#notifiers.get(channel) ?? new Notifier()
    if (!this.#notifiers.has(channel)) {
      this.#notifiers.set(channel, news)
      void this.#subscribeTo([channel])
    }
    return news.subscribe(() => {
      if (news.readerCount > 0) return
      this.#notifiers.delete(channel)
      void this.#subscriber.unsubscribe(channel).catch(() => {}) // away: then nothing is subscribed
    })
  }

  async end(topic: string) {
    await this.#redis.pexpire(this.#prefix + topic, this.#endedRetentionMs).catch(() => {}) // else it expires by itself
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

  /** From the moment Redis has heard us nothing is missed; what was told before, a look at the window finds. */
  async #subscribeTo(channels: string[]) {
    if (channels.length === 0 || this.#subscriber.status !== 'ready') return // told when it is ready
    try {
      await this.#subscriber.subscribe(...channels)
    } catch (err) {
      this.#log.debug({ err }, 'not subscribed')
    }
    for (const channel of channels) this.#notifiers.get(channel)?.notify()
  }
}

function parseEntry([id, [kind, data]]: [string, string[]]): LogEvent {
  const [epoch, n] = id.split('-').map(Number)
  return { epoch: epoch!, n: n!, data: JSON.parse(data!), persisted: kind === 'recorded' }
}
