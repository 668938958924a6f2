import type { Subscription } from './event-log.ts'

/** Readers in this process who wait for something new about one topic. */
export class News {
  readonly #waiting = new Set<() => void>()
  #told = 0
  readers = 0

  tell() {
    this.#told++
    for (const wake of this.#waiting) wake()
  }

  /** `left` is called once, when the reader closes. */
  subscribe(left: () => void): Subscription {
    let seen = this.#told
    let open = true
    this.readers++
    return {
      news: (ms, signal) =>
        new Promise((resolve) => {
          const done = () => {
            clearTimeout(timer)
            this.#waiting.delete(done)
            signal?.removeEventListener('abort', done)
            seen = this.#told
            resolve()
          }
          const timer = setTimeout(done, ms)
          this.#waiting.add(done)
          signal?.addEventListener('abort', done)
          if (this.#told !== seen || signal?.aborted) done()
        }),
      close: () => {
        if (!open) return
        open = false
        this.readers--
        left()
      },
    }
  }
}
