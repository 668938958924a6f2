import type { Logger } from 'pino'
import {
  type Queue,
  type QueueHandler,
  type QueueWorker,
  type QueueWorkerOptions,
  QueueWorkerShutdown,
  TaskCancelled,
} from './queue.ts'

/** Maximum ids buffered while no worker runs in this process; the sweep finds the others. */
const maxBuffered = 10_000

/** A wake-up queue in memory. Ids lost with the process are found by the sweep at the next start. */
export class InMemoryQueue implements Queue {
  readonly #log: Logger
  readonly #waiting = new Set<string>()
  readonly #running = new Map<string, AbortController>()
  #startNext: (() => void) | undefined

  constructor(log: Logger) {
    this.#log = log
  }

  async enqueue(id: string) {
    if (!this.#startNext && this.#waiting.size >= maxBuffered) return
    this.#waiting.add(id)
    this.#startNext?.()
  }

  async cancel(id: string) {
    this.#waiting.delete(id)
    this.#running.get(id)?.abort(new TaskCancelled())
  }

  startWorker(handler: QueueHandler, { concurrency = 1 }: QueueWorkerOptions = {}): QueueWorker {
    const working = new Set<Promise<void>>()
    const handle = async (id: string, signal: AbortSignal) => handler(id, signal)
    const start = (id: string) => {
      const controller = new AbortController()
      this.#waiting.delete(id)
      this.#running.set(id, controller)
      const done = handle(id, controller.signal)
        .catch((err) => this.#log.error({ err, id }, 'queue handler failed'))
        .finally(() => {
          this.#running.delete(id)
          working.delete(done)
          this.#startNext?.()
        })
      working.add(done)
    }
    this.#startNext = () => {
      for (const id of this.#waiting) {
        if (this.#running.size >= concurrency) return
        if (!this.#running.has(id)) start(id)
      }
    }
    this.#startNext()
    return {
      stop: async () => {
        this.#startNext = undefined
        for (const [id, controller] of this.#running) {
          controller.abort(new QueueWorkerShutdown())
          this.#waiting.add(id)
        }
        await Promise.all(working)
      },
    }
  }

  async ping() {}

  async close() {}
}
