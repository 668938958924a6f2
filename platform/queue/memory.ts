import type { Logger } from 'pino'
import { Cancelled, type Handler, type Queue, Stopping, type Working, type WorkOptions } from './queue.ts'

/** Where nobody works in this process, bells are kept for whoever may begin to; beyond this many the sweep has to do. */
const unattended = 10_000

/** A bell inside the process: no service to run, nothing to lose, for the record is swept when a process starts. */
export class EmbeddedQueue implements Queue {
  readonly #log: Logger
  readonly #waiting = new Set<string>()
  readonly #running = new Map<string, AbortController>()
  #take: (() => void) | undefined

  constructor(log: Logger) {
    this.#log = log
  }

  async enqueue(id: string) {
    if (!this.#take && this.#waiting.size >= unattended) return
    this.#waiting.add(id)
    this.#take?.()
  }

  async cancel(id: string) {
    this.#waiting.delete(id)
    this.#running.get(id)?.abort(new Cancelled())
  }

  work(handler: Handler, { concurrency = 1 }: WorkOptions = {}): Working {
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
          this.#take?.()
        })
      working.add(done)
    }
    this.#take = () => {
      for (const id of this.#waiting) {
        if (this.#running.size >= concurrency) return
        if (!this.#running.has(id)) begin(id)
      }
    }
    this.#take()
    return {
      stop: async () => {
        this.#take = undefined
        for (const [id, controller] of this.#running) {
          controller.abort(new Stopping())
          this.#waiting.add(id)
        }
        await Promise.all(working)
      },
    }
  }

  async ping() {}

  async close() {}
}
