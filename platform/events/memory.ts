import { type EventLog, type EventLogOptions, keepMs as keptMs, type LogEvent, order, type Position, type Subscription, windowSize } from './event-log.ts'
import { News } from './notifier.ts'

interface Topic {
  window: LogEvent[]
  news: News
  /** No one writes to it any more; undefined until something is written. */
  ended?: boolean
  writtenAt: number
}

/** A window in memory, for writers and readers in one process. */
export class EmbeddedEventLog implements EventLog {
  readonly #topics = new Map<string, Topic>()
  readonly #keepMs: number
  readonly #cleaning: NodeJS.Timeout

  constructor({ keepMs = keptMs }: EventLogOptions = {}) {
    this.#keepMs = keepMs
    this.#cleaning = setInterval(() => this.#clean(), keepMs / 10).unref()
  }

  async append(name: string, events: LogEvent[]) {
    const topic = this.#open(name)
    const last = topic.window.at(-1)
    topic.window.push(...(last ? events.filter((event) => order(event, last) > 0) : events)) // a stale writer is not heard
    if (topic.window.length > 2 * windowSize) topic.window = topic.window.slice(-windowSize)
    topic.ended = false
    topic.writtenAt = Date.now()
    topic.news.tell()
  }

  async tail(name: string, after: Position) {
    return this.#topics.get(name)?.window.filter((event) => order(event, after) > 0) ?? []
  }

  subscribe(name: string): Subscription {
    const topic = this.#open(name)
    return topic.news.subscribe(() => this.#forget(name, topic))
  }

  async end(name: string) {
    const topic = this.#topics.get(name)
    if (!topic) return
    topic.ended = true
    this.#forget(name, topic)
  }

  async erase(name: string) {
    const topic = this.#topics.get(name)
    if (!topic) return
    topic.window = []
    topic.ended = true
    topic.news.tell()
    this.#forget(name, topic)
  }

  async ping() {}

  async close() {
    clearInterval(this.#cleaning)
    this.#topics.clear()
  }

  #open(name: string) {
    const topic = this.#topics.get(name) ?? { window: [], news: new News(), writtenAt: 0 }
    this.#topics.set(name, topic)
    return topic
  }

  #forget(name: string, topic: Topic) {
    if (topic.news.readers === 0 && topic.ended !== false && this.#topics.get(name) === topic) this.#topics.delete(name)
  }

  /** A writer that lost its work, or its life, never says that it has ended. */
  #clean() {
    for (const [name, topic] of this.#topics) {
      if (topic.writtenAt < Date.now() - this.#keepMs) topic.ended = true
      this.#forget(name, topic)
    }
  }
}
