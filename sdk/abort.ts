/** A signal that ends with the caller's, or for a reason of our own; `release` lets go of the caller's. */
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

/** Rejects with the signal's reason as soon as it is aborted, whether or not what we wait for listens to it. */
export async function rejectOnAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  let leave!: () => void
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave)
  })
  promise.catch(() => {}) // it may fail after we have left
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', leave))
}

export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await rejectOnAbort(over, signal).finally(() => clearTimeout(timer))
}
