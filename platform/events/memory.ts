import {
  comparePositions,
  defaultRetentionMs,
  type EventLog,
  type EventLogOptions,
  type LogEvent,
  type Position,
  type Subscription,
  windowSize,
} from './event-log.ts'
import { Notifier } from './notifier.ts'

interface Topic {
  window: LogEvent[]
  notifier: Notifier
  /** Whether the writer has ended; undefined until the first event. */
  ended?: boolean
  lastWrittenAt: number
}

/** An event log in memory, for writers and readers in one process. */
export class InMemoryEventLog implements EventLog {
  readonly #topics = new Map<string, Topic>()
  readonly #retentionMs: number
  readonly #cleanupTimer: NodeJS.Timeout

  constructor({ retentionMs = defaultRetentionMs }: EventLogOptions = {}) {
    this.#retentionMs = retentionMs
    this.#cleanupTimer = setInterval(() => this.#deleteExpired(), retentionMs / 10).unref()
  }

  async append(name: string, events: LogEvent[]) {
    const topic = this.#getOrCreate(name)
    const last = topic.window.at(-1)
    topic.window.push(...(last ? events.filter((event) => comparePositions(event, last) > 0) : events)) // drops events of a replaced writer
    if (topic.window.length > 2 * windowSize) topic.window = topic.window.slice(-windowSize)
    topic.ended = false
    topic.lastWrittenAt = Date.now()
    topic.notifier.notify()
  }

  async tail(name: string, after: Position) {
    return this.#topics.get(name)?.window.filter((event) => comparePositions(event, after) > 0) ?? []
  }

  subscribe(name: string): Subscription {
    const topic = this.#getOrCreate(name)
    return topic.notifier.subscribe(() => this.#deleteIfUnused(name, topic))
  }

  async end(name: string) {
    const topic = this.#topics.get(name)
    if (!topic) return
    topic.ended = true
    this.#deleteIfUnused(name, topic)
  }

  async erase(name: string) {
    const topic = this.#topics.get(name)
    if (!topic) return
    topic.window = []
    topic.ended = true
    topic.notifier.notify()
    this.#deleteIfUnused(name, topic)
  }

  async ping() {}

  async close() {
    clearInterval(this.#cleanupTimer)
    this.#topics.clear()
  }

  #getOrCreate(name: string) {
    const topic = this.#topics.get(name) ?? { window: [], notifier: new Notifier(), lastWrittenAt: 0 }
    this.#topics.set(name, topic)
    return topic
  }

  #deleteIfUnused(name: string, topic: Topic) {
    if (topic.notifier.readerCount === 0 && topic.ended !== false && this.#topics.get(name) === topic)
      this.#topics.delete(name)
  }

  /** Ends topics without recent events: a writer that lost its lease or was killed never calls `end`. */
  #deleteExpired() {
    for (const [name, topic] of this.#topics) {
      if (topic.lastWrittenAt < Date.now() - this.#retentionMs) topic.ended = true
      this.#deleteIfUnused(name, topic)
    }
  }
}
