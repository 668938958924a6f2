import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

export interface Loop {
  /** Starts no further pass; resolves when the current one has ended. */
  stop(): Promise<void>
}

export interface LoopOptions {
  /** Milliseconds from the end of one pass to the start of the next. */
  intervalMs: number
  log: Logger
  /** The message logged when a pass rejects. The loop continues after the interval. */
  failure: string
  /** `false`: waits one interval before the first pass. Defaults to `true`. */
  immediate?: boolean
}

/** Runs `pass` until stopped: after each interval, or at once when a pass returns `true` because it left a backlog. */
export function startLoop(
  pass: (signal: AbortSignal) => Promise<unknown>,
  { intervalMs, log, failure, immediate = true }: LoopOptions,
): Loop {
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = () => sleep(intervalMs, undefined, { signal }).catch(() => {})

  async function run() {
    if (!immediate) await pause()
    while (!signal.aborted) {
      let hasBacklog = false
      try {
        hasBacklog = (await pass(signal)) === true
      } catch (err) {
        log.warn({ err }, failure)
      }
      if (!hasBacklog) await pause()
    }
  }

  const done = run()
  return {
    stop() {
      stopping.abort()
      return done
    },
  }
}
