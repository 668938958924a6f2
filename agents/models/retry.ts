import { setTimeout as sleep } from 'node:timers/promises'
import { ModelFailed } from './errors.ts'

const maxRetries = 2
const initialDelayMs = 500
/** Who asks for more patience than this is as good as away, for now. */
const maxDelayMs = 30_000

/** Is it likely to go better in a moment? Not where the model does not exist. */
function isTransient(error: ModelFailed): boolean {
  const { code, status = 0 } = error
  if (code === 'model-unavailable') return status !== 404
  return code === 'model-rate-limited' || code === 'model-stream-broken' || (code === 'model-failed' && status >= 500)
}

/** How long to wait before try number `tried + 1`; undefined where another try is not worth it. The jitter keeps many runs from coming back at once. */
export function retryDelayMs(error: unknown, tried: number, random = Math.random): number | undefined {
  if (!(error instanceof ModelFailed) || tried > maxRetries || !isTransient(error)) return undefined
  const { retryAfterMs = 0 } = error
  if (retryAfterMs > maxDelayMs) return undefined
  const backoff = initialDelayMs * 2 ** (tried - 1)
  return retryAfterMs + backoff * (0.5 + random() / 2)
}

/** The one place where a model is asked again. The signal, which knows the run's wall time, ends also the waiting. */
export async function withRetries<Result>(
  ask: () => Promise<Result>,
  signal: AbortSignal,
  again: () => void,
): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await ask()
    } catch (error) {
      signal.throwIfAborted()
      const waitMs = retryDelayMs(error, tried)
      if (waitMs === undefined) throw error
      await sleep(waitMs, undefined, { signal })
      again()
    }
  }
}
