import type { Subscription } from './event-log.ts'

/** Readers in this process who wait for something new about one topic. */
export class Notifier {
  readonly #waiters = new Set<() => void>()
  #version = 0
  readerCount = 0

  notify() {
    this.#version++
    for (const wake of this.#waiters) wake()
  }

  /** `left` is called once, when the reader closes. */
  subscribe(left: () => void): Subscription {
    let seen = this.#version
    let open = true
    this.readerCount++
    return {
      waitForNext: (ms, signal) =>
        new Promise((resolve) => {
          const done = () => {
            clearTimeout(timer)
            this.#waiters.delete(done)
            signal?.removeEventListener('abort', done)
            seen = this.#version
            resolve()
          }
          const timer = setTimeout(done, ms)
          this.#waiters.add(done)
          signal?.addEventListener('abort', done)
          if (this.#version !== seen || signal?.aborted) done()
        }),
      close: () => {
        if (!open) return
        open = false
        this.readerCount--
        left()
      },
    }
  }
}
