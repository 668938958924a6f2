import type { Logger } from 'pino'
import {
  type Queue,
  type QueueHandler,
  type QueueWorker,
  type QueueWorkerOptions,
  QueueWorkerShutdown,
  TaskCancelled,
} from './queue.ts'

/** Where nobody works in this process, bells are kept for whoever may begin to; beyond this many the sweep has to do. */
const maxBuffered = 10_000

/** A bell inside the process: no service to run, nothing to lose, for the record is swept when a process starts. */
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
    const begin = (id: string) => {
      const controller = new AbortController()
      this.#waiting.delete(id)
      this.#running.set(id, controller)
      const done = handle(id, controller.signal)
        .catch((err) => this.#log.error({ err, id }, 'work failed'))
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
        if (!this.#running.has(id)) begin(id)
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
