import type { Subscription } from './event-log.ts'

/** Wakes the readers in this process that wait for new events of one topic. */
export class Notifier {
  readonly #waiters = new Set<() => void>()
  #version = 0
  readerCount = 0

  notify() {
    this.#version++
    for (const wake of this.#waiters) wake()
  }

  /** Adds a reader. `onClose` is called once, when the reader closes. */
  subscribe(onClose: () => void): Subscription {
    let seenVersion = this.#version
    let open = true
    this.readerCount++
    return {
      waitForNext: (ms, signal) =>
        new Promise((resolve) => {
          const done = () => {
            clearTimeout(timer)
            this.#waiters.delete(done)
            signal?.removeEventListener('abort', done)
            seenVersion = this.#version
            resolve()
          }
          const timer = setTimeout(done, ms)
          this.#waiters.add(done)
          signal?.addEventListener('abort', done)
          if (this.#version !== seenVersion || signal?.aborted) done()
        }),
      close: () => {
        if (!open) return
        open = false
        this.readerCount--
        onClose()
      },
    }
  }
}
