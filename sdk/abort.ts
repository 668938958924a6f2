/** Returns a signal that aborts with the caller's signal or by `abort`; `release` removes the listener from the caller's. */
export function linkSignal(signal: AbortSignal | undefined) {
  const controller = new AbortController()
  const follow = () => controller.abort(signal!.reason)
  if (signal?.aborted) follow()
  signal?.addEventListener('abort', follow)
  return {
    signal: controller.signal,
    abort: (reason: unknown) => controller.abort(reason),
    release: () => signal?.removeEventListener('abort', follow),
  }
}

/** Rejects with the reason of the signal as soon as it aborts, even if the promise ignores it. */
export async function rejectOnAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  let leave!: () => void
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave)
  })
  promise.catch(() => {}) // it may reject after the abort
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', leave))
}

export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await rejectOnAbort(over, signal).finally(() => clearTimeout(timer))
}
