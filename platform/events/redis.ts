import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { connectRedis, failFast, reachable } from '../redis.ts'
import { type EventLog, type EventLogOptions, keepMs as keptMs, type LogEvent, type Position, type Subscription, windowSize } from './event-log.ts'
import { News } from './notifier.ts'

export interface RedisEventLogOptions extends EventLogOptions {
  /** How long a topic that has ended can still be read by those who are in the middle of it. */
  lingerMs?: number
}

/** One Redis stream per topic, for writers and readers in many processes. A message on the topic's channel wakes who waits. */
export class RedisEventLog implements EventLog {
  readonly #prefix: string
  readonly #log: Logger
  readonly #keepMs: number
  readonly #lingerMs: number
  readonly #redis: Redis
  readonly #subscriber: Redis
  readonly #topics = new Map<string, News>()

  constructor(url: string, prefix: string, log: Logger, { keepMs = keptMs, lingerMs = 5_000 }: RedisEventLogOptions = {}) {
    this.#prefix = `${prefix}:events:`
    this.#log = log.child({ events: 'redis' })
    this.#keepMs = keepMs
    this.#lingerMs = lingerMs
    this.#redis = connectRedis(url, this.#log, failFast)
    this.#subscriber = connectRedis(url, this.#log, {
      maxRetriesPerRequest: null,
      enableOfflineQueue: false,
      autoResubscribe: false,
      connectionName: `${prefix}-events`,
    })
    this.#subscriber.on('message', (channel: string) => this.#topics.get(channel)?.tell())
    this.#subscriber.on('ready', () => void this.#listen([...this.#topics.keys()]))
  }

  /** The position is the entry's id, and Redis takes only rising ones: so a writer that was replaced is not heard. */
  async append(topic: string, events: LogEvent[]) {
    const key = this.#prefix + topic
    try {
      await reachable(this.#redis)
      const commands = this.#redis.pipeline()
      for (const { epoch, n, data, recorded } of events)
        commands.xadd(key, 'MAXLEN', '~', windowSize, `${epoch}-${n}`, recorded ? 'recorded' : 'passing', JSON.stringify(data))
      const replies = await commands.pexpire(key, this.#keepMs).publish(key, '').exec()
      const refused = replies?.find(([error]) => error)?.[0]
      if (refused) this.#log.debug({ err: refused, topic }, 'an event was not taken')
    } catch (err) {
      this.#log.debug({ err, topic }, 'events were not told')
    }
  }

  async tail(topic: string, { epoch, n }: Position): Promise<LogEvent[]> {
    try {
      await reachable(this.#redis)
      return (await this.#redis.xrange(this.#prefix + topic, `(${epoch}-${n}`, '+')).map(eventOf)
    } catch (err) {
      this.#log.debug({ err, topic }, 'the window could not be read')
      return []
    }
  }

  subscribe(topic: string): Subscription {
    const channel = this.#prefix + topic
    const news = this.#topics.get(channel) ?? new News()
    if (!this.#topics.has(channel)) {
      this.#topics.set(channel, news)
      void this.#listen([channel])
    }
    return news.subscribe(() => {
      if (news.readers > 0) return
      this.#topics.delete(channel)
      void this.#subscriber.unsubscribe(channel).catch(() => {}) // away: then nothing is subscribed
    })
  }

  async end(topic: string) {
    await this.#redis.pexpire(this.#prefix + topic, this.#lingerMs).catch(() => {}) // else it expires by itself
  }

  async erase(topic: string) {
    await reachable(this.#redis)
    await this.#redis
      .pipeline()
      .del(this.#prefix + topic)
      .publish(this.#prefix + topic, '')
      .exec()
  }

  ping = () => reachable(this.#redis)

  async close() {
    this.#redis.disconnect()
    this.#subscriber.disconnect()
  }

  /** From the moment Redis has heard us nothing is missed; what was told before, a look at the window finds. */
  async #listen(channels: string[]) {
    if (channels.length === 0 || this.#subscriber.status !== 'ready') return // told when it is ready
    try {
      await this.#subscriber.subscribe(...channels)
    } catch (err) {
      this.#log.debug({ err }, 'not subscribed')
    }
    for (const channel of channels) this.#topics.get(channel)?.tell()
  }
}

function eventOf([id, [kind, data]]: [string, string[]]): LogEvent {
  const [epoch, n] = id.split('-').map(Number)
  return { epoch: epoch!, n: n!, data: JSON.parse(data!), recorded: kind === 'recorded' }
}
