import { setTimeout as sleep } from 'node:timers/promises'
import { ModelFailed } from './errors.ts'

const maxRetries = 2
const initialDelayMs = 500
/** Maximum delay before a retry; a provider that requests more counts as unavailable. */
const maxDelayMs = 30_000

/** Whether a retry may succeed. It cannot if the model does not exist. */
function isTransient(error: ModelFailed): boolean {
  const { code, status = 0 } = error
  if (code === 'model-unavailable') return status !== 404
  return code === 'model-rate-limited' || code === 'model-stream-broken' || (code === 'model-failed' && status >= 500)
}

/** Returns the delay before the next attempt; undefined if there should be none. The jitter spreads the retries of many runs. */
export function retryDelayMs(error: unknown, attempts: number, random = Math.random): number | undefined {
  if (!(error instanceof ModelFailed) || attempts > maxRetries || !isTransient(error)) return undefined
  const { retryAfterMs = 0 } = error
  if (retryAfterMs > maxDelayMs) return undefined
  const backoff = initialDelayMs * 2 ** (attempts - 1)
  return retryAfterMs + backoff * (0.5 + random() / 2)
}

/** Retries calls of a model; no other code does. The signal also ends the delay between attempts. */
export async function withRetries<Result>(
  call: () => Promise<Result>,
  signal: AbortSignal,
  onRetry: () => void,
): Promise<Result> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await call()
    } catch (error) {
      signal.throwIfAborted()
      const waitMs = retryDelayMs(error, attempts)
      if (waitMs === undefined) throw error
      await sleep(waitMs, undefined, { signal })
      onRetry()
    }
  }
}
